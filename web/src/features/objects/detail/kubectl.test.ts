import { describe, expect, it } from 'vitest'
import { listCommands } from './kubectl.ts'

const POD = {
  cluster: 'prod-eu',
  path: 'pods',
  namespace: 'shop',
  name: 'checkout-7d9f-x2x1l',
} as const

describe('listCommands', () => {
  it('names context, namespace and object', () => {
    const texts = listCommands(POD).map(({ text }) => text)

    expect(texts).toEqual([
      'kubectl --context prod-eu -n shop get pod checkout-7d9f-x2x1l -o yaml',
      'kubectl --context prod-eu -n shop describe pod checkout-7d9f-x2x1l',
      'kubectl --context prod-eu -n shop logs checkout-7d9f-x2x1l --all-containers --tail=200 -f',
    ])
  })

  it('leaves the namespace out for cluster-scoped kinds, and logs for what has none', () => {
    const commands = listCommands({ cluster: 'prod-eu', path: 'nodes', name: 'ip-10-0-1-7' })

    expect(commands.map(({ text }) => text)).toEqual([
      'kubectl --context prod-eu get node ip-10-0-1-7 -o yaml',
      'kubectl --context prod-eu describe node ip-10-0-1-7',
    ])
  })

  it('quotes what a shell would take apart', () => {
    const [get] = listCommands({ ...POD, cluster: "ann's cluster" })

    expect(get?.text).toContain(String.raw`--context 'ann'\''s cluster' -n`)
  })

  it('leaves the colons of RBAC names alone', () => {
    const [get] = listCommands({ cluster: 'c', path: 'clusterroles', name: 'system:node' })

    expect(get?.text).toBe('kubectl --context c get clusterrole system:node -o yaml')
  })
})
