import { describe, expect, it } from 'vitest'
import { formatPeer, formatPort, peersCell } from './peers.ts'

describe('a peer in words', () => {
  it.each([
    [{ podSelector: 'app=web' }, 'pods with app=web of this namespace'],
    [{ podSelector: '' }, 'all pods of this namespace'],
    [{ namespaceSelector: '' }, 'all pods in all namespaces'],
    [
      { namespaceSelector: 'team in (a,b),!frozen', podSelector: 'app=web,tier=front' },
      'pods with app=web and tier=front in namespaces with team in (a,b) and !frozen',
    ],
    [
      { namespaceSelector: 'kubernetes.io/metadata.name=platform' },
      'all pods in namespace platform',
    ],
    [
      { namespaceSelector: 'kubernetes.io/metadata.name in (a,b)' },
      'all pods in namespaces with kubernetes.io/metadata.name in (a,b)',
    ],
    [{ cidr: '10.0.0.0/16', except: ['10.0.9.0/24'] }, '10.0.0.0/16 except 10.0.9.0/24'],
    [{ cidr: '0.0.0.0/0' }, 'any address (0.0.0.0/0)'],
  ])('%o', (peer, words) => {
    expect(formatPeer(peer)).toBe(words)
  })

  it('links to a namespace that is meant by name', () => {
    const peers = [{ namespaceSelector: 'kubernetes.io/metadata.name=platform' }]

    expect(peersCell({ allPorts: true, ports: [], allPeers: false, peers })).toMatchObject({
      to: { path: 'namespaces', name: 'platform' },
    })
  })
})

it.each([
  [{ protocol: 'TCP', port: '8080' }, 'TCP 8080'],
  [{ protocol: 'TCP', port: '30000', endPort: 32767 }, 'TCP 30000–32767'],
  [{ protocol: 'UDP' }, 'UDP any port'],
])('writes the ports %o', (port, words) => {
  expect(formatPort(port)).toBe(words)
})
