import { toCollection, type ResourceKind } from './kind.ts'

const PLAIN = { shortNames: [], categories: [], subresources: [] } as const

function toReview(kind: string, namespaced: boolean): ResourceKind {
  const group = 'authorization.k8s.io'
  const singular = kind.toLowerCase()
  const resource = `${singular}s`
  return {
    ...PLAIN,
    group,
    version: 'v1',
    resource,
    kind,
    singular,
    namespaced,
    collection: toCollection(group, resource),
    message: `authorization.v1.${kind}`,
    createOnly: true,
  }
}

function toMetrics(kind: string, resource: string, namespaced: boolean): ResourceKind {
  const group = 'metrics.k8s.io'
  return {
    ...PLAIN,
    group,
    version: 'v1beta1',
    resource,
    kind,
    singular: '',
    namespaced,
    collection: toCollection(group, resource),
    readOnly: true,
  }
}

export const REVIEW_KINDS: readonly ResourceKind[] = [
  toReview('LocalSubjectAccessReview', true),
  toReview('SelfSubjectAccessReview', false),
  toReview('SelfSubjectRulesReview', false),
  toReview('SubjectAccessReview', false),
]

export const METRICS_KINDS: readonly ResourceKind[] = [
  toMetrics('NodeMetrics', 'nodes', false),
  toMetrics('PodMetrics', 'pods', true),
]
