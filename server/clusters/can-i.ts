import type { components } from '../../generated/types.ts'
import type { KubeClient } from '../kube/client.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import { mapConcurrently } from '../lib/concurrency.ts'
import { toAggregateCode, toAppError } from '../lib/errors.ts'
import { createCache } from '../lib/cache.ts'
import type { Clusters } from './clusters.ts'

type Schemas = components['schemas']
type AccessResult = Schemas['AccessResult']

/** A check with its subresource told apart and every field present. */
interface Check {
  readonly verb: string
  readonly group: string
  readonly resource: string
  readonly subresource: string
  readonly namespace: string
  readonly name: string
}

interface Rule {
  readonly verbs?: readonly string[]
  readonly apiGroups?: readonly string[]
  readonly resources?: readonly string[]
  readonly resourceNames?: readonly string[]
}

interface Caller {
  readonly identity: KubeIdentity
  readonly signal: AbortSignal
}

const REVIEWS = '/apis/authorization.k8s.io/v1'
const CONCURRENT_REVIEWS = 8
/** From this many checks of one namespace on, one rules review is cheaper than a review for each. */
const RULES_REVIEW_FROM = 3
const MAX_CACHED = 20_000

/** `pods/exec` with subresource `exec`, or without one, both mean the subresource `exec` of `pods`. */
function toCheck(check: Schemas['AccessCheck']): Check {
  const [resource = '', inPath = ''] = check.resource.split('/', 2)
  const { verb, group = '', namespace = '', name = '' } = check
  return { verb, group, resource, subresource: check.subresource || inPath, namespace, name }
}

function describe({ verb, group, resource, subresource, namespace }: Check): string {
  const what = `${resource}${subresource && `/${subresource}`}${group && `.${group}`}`
  const where = namespace === '' ? 'in all namespaces' : `in namespace ${namespace}`
  return `no RBAC rule grants "${verb}" on "${what}" ${where}`
}

function grants(rule: Rule, { verb, group, resource }: Check): boolean {
  const has = (list: readonly string[] | undefined, value: string) =>
    list?.some((entry) => entry === '*' || entry === value) === true
  // A rule for some objects by name does not grant the verb on all of them.
  const isForAll = rule.resourceNames === undefined || rule.resourceNames.length === 0
  return (
    isForAll && has(rule.verbs, verb) && has(rule.apiGroups, group) && has(rule.resources, resource)
  )
}

async function review(
  client: KubeClient,
  { identity, signal }: Caller,
  check: Check,
): Promise<AccessResult> {
  const answer = (await client.readJson({
    identity,
    signal,
    method: 'POST',
    path: `${REVIEWS}/selfsubjectaccessreviews`,
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: check },
    },
  })) as { status?: { allowed?: boolean; reason?: string } }
  const allowed = answer.status?.allowed === true
  return { allowed, reason: answer.status?.reason || (allowed ? '' : describe(check)) }
}

/** The rules of one namespace; nothing when the API server says that it does not know all of them. */
async function reviewRules(
  client: KubeClient,
  { identity, signal }: Caller,
  namespace: string,
): Promise<readonly Rule[] | undefined> {
  const answer = (await client.readJson({
    identity,
    signal,
    method: 'POST',
    path: `${REVIEWS}/selfsubjectrulesreviews`,
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectRulesReview',
      spec: { namespace },
    },
  })) as { status?: { incomplete?: boolean; resourceRules?: readonly Rule[] } }
  return answer.status?.incomplete === true ? undefined : answer.status?.resourceRules
}

function isForRules({ namespace, subresource, name }: Check): boolean {
  return namespace !== '' && subresource === '' && name === ''
}

export interface CanIDeps {
  readonly clusters: Clusters
  readonly ttlMs: number
  readonly now: () => number
}

/** Asks a cluster what a person may do, as that person. */
export function createCanI({ clusters, ttlMs, now }: CanIDeps) {
  const decisions = createCache<AccessResult>({ ttlMs, maxEntries: MAX_CACHED, now })
  const rules = createCache<readonly Rule[] | undefined>({ ttlMs, maxEntries: 1000, now })

  function toKey(cluster: string, identity: KubeIdentity, ...parts: string[]): string {
    return JSON.stringify([cluster, toIdentityKey(identity), ...parts])
  }

  async function decide(
    client: KubeClient,
    caller: Caller,
    check: Check,
    byRules: boolean,
  ): Promise<AccessResult> {
    if (byRules) {
      const known = await rules.read(
        toKey(client.cluster, caller.identity, check.namespace),
        caller.signal,
        (signal) => reviewRules(client, { ...caller, signal }, check.namespace),
      )
      if (known?.some((rule) => grants(rule, check))) return { allowed: true, reason: '' }
      if (known) return { allowed: false, reason: describe(check) }
    }
    return decisions.read(
      toKey(client.cluster, caller.identity, ...Object.values<string>({ ...check })),
      caller.signal,
      (signal) => review(client, { ...caller, signal }, check),
    )
  }

  return {
    /** Answers in the order of the checks. One that cannot be answered is a denial with the failure's code. */
    async check(
      cluster: string,
      caller: Caller,
      asked: readonly Schemas['AccessCheck'][],
    ): Promise<AccessResult[]> {
      const client = await clusters.read(cluster).client()
      const checks = asked.map(toCheck)
      const perNamespace = Map.groupBy(checks.filter(isForRules), ({ namespace }) => namespace)
      return mapConcurrently(checks, CONCURRENT_REVIEWS, async (check) => {
        const byRules =
          isForRules(check) && (perNamespace.get(check.namespace)?.length ?? 0) >= RULES_REVIEW_FROM
        try {
          return await decide(client, caller, check, byRules)
        } catch (error) {
          caller.signal.throwIfAborted()
          return { allowed: false, reason: toAggregateCode(toAppError(error)) }
        }
      })
    },
  }
}

export type CanI = ReturnType<typeof createCanI>
