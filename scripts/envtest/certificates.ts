// Throw-away certificates for one control plane: a CA, a serving certificate for loopback, client
// certificates by name, and the key pair that signs service account tokens.
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type CertificateFiles = { readonly certFile: string; readonly keyFile: string }
export type Subject = { readonly user: string; readonly groups?: readonly string[] }

export type Authority = {
  readonly caFile: string
  readonly caPem: string
  issueClient(subject: Subject): Promise<CertificateFiles>
}

export type Certificates = {
  readonly authority: Authority
  readonly serving: CertificateFiles
  readonly serviceAccounts: { readonly publicKeyFile: string; readonly privateKeyFile: string }
}

const VALID_DAYS = '365'
const SERVING_NAMES = 'IP:127.0.0.1,DNS:localhost,DNS:kubernetes.default.svc'

const run = promisify(execFile)

export async function createCertificates(folder: string): Promise<Certificates> {
  const ca = await createAuthority(folder)
  const caPem = await readFile(ca.certFile, 'utf8')
  const serial = createSerial()
  const issue = (name: string, subject: Subject, extensions: string) =>
    issueCertificate({ folder, name, subject, extensions, ca, serial: serial() })
  return {
    authority: {
      caFile: ca.certFile,
      caPem,
      issueClient: (subject) =>
        issue(subject.user.replaceAll(':', '-'), subject, 'extendedKeyUsage=clientAuth'),
    },
    serving: await issue(
      'serving',
      { user: 'kube-apiserver' },
      `extendedKeyUsage=serverAuth\nsubjectAltName=${SERVING_NAMES}`,
    ),
    serviceAccounts: await createServiceAccountKeys(folder),
  }
}

function createSerial(): () => number {
  let last = 1
  return () => ++last
}

async function createAuthority(folder: string): Promise<CertificateFiles> {
  const keyFile = await writePrivateKey(folder, 'ca')
  const certFile = join(folder, 'ca.pem')
  const config = join(folder, 'ca.cnf')
  await writeFile(
    config,
    '[req]\ndistinguished_name=dn\nx509_extensions=ca\nprompt=no\n[dn]\nCN=envtest-ca\n' +
      '[ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n' +
      'subjectKeyIdentifier=hash\n',
  )
  const flags = ['-config', config, '-key', keyFile, '-days', VALID_DAYS, '-out', certFile]
  await runOpenssl(['req', '-x509', '-new', '-sha256', ...flags])
  return { certFile, keyFile }
}

type Issue = {
  readonly folder: string
  readonly name: string
  readonly subject: Subject
  readonly extensions: string
  readonly ca: CertificateFiles
  readonly serial: number
}

async function issueCertificate(options: Issue): Promise<CertificateFiles> {
  const { folder, name, ca } = options
  const keyFile = await writePrivateKey(folder, name)
  const [certFile, config, request] = ['pem', 'cnf', 'csr'].map((end) =>
    join(folder, `${name}.${end}`),
  ) as [string, string, string]
  await writeFile(config, toRequestConfig(options.subject, options.extensions))
  await runOpenssl(['req', '-new', '-sha256', '-config', config, '-key', keyFile, '-out', request])
  await runOpenssl([
    ...['x509', '-req', '-sha256', '-in', request, '-CA', ca.certFile, '-CAkey', ca.keyFile],
    ...['-set_serial', String(options.serial), '-days', VALID_DAYS, '-out', certFile],
    ...['-extfile', config, '-extensions', 'leaf'],
  ])
  return { certFile, keyFile }
}

// Kubernetes reads the user name from CN and one group from each O.
function toRequestConfig(subject: Subject, extensions: string): string {
  const groups = (subject.groups ?? []).map((group, index) => `${index}.O=${group}\n`).join('')
  return (
    `[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=${subject.user}\n${groups}` +
    `[leaf]\nbasicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n${extensions}\n`
  )
}

async function createServiceAccountKeys(folder: string): Promise<Certificates['serviceAccounts']> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const publicKeyFile = join(folder, 'service-accounts.pub')
  const privateKeyFile = join(folder, 'service-accounts.key')
  await writeFile(publicKeyFile, publicKey)
  await writeFile(privateKeyFile, privateKey, { mode: 0o600 })
  return { publicKeyFile, privateKeyFile }
}

async function writePrivateKey(folder: string, name: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const file = join(folder, `${name}.key`)
  await writeFile(file, privateKey, { mode: 0o600 })
  return file
}

async function runOpenssl(args: readonly string[]): Promise<void> {
  try {
    await run('openssl', args)
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new Error(
      isMissing
        ? 'The control plane needs certificates, and no "openssl" is on the PATH. Install OpenSSL.'
        : `openssl ${args[0] ?? ''} failed.`,
      { cause },
    )
  }
}
