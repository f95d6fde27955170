import type { Sockets } from '../http/contract.ts'
import { MAX_CLIENT_FRAME_BYTES } from '../streams/live-frames.ts'
import { createLiveWatches, type LiveWatchesDeps } from '../streams/live-watches.ts'
import { serveLive } from '../streams/live.ts'

/** Live lists of all kinds and clusters over one connection. */
export function createLiveSockets(deps: LiveWatchesDeps) {
  return {
    openLive: async ({ person, identity, ends }, accept) => {
      const actor = person.email || person.subject
      const socket = await accept({ maxMessageBytes: MAX_CLIENT_FRAME_BYTES })
      await serveLive(socket, createLiveWatches(deps, { identity, actor }), ends)
    },
  } satisfies Partial<Sockets>
}
