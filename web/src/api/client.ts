import { createClient } from '#sdk'

/** Where the console is: the server writes its base path into the page. */
export const baseUrl = new URL('./', document.baseURI)

/** The one client of this page. Calls are made as the person whose session the browser has. */
export const api = createClient({
  baseUrl: baseUrl.href.replace(/\/$/, ''),
  // Looked up with each call: whoever replaces it later is asked too.
  fetch: (request) => globalThis.fetch(request),
})
