import { expect, it } from 'vitest'
import { parseBasePath } from './base-path.ts'
import { ConfigError } from './problem.ts'

it.each([
  [undefined, ''],
  ['', ''],
  ['/', ''],
  ['/periscope', '/periscope'],
  ['/periscope/', '/periscope'],
  ['/tools/periscope-2.0/~a_b', '/tools/periscope-2.0/~a_b'],
])('%j is the prefix %j', (text, expected) => {
  expect(parseBasePath(text)).toBe(expected)
})

it.each([
  ['periscope', 'must start with "/"'],
  ['../periscope', 'must start with "/"'],
  ['https://example.com/periscope', 'is an address; give only its path'],
  ['/periscope?a=b', 'must not have a query or a fragment'],
  ['/periscope#a', 'must not have a query or a fragment'],
  ['//evil.example', 'must not have two slashes in a row'],
  ['//', 'must not have two slashes in a row'],
  ['/a//b', 'must not have two slashes in a row'],
  ['/a/../b', 'must not have the segment ".."'],
  ['/./a', 'must not have the segment "."'],
  ['/a b', 'may only have letters'],
  ['/%2e%2e', 'may only have letters'],
  ['/a"><script>', 'may only have letters'],
  ['/a\n', 'may only have letters'],
])('%j is refused', (text, why) => {
  expect(() => parseBasePath(text)).toThrow(ConfigError)
  expect(() => parseBasePath(text)).toThrow(`PERISCOPE_BASE_PATH: "${text}" ${why}`)
})
