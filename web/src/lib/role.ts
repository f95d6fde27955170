/** An action on a resource that RBAC may allow: the shape of `Permission` in api/problem.ts. */
interface Permission {
  readonly verb: string
  /** API group, empty for core. */
  readonly group: string
  /** With its subresource: `pods/exec`. */
  readonly resource: string
  /** Absent at the cluster's scope. */
  readonly namespace?: string | undefined
}

/** The longest name that a Role is given. */
const LONGEST = 63

function quote(text: string): string {
  return text === '' || text === '*' || !/^[a-z]/.test(text) ? `"${text}"` : text
}

interface Rule {
  readonly group: string
  readonly resource: string
  readonly verbs: readonly string[]
}

/** One rule for each resource. */
function toRules(permissions: readonly Permission[]): readonly Rule[] {
  const byResource = Map.groupBy(permissions, ({ group, resource }) => `${group} ${resource}`)
  return [...byResource.values()].flatMap((same) => {
    const [first] = same
    const verbs = [...new Set(same.map(({ verb }) => verb))]
    return first ? [{ group: first.group, resource: first.resource, verbs }] : []
  })
}

function toName(rules: readonly Rule[]): string {
  const words = rules.flatMap(({ verbs, resource }) => [...verbs, resource])
  return words
    .join('-')
    .replaceAll('/', '-')
    .replaceAll('*', 'all')
    .slice(0, LONGEST)
    .replace(/\W+$/, '')
}

function writeRole(namespace: string | undefined, permissions: readonly Permission[]): string {
  const rules = toRules(permissions)
  return [
    'apiVersion: rbac.authorization.k8s.io/v1',
    `kind: ${namespace === undefined ? 'ClusterRole' : 'Role'}`,
    'metadata:',
    `  name: ${toName(rules)}`,
    ...(namespace === undefined ? [] : [`  namespace: ${namespace}`]),
    'rules:',
    ...rules.flatMap(({ group, resource, verbs }) => [
      `  - apiGroups: [${quote(group)}]`,
      `    resources: [${quote(resource)}]`,
      `    verbs: [${verbs.map(quote).join(', ')}]`,
    ]),
    '',
  ].join('\n')
}

/**
 * The smallest Role that would allow what was refused, a ClusterRole at the cluster's scope; one for each namespace. As
 * YAML. Objects are not named in it: pods come and go.
 */
export function toRole(...permissions: readonly Permission[]): string {
  const byNamespace = Map.groupBy(permissions, ({ namespace }) => namespace)
  return [...byNamespace].map(([namespace, same]) => writeRole(namespace, same)).join('---\n')
}
