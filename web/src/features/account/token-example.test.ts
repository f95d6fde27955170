import { describe, expect, it } from 'vitest'
import { toExample } from './token-example.ts'

const BASE = 'https://periscope.example.com/peri/'

function toUrl(scopes: string[], clusters?: string[]): string {
  const example = toExample({ scopes, token: 't', ...(clusters && { clusters }) }, BASE)
  return /'(https[^']+)'$/.exec(example)?.[1]?.slice(BASE.length) ?? ''
}

describe('the example of a token', () => {
  it('asks what the token may ask', () => {
    expect(toUrl(['Fleet', 'Pods'])).toBe('api/fleet')
    expect(toUrl(['PersistentVolumeClaims'])).toBe('api/clusters/CLUSTER/pvcs')
    expect(toUrl(['Events'])).toBe('api/clusters/CLUSTER/events')
    expect(toUrl(['Session'])).toBe('api/whoami')
  })

  it('asks one cluster where the token may not ask about all', () => {
    expect(toUrl(['Clusters', 'Pods'], ['prod-eu'])).toBe('api/clusters/prod-eu/pods')
  })
})
