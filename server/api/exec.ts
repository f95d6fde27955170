import type { Sockets } from '../http/contract.ts'
import { toAuditSource } from '../http/request-facts.ts'
import type { Shells } from '../shells/shells.ts'

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
        accept,
      ),
  } satisfies Partial<Sockets>
}
