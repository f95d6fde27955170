import { Agent } from 'undici'
import { readKubeconfig, toKubeContext } from '../../server/clusters/kubeconfig.ts'
import { type BenchCluster, PERSON } from './periscope.ts'

/** The same API server, asked directly, as the same person, with the same credential. */
export interface RawTarget {
  readonly server: string
  readonly headers: Readonly<Record<string, string>>
  readonly dispatcher: Agent
}

export async function openRawTarget({ kubeconfig, context }: BenchCluster): Promise<RawTarget> {
  const found = toKubeContext(await readKubeconfig([kubeconfig]), context)
  const ca = found.ca && 'pem' in found.ca ? found.ca.pem : undefined
  if (found.token === undefined) throw new Error(`${kubeconfig} has no token`)
  return {
    server: found.server,
    headers: {
      authorization: `Bearer ${found.token}`,
      'impersonate-user': PERSON.user,
      'impersonate-group': PERSON.group,
      'user-agent': 'bench',
    },
    // As the server itself speaks to API servers, so that only what it adds is measured.
    dispatcher: new Agent({ allowH2: false, connect: ca === undefined ? {} : { ca } }),
  }
}

export function toCurlHeaders({ headers }: RawTarget): string[] {
  return Object.entries(headers)
    .filter(([name]) => name !== 'user-agent')
    .map(([name, value]) => `${name}: ${value}`)
}
