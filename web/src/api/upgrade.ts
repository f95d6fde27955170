import { baseUrl } from './client.ts'

/** The page's first script: its name changes with its content. */
const ENTRY = /\/assets\/[^"/]+\.js/

function findEntry(html: string): string | undefined {
  return ENTRY.exec(html)?.[0]
}

/**
 * Whether the server has another console by now: this one asks for parts that are gone. Not when it does not answer; then a
 * reload would take away what is still to be read.
 */
export async function isUpgraded(): Promise<boolean> {
  try {
    const answer = await fetch(baseUrl, { cache: 'no-store' })
    const entry = answer.ok ? findEntry(await answer.text()) : undefined
    return entry !== undefined && entry !== findEntry(document.head.outerHTML)
  } catch {
    // Nobody answers: nothing is known of another console.
    return false
  }
}
