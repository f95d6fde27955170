import { describe, expect, it } from 'vitest'
import { parseExecFrame, toExecUrl } from './exec.ts'

describe('toExecUrl', () => {
  it('stays below the base path, with the scheme that fits the page', () => {
    const request = { cluster: 'prod eu', namespace: 'shop', pod: 'cart', container: 'app' }

    expect(toExecUrl(request, new URL('https://host/ops/')).href).toBe(
      'wss://host/ops/api/clusters/prod%20eu/pods/shop/cart/exec?container=app&refusals=frame',
    )
    expect(toExecUrl({ ...request, container: undefined }, new URL('http://host/')).href).toBe(
      'ws://host/api/clusters/prod%20eu/pods/shop/cart/exec?refusals=frame',
    )
  })
})

describe('parseExecFrame', () => {
  it('reads frames and leaves out everything else', () => {
    expect(parseExecFrame('{"type":"hello","sessionId":"1"}')).toEqual({
      type: 'hello',
      sessionId: '1',
    })
    expect(['no', '1', 'null', '{}'].map(parseExecFrame)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    )
  })
})
