import { ConfigError } from './problem.ts'

const KEY = 'PERISCOPE_BASE_PATH'

function refuse(text: string, why: string): never {
  throw new ConfigError(`${KEY}: "${text}" ${why}`)
}

/** The prefix of every address of this server, such as `/periscope`: never with a slash at its end, `''` for none. */
export function parseBasePath(text: string | undefined): string {
  if (text === undefined || text === '') return ''
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) refuse(text, 'is an address; give only its path')
  if (!text.startsWith('/')) refuse(text, 'must start with "/"')
  if (/[?#]/.test(text)) refuse(text, 'must not have a query or a fragment')
  const segments = text.replace(/\/$/, '').split('/').slice(1)
  for (const segment of segments) {
    if (segment === '') refuse(text, 'must not have two slashes in a row')
    if (segment === '.' || segment === '..') refuse(text, `must not have the segment "${segment}"`)
    if (!/^[\w.~-]+$/.test(segment)) {
      refuse(text, 'may only have letters, digits, "-", ".", "_" and "~" between its slashes')
    }
  }
  return segments.map((segment) => `/${segment}`).join('')
}
