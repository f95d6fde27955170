import type { Connection } from '../../kube/connection.ts'
import { runExecPlugin } from '../exec-plugin.ts'
import type { KubeContext, PemSource } from '../kubeconfig.ts'
import {
  createHttpConnection,
  type Credential,
  readCredentialFile,
  readTokenFile,
  type TransportOptions,
} from './http-connection.ts'

async function readPem(source: PemSource): Promise<string> {
  return 'pem' in source ? source.pem : readCredentialFile(source.file)
}

async function toTransport(context: KubeContext): Promise<TransportOptions> {
  const { ca, clientCertificate, clientKey } = context
  return {
    ...(ca && { ca: await readPem(ca) }),
    ...(clientCertificate && { cert: await readPem(clientCertificate) }),
    ...(clientKey && { key: await readPem(clientKey) }),
    ...(context.tlsServerName !== undefined && { servername: context.tlsServerName }),
    ...(context.insecureSkipTlsVerify && { rejectUnauthorized: false }),
    ...(context.proxyUrl !== undefined && { proxyUrl: context.proxyUrl }),
  }
}

async function fetchExecCredential(context: KubeContext): Promise<Credential> {
  if (!context.exec) return { headers: {} }
  const ca = context.ca && Buffer.from(await readPem(context.ca)).toString('base64')
  const fetched = await runExecPlugin(context.exec, {
    server: context.server,
    ...(ca !== undefined && { 'certificate-authority-data': ca }),
    ...(context.tlsServerName !== undefined && { 'tls-server-name': context.tlsServerName }),
    ...(context.insecureSkipTlsVerify && { 'insecure-skip-tls-verify': true }),
    ...(context.proxyUrl !== undefined && { 'proxy-url': context.proxyUrl }),
  })
  const { token, clientCertificate, clientKey, expiresAt } = fetched
  return {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(expiresAt !== undefined && { expiresAt }),
    ...(clientCertificate !== undefined &&
      clientKey !== undefined && { transport: { cert: clientCertificate, key: clientKey } }),
  }
}

/** kubectl's order: a token's file wins over an inline token, both over basic auth and an exec plugin. */
async function fetchCredential(context: KubeContext, now: number): Promise<Credential> {
  if (context.tokenFile !== undefined) return readTokenFile(context.tokenFile, now)
  if (context.token !== undefined) return { headers: { authorization: `Bearer ${context.token}` } }
  if (context.basic) {
    const { username, password } = context.basic
    const encoded = Buffer.from(`${username}:${password}`).toString('base64')
    return { headers: { authorization: `Basic ${encoded}` } }
  }
  return fetchExecCredential(context)
}

/** A cluster that a kubeconfig context describes. */
export function createKubeconfigConnection(
  cluster: string,
  context: KubeContext,
  now: () => number,
): Connection {
  return createHttpConnection({
    cluster,
    server: context.server,
    transport: () => toTransport(context),
    fetchCredential: () => fetchCredential(context, now()),
    renewable: context.tokenFile !== undefined || context.exec !== undefined,
    now,
  })
}
