import { createHash } from 'node:crypto'

/** A way on from a page: an address relative to it, so that it is right under any prefix. */
export interface PageLink {
  readonly href: string
  readonly label: string
}

export interface Page {
  readonly title: string
  readonly sentence: string
  readonly links: readonly PageLink[]
}

const STYLE = `:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;font:16px/1.5 system-ui,sans-serif}
main{max-width:34rem;padding:2rem}
h1{font-size:1.25rem;margin:0 0 .5rem}
p{margin:0 0 1.25rem}
a{margin-inline-end:1.25rem;color:LinkText}`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Nothing but that one style: there is nothing else on these pages. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
} as const

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** A page that says one thing, for who is not in the console. */
export function toPage({ title, sentence, links }: Page): string {
  const anchors = links.map(({ href, label }) => `<a href="${escape(href)}">${escape(label)}</a>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Periscope</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(sentence)}</p>
<p>${anchors.join('\n')}</p>
</main>
</body>
</html>
`
}
