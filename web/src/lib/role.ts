/** An action on a resource that RBAC may allow: the shape of `Permission` in api/problem.ts. */
interface Permission {
  readonly verb: string
  /** API group, empty for core. */
  readonly group: string
  readonly resource: string
  /** Absent at the cluster's scope. */
  readonly namespace?: string | undefined
}

function quote(text: string): string {
  return text === '' || text === '*' || !/^[a-z]/.test(text) ? `"${text}"` : text
}

function toName({ verb, resource }: Permission): string {
  return `${verb}-${resource.replaceAll('/', '-').replaceAll('*', 'all')}`
}

/** The smallest Role that would allow what was refused; a ClusterRole at the cluster's scope. As YAML. */
export function toRole(permission: Permission): string {
  const { group, resource, namespace, verb } = permission
  return [
    'apiVersion: rbac.authorization.k8s.io/v1',
    `kind: ${namespace === undefined ? 'ClusterRole' : 'Role'}`,
    'metadata:',
    `  name: ${toName(permission)}`,
    ...(namespace === undefined ? [] : [`  namespace: ${namespace}`]),
    'rules:',
    `  - apiGroups: [${quote(group)}]`,
    `    resources: [${quote(resource)}]`,
    `    verbs: [${quote(verb)}]`,
    '',
  ].join('\n')
}
