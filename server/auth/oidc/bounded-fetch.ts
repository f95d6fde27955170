import { ClaimsRefused } from './claims.ts'

/** The largest answer of an identity provider that is read: tokens, keys and user info are a few KiB. */
const MAX_BYTES = 1024 * 1024

async function readBounded(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > MAX_BYTES) throw new ClaimsRefused('claims_too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** `fetch` that gives up on an answer of absurd size. */
export async function fetchBounded(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init)
  if (response.body === null) return response
  const { status, statusText, headers } = response
  const bytes = await readBounded(response.body)
  // What it was packed with is undone by now.
  const plain = new Headers(headers)
  plain.delete('content-encoding')
  plain.delete('content-length')
  return new Response(new Uint8Array(bytes), { status, statusText, headers: plain })
}
