/** An action on a resource that RBAC may allow: the shape of `Permission` in api/problem.ts. */
interface Permission {
  readonly verb: string
  /** API group, empty for core. */
  readonly group: string
  readonly resource: string
  /** Absent at the cluster's scope. */
  readonly namespace?: string | undefined
}

/** Reading one thing is of little use where a console lists and follows it too. */
const READS = ['get', 'list', 'watch']

function toVerbs(verb: string): readonly string[] {
  return READS.includes(verb) ? READS : [verb]
}

function quote(text: string): string {
  return text === '' || text === '*' || !/^[a-z]/.test(text) ? `"${text}"` : text
}

function toName({ verb, resource }: Permission): string {
  const action = READS.includes(verb) ? 'read' : verb
  return `${action}-${resource.replaceAll('/', '-').replaceAll('*', 'all')}`
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
    `    verbs: [${toVerbs(verb).map(quote).join(', ')}]`,
    '',
  ].join('\n')
}
