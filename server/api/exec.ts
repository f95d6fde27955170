import type { Sockets } from '../http/contract.ts'
import { toAuditSource } from '../http/request-facts.ts'
import type { MessageSocket } from '../lib/message-socket.ts'
import type { Shells } from '../shells/shells.ts'

/** The same socket; what comes from it keeps the person's session from being idle. */
function touchBy(socket: MessageSocket, touch: () => void): MessageSocket {
  async function* read() {
    for await (const message of socket.messages) {
      touch()
      yield message
    }
  }
  return { ...socket, messages: read() }
}

/** Shells in pods. */
export function createExecSockets(shells: Shells) {
  return {
    execPod: ({ params, query, person, caller, facts, identity, ends }, accept) =>
      shells.open(
        {
          actor: person.email || person.subject,
          source: toAuditSource({ caller, facts }),
          identity,
          cluster: params.cluster,
          namespace: params.namespace,
          pod: params.name,
          container: query.container,
          command: query.command,
          tty: query.tty !== 'false',
          refusalsAsFrames: query.refusals === 'frame',
          ends,
        },
        async (options) => {
          const socket = await accept(options)
          const touch = caller.session?.touch
          return touch ? touchBy(socket, touch) : socket
        },
      ),
  } satisfies Partial<Sockets>
}
