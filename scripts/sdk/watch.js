import { readBlocks } from './sse.js'

const RETRY_MIN_MS = 500
const RETRY_MAX_MS = 30_000

/** Ends of a stream that mean nothing but that it is to be opened again. */
const REOPEN = new Set(['backpressure', 'server_shutdown'])

function wait(ms, signal) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
  })
}

async function openStream(client, path, { params = {}, signal }, id) {
  const { response } = await client.GET(path, {
    params,
    parseAs: 'stream',
    cache: 'no-store',
    headers: { accept: 'text/event-stream', ...(id && { 'Last-Event-ID': id }) },
    signal,
  })
  return response.body
}

/** What a failure means: a refusal is thrown, everything else passes by. */
function checkPassing(error, signal) {
  if (signal?.aborted) return
  if (error.name === 'PeriscopeError' && error.status < 500 && error.status !== 429) throw error
}

export async function* watch(client, path, options = {}) {
  const { signal, onReconnect } = options
  let id = options.lastEventId
  let failures = 0
  while (!signal?.aborted) {
    let reason
    try {
      for await (const block of readBlocks(await openStream(client, path, options, id))) {
        if (block.id) id = block.id
        if (block.data === undefined) continue
        const event = { event: block.event, id: block.id, data: block.data }
        if (event.event === 'auth_expired') return
        if (event.event === 'error') reason = new Error(event.data.message)
        else if (!REOPEN.has(event.event)) {
          failures = 0
          yield event
        }
      }
    } catch (error) {
      checkPassing(error, signal)
      reason = error
    }
    if (signal?.aborted) return
    onReconnect?.(reason)
    if (reason) await wait(Math.min(RETRY_MIN_MS * 2 ** failures++, RETRY_MAX_MS), signal)
    else await wait(RETRY_MIN_MS, signal)
  }
}
