import { onlineManager, useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose, type ShallowRef, shallowRef, watch } from 'vue'
import { api } from '../../api/client.ts'
import { checkLiveConnection } from '../../live/tab.ts'
import {
  type Contact,
  type ContactEvent,
  isGateway,
  isSilent,
  NO_CONTACT_YET,
  toContact,
} from './contact.ts'

/** How often Periscope is called while it does not answer. */
const PROBE_MS = 4000
/** The second call after a first that failed: was it chance? */
const DOUBT_MS = 1000

/** Watches the calls of this page; asks for everything anew when there are answers again. */
export function useContact(): Readonly<ShallowRef<Contact>> {
  const client = useQueryClient()
  const contact = shallowRef(NO_CONTACT_YET)
  let probe: ReturnType<typeof setTimeout> | undefined

  function tell(event: ContactEvent): void {
    contact.value = toContact(contact.value, event)
    clearTimeout(probe)
    if (contact.value.failures === 0) return
    const ms = isSilent(contact.value) ? PROBE_MS : DOUBT_MS
    // What it comes to is told by the watch below.
    probe = setTimeout(() => void api.GET('/api/auth/config').catch(() => undefined), ms)
  }

  const watching = {
    onResponse({ response }: { response: Response }) {
      tell(isGateway(response) ? { type: 'failed' } : { type: 'answered', at: Date.now() })
    },
    onError({ error }: { error: unknown }) {
      // Whoever aborts a call learns nothing of the server.
      if (error instanceof TypeError) tell({ type: 'failed' })
    },
  }
  api.use(watching)
  const forget = onlineManager.subscribe((isOnline) => tell({ type: 'network', isOnline }))
  onScopeDispose(() => {
    api.eject(watching)
    forget()
    clearTimeout(probe)
  })

  watch(
    () => isSilent(contact.value),
    (isNow) => {
      if (isNow) return
      checkLiveConnection()
      void client.invalidateQueries()
    },
  )
  return contact
}
