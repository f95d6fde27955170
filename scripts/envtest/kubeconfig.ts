import { writeFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import type { Credentials } from './api-client.ts'

type Kubeconfig = {
  readonly file: string
  readonly name: string
  readonly server: string
  readonly caPem: string
  readonly credentials: Credentials
}

/** Writes a self-contained kubeconfig: certificates and token are inline. */
export async function writeKubeconfig(options: Kubeconfig): Promise<string> {
  const { file, name, server, caPem, credentials } = options
  const cluster = { server, 'certificate-authority-data': encode(caPem) }
  const user =
    credentials.kind === 'token'
      ? { token: credentials.token }
      : {
          'client-certificate-data': encode(credentials.certPem),
          'client-key-data': encode(credentials.keyPem),
        }
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    clusters: [{ name: 'envtest', cluster }],
    users: [{ name, user }],
    contexts: [{ name, context: { cluster: 'envtest', user: name } }],
  }
  await writeFile(file, stringify(config), { mode: 0o600 })
  return file
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64')
}
