import { describe, expect, it } from 'vitest'
import { parseWatchStreams } from './watchable.ts'

/** The order of `/api/features`. */
const ORDER = [
  ...['pods', 'events', 'deployments', 'statefulsets', 'daemonsets', 'replicasets', 'jobs'],
  ...['cronjobs', 'horizontalpodautoscalers', 'poddisruptionbudgets', 'services', 'ingresses'],
  ...['networkpolicies', 'endpointslices', 'ingressclasses', 'pvs', 'pvcs', 'storageclasses'],
  ...['nodes', 'namespaces', 'priorityclasses', 'runtimeclasses'],
  ...['configmaps', 'secrets', 'roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'],
  ...['serviceaccounts', 'resourcequotas', 'limitranges'],
]

describe('PERISCOPE_WATCH_STREAMS', () => {
  it.each([undefined, '', '  ', 'all', ' all '])('%j is everything', (text) => {
    expect(parseWatchStreams(text)).toEqual({ enabled: ORDER, unknown: [] })
  })

  it.each(['off', 'none', ' off '])('%j is nothing', (text) => {
    expect(parseWatchStreams(text)).toEqual({ enabled: [], unknown: [] })
  })

  it.each([
    ['nodes, pods,pods', ['pods', 'nodes'], []],
    ['core', ['pods', 'events'], []],
    ['storage,secrets', ['pvs', 'pvcs', 'storageclasses', 'secrets'], []],
    ['cluster', ['nodes', 'namespaces', 'priorityclasses', 'runtimeclasses'], []],
    ['Pods,nonsense,,toString,pods', ['pods'], ['Pods', 'nonsense', 'toString']],
    ['off,pods', ['pods'], ['off']],
    ['all,pods', ['pods'], ['all']],
  ])('%j', (text, enabled, unknown) => {
    expect(parseWatchStreams(text)).toEqual({ enabled, unknown })
  })

  it('has the members of each group', () => {
    expect(parseWatchStreams('workloads').enabled).toEqual(ORDER.slice(2, 10))
    expect(parseWatchStreams('networking').enabled).toEqual(ORDER.slice(10, 15))
  })
})
