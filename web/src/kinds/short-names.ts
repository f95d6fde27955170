import { kinds, type KindPath } from '#sdk'

/** What a short name leads to: a kind, or a page that stands for several. */
export type ShortNameTarget = KindPath | 'definitions' | 'events' | 'fleet'

/** What kubectl and k9s call kinds, in few letters. */
export const SHORT_NAMES: Readonly<Record<string, ShortNameTarget>> = {
  cj: 'cronjobs',
  cm: 'configmaps',
  crd: 'definitions',
  ctx: 'fleet',
  deploy: 'deployments',
  dp: 'deployments',
  ds: 'daemonsets',
  ep: 'endpointslices',
  ev: 'events',
  hpa: 'horizontalpodautoscalers',
  ing: 'ingresses',
  job: 'jobs',
  limits: 'limitranges',
  netpol: 'networkpolicies',
  no: 'nodes',
  ns: 'namespaces',
  pc: 'priorityclasses',
  pdb: 'poddisruptionbudgets',
  po: 'pods',
  pv: 'pvs',
  pvc: 'pvcs',
  quota: 'resourcequotas',
  rs: 'replicasets',
  sa: 'serviceaccounts',
  sc: 'storageclasses',
  sec: 'secrets',
  sts: 'statefulsets',
  svc: 'services',
}

const EXACT = new Map<string, ShortNameTarget>(Object.entries(SHORT_NAMES))
for (const { path, kind, resource } of Object.values(kinds)) {
  for (const name of [path, resource, kind.toLowerCase()]) EXACT.set(name, path)
}

/** What a word names, as kubectl would read it: a short name, a plural or a kind, in any case. */
export function findByName(word: string): ShortNameTarget | undefined {
  return EXACT.get(word.toLowerCase())
}

/** The short names of a kind, the shortest first. */
export function listShortNames(target: ShortNameTarget): readonly string[] {
  return Object.keys(SHORT_NAMES).filter((name) => SHORT_NAMES[name] === target)
}
