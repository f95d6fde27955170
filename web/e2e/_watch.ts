import type { Page, Request, Response } from 'playwright-core'

/** What a page must never do, whatever the test is about. */
export interface Watch {
  /** In sentences; empty when all is well. */
  readonly problems: readonly string[]
  /** Ends the first load: what was asked for twice by then is a problem. */
  endLoad(): void
}

export interface WatchOptions {
  readonly origin: string
  /** Whom else the page may ask: an identity provider. */
  readonly others?: readonly string[] | undefined
  /** Refusals that belong to the test, as `503 /api/clusters/edge/pods`. */
  readonly refusals?: RegExp | undefined
  /** The server may be away: connections may fail. */
  readonly mayFail?: (() => boolean) | undefined
}

/** Chromium's words for an answer of 400 and more; those are judged as answers. */
const REFUSED = /^Failed to load resource/

function listTwice(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.filter((url, index) => urls.indexOf(url) !== index))]
}

/** Watches a page from before its first request. */
export function watchPage(
  page: Page,
  { origin, others = [], refusals, mayFail }: WatchOptions,
): Watch {
  const problems: string[] = []
  let loading: string[] | undefined = []

  function onRequest(request: Request): void {
    const url = request.url()
    const asked = new URL(url).origin.replace(/^ws/, 'http')
    if (/^(https?|wss?):/.test(url) && ![origin, ...others].includes(asked))
      problems.push(`asked somebody else: ${url}`)
    if (request.method() === 'GET') loading?.push(url)
  }

  function onResponse(response: Response): void {
    if (response.status() < 400) return
    // What a cluster did not answer may be asked for once more.
    if (response.status() >= 500) loading?.splice(loading.indexOf(response.url()), 1)
    const { pathname } = new URL(response.url())
    const answer = `${response.status()} ${pathname}`
    if (!refusals?.test(answer)) problems.push(`was refused: ${answer}`)
  }

  function onFailed(request: Request): void {
    const why = request.failure()?.errorText ?? ''
    // What the page itself gave up, such as a list that is no longer shown.
    if (why === 'net::ERR_ABORTED' || mayFail?.()) return
    problems.push(`got no answer: ${request.url()} (${why})`)
  }

  page.on('request', onRequest)
  page.on('response', onResponse)
  page.on('requestfailed', onFailed)
  page.on('pageerror', ({ name, message, stack }) => {
    problems.push(`threw: ${name}: ${message}\n${stack ?? ''}`)
  })
  page.on('console', (message) => {
    // What a policy refuses is said there too.
    if (!['error', 'warning'].includes(message.type()) || REFUSED.test(message.text())) return
    problems.push(`console.${message.type()}: ${message.text()}`)
  })
  return {
    problems,
    endLoad() {
      const twice = listTwice(loading ?? [])
      loading = undefined
      problems.push(...twice.map((url) => `asked twice while it was loaded: ${url}`))
    },
  }
}
