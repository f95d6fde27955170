import type { V1PolicyRule } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Wire } from '../../../kube/proto/mask.ts'
import { omitEmpty } from './omit-empty.ts'

type PolicyRule = components['schemas']['PolicyRule']

export function toPolicyRules(rules: readonly Wire<V1PolicyRule>[] = []): PolicyRule[] {
  return rules.map(({ verbs = [], apiGroups, resources, resourceNames, nonResourceURLs }) => ({
    verbs,
    ...omitEmpty<PolicyRule>({ apiGroups, resources, resourceNames, nonResourceURLs }),
  }))
}
