import { createClient } from '#sdk'
import { createActivity, watchActivity } from './activity.ts'

/** Where the console is: the server writes its base path into the page. */
export const baseUrl = new URL('./', document.baseURI)

/** The one client of this page. Calls are made as the person whose session the browser has. */
export const api = createClient({
  baseUrl: baseUrl.href.replace(/\/$/, ''),
  // Looked up with each call: what a page, or a test, puts in its place later counts.
  fetch: (request) => globalThis.fetch(request),
})

const activity = createActivity(Date.now, () => void api.GET('/api/whoami').catch(() => undefined))
api.use(activity.middleware)
watchActivity(activity)
