import type { components } from '../../generated/types.ts'
import type { ExecSettings } from '../clusters/exec-settings.ts'
import { ShellRefusal } from './refusal.ts'

type ExecSession = components['schemas']['ExecSession']

interface Held {
  readonly actor: string
  session: ExecSession
}

/** A place among the sessions. */
export interface Lease {
  /** The container, once it is known. */
  name(container: string): void
  release(): void
}

/** The sessions that are open or about to be. A place is taken before anything is awaited, so that no two take the last one. */
export function createSessionRegistry() {
  const held = new Set<Held>()

  function listOf(actor: string): ExecSession[] {
    return [...held].filter((one) => one.actor === actor).map(({ session }) => session)
  }

  return {
    /** Takes a place, or refuses: the person's own cap first. */
    reserve(
      actor: string,
      session: ExecSession,
      { maxPerUser, maxPerCluster }: Pick<ExecSettings, 'maxPerUser' | 'maxPerCluster'>,
    ): Lease {
      const activeSessions = listOf(actor)
      if (activeSessions.length >= maxPerUser) {
        throw new ShellRefusal(429, {
          code: 'E_CAP_USER',
          message: "you've hit your concurrent shell cap. close one to open another.",
          limit: maxPerUser,
          activeSessions,
        })
      }
      const inCluster = [...held].filter((one) => one.session.cluster === session.cluster)
      if (inCluster.length >= maxPerCluster) {
        throw new ShellRefusal(429, {
          code: 'E_CAP_CLUSTER',
          message: 'this cluster has hit its total shell cap. try again shortly.',
          limit: maxPerCluster,
        })
      }
      const place: Held = { actor, session }
      held.add(place)
      return {
        name: (container) => {
          place.session = { ...place.session, container }
        },
        release: () => void held.delete(place),
      }
    },
  }
}
