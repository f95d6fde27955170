import { expect, it } from 'vitest'
import { parseTrustedProxies } from './proxies.ts'

it.each([
  [undefined, []],
  ['', []],
  ['loopback', ['loopback']],
  [' 10.0.0.0/8, 192.168.1.7 ,fd00::/8', ['10.0.0.0/8', '192.168.1.7', 'fd00::/8']],
  ['10.0.0.1/32,::1/128', ['10.0.0.1/32', '::1/128']],
])('%j trusts %j', (text, expected) => {
  expect(parseTrustedProxies(text)).toEqual(expected)
})

it.each([
  'true',
  '*',
  'proxy.example',
  '10.0.0.0/33',
  '10.0.0.0/',
  '10.0.0.0/8/8',
  '10.0.0',
  '::1/129',
  '0.0.0.0/0',
  '::/0',
])('%j stops the start with a sentence', (text) => {
  expect(() => parseTrustedProxies(text)).toThrow(/^PERISCOPE_TRUSTED_PROXIES: /)
})
