import { isIP } from 'node:net'
import { ConfigError } from './problem.ts'

const KEY = 'PERISCOPE_TRUSTED_PROXIES'

function checkRange(text: string): string {
  if (text === 'loopback') return text
  const [address = '', prefix, ...rest] = text.split('/')
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0
  const isRange =
    prefix === undefined ||
    (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits && rest.length === 0)
  if (bits === 0 || !isRange) {
    throw new ConfigError(
      `${KEY}: "${text}" is neither an address, a range (10.0.0.0/8), nor loopback`,
    )
  }
  if (Number(prefix) === 0) {
    throw new ConfigError(
      `${KEY}: "${text}" is everybody: each client could choose its own address`,
    )
  }
  return text
}

/** From which addresses `X-Forwarded-For` and `X-Forwarded-Proto` are believed; from none without it. */
export function parseTrustedProxies(text: string | undefined): string[] {
  const parts = (text ?? '').split(',').map((part) => part.trim().toLowerCase())
  return parts.filter((part) => part !== '').map(checkRange)
}
