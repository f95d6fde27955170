import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import forge from 'node-forge'

export interface ServerCertificate {
  readonly certPem: string
  readonly keyPem: string
}

const DAY_MS = 24 * 60 * 60 * 1000

/** A self-signed certificate for loopback addresses; clients use it as their CA. */
export async function createCertificate(now: number): Promise<ServerCertificate> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey)
  // Positive and unlike that of an earlier start: clients may remember issuer and serial.
  certificate.serialNumber = '01' + now.toString(16).padStart(14, '0')
  certificate.validity.notBefore = new Date(now - DAY_MS)
  certificate.validity.notAfter = new Date(now + 3650 * DAY_MS)
  const name = [{ name: 'commonName', value: 'kube-apiserver' }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true },
    { name: 'extKeyUsage', serverAuth: true },
    {
      name: 'subjectAltName',
      altNames: [
        { type: 7, ip: '127.0.0.1' },
        { type: 2, value: 'localhost' },
      ],
    },
  ])
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create())
  return { certPem: forge.pki.certificateToPem(certificate), keyPem: privateKey }
}
