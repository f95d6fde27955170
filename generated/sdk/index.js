import createFetchClient from 'openapi-fetch'
import { PeriscopeError } from './error.js'

export { PeriscopeError } from './error.js'
export { exec } from './exec.js'
export { kinds } from './kinds.js'

async function toError(response) {
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const details = isJson ? await response.json().catch(() => undefined) : undefined
  const text = isJson ? details?.message : (await response.text()).trim()
  return new PeriscopeError(text || `HTTP ${response.status}`, {
    status: response.status,
    code: response.headers.get('x-periscope-error') ?? details?.reason,
    requestId: response.headers.get('x-request-id') ?? undefined,
    details,
  })
}

export function createClient(options = {}) {
  const client = createFetchClient(options)
  client.use({
    async onResponse({ response }) {
      if (!response.ok) throw await toError(response)
    },
  })
  return client
}
