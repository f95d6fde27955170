import createFetchClient from 'openapi-fetch'
import { readError } from './error.js'

export { PeriscopeError } from './error.js'
export { exec } from './exec.js'
export { kinds } from './kinds.js'
export { watch } from './watch.js'
export { logs } from './logs.js'
export { readBlockGroups } from './sse.js'

export function createClient(options = {}) {
  const client = createFetchClient(options)
  client.use({
    async onResponse({ response }) {
      if (!response.ok) throw await readError(response)
    },
  })
  return client
}
