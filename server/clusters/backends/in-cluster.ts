import { join } from 'node:path'
import type { Connection } from '../../kube/connection.ts'
import { createHttpConnection, readCredentialFile, readTokenFile } from './http-connection.ts'

/** Where the API server of the pod's own cluster is, and the files of its service account. */
export interface InClusterOptions {
  readonly host: string
  readonly port: string
  /** `/var/run/secrets/kubernetes.io/serviceaccount` in every pod. */
  readonly accountFolder: string
}

/** The cluster that the console itself runs in. */
export function createInClusterConnection(
  cluster: string,
  { host, port, accountFolder }: InClusterOptions,
  now: () => number,
): Connection {
  const address = host.includes(':') ? `[${host}]` : host
  return createHttpConnection({
    cluster,
    server: `https://${address}:${port}`,
    transport: async () => ({ ca: await readCredentialFile(join(accountFolder, 'ca.crt')) }),
    fetchCredential: () => readTokenFile(join(accountFolder, 'token'), now()),
    renewable: true,
    now,
  })
}
