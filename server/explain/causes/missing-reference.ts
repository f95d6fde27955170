import { type EventFact, findEvent, fromEvent } from '../facts/event.ts'
import { findWaiting, listContainers, type PodFacts } from '../facts/pod.ts'
import { listPodUses, type PodUse } from '../facts/pod-references.ts'
import { type Evidence, fact, type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { code, join, joinSome } from '../text.ts'

const MAX_KEYS = 6

type Target = Pick<PodUse, 'kind' | 'name' | 'key'>

/** What is missing, who needs it, and how that is known. */
interface Missing extends Target {
  readonly uses: readonly PodUse[]
  readonly evidence: readonly Evidence[]
  /** The keys that are there instead; absent when the object itself is missing or was not read. */
  readonly keys?: readonly string[]
}

const KIND_OF: Readonly<Record<string, PodUse['kind']>> = {
  configmap: 'ConfigMap',
  secret: 'Secret',
}

const PATTERNS = [
  // The kubelet on an environment: a key that is not there, or a whole object.
  /couldn't find key (?<key>\S+) in (?<kind>ConfigMap|Secret) \S*?\/(?<name>[^\s/]+)/i,
  /(?<kind>configmap|secret) "(?<name>[^"]+)" not found/i,
  /(?<kind>configmap|secret) references non-existent (?:config|secret) key: (?<key>\S+)/i,
  /references non-existent (?<kind>config|secret) key: (?<key>\S+)/i,
] as const

/** The object, and perhaps the key, that a kubelet says is missing. */
function parseMissing(message: string): Partial<Target> | undefined {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(message)?.groups
    if (!groups) continue
    const { kind = '', name, key } = groups
    const known = KIND_OF[kind.toLowerCase()] ?? 'ConfigMap'
    return { kind: known, ...(name !== undefined && { name }), ...(key !== undefined && { key }) }
  }
  return undefined
}

function toTargetKey({ kind, name, key = '' }: Target): string {
  return `${kind}/${name}/${key}`
}

function isMissing(use: PodUse, facts: PodFacts): boolean {
  const lookup = facts.lookups.get(`${use.kind}/${use.name}`)
  if (lookup?.state === 'missing') return true
  return lookup?.state === 'found' && use.key !== undefined && !lookup.keys.includes(use.key)
}

/** The container's last words name the variable or the key: it is what it misses. */
function isTied({ container, variable, key }: PodUse, { lastWords }: PodFacts): boolean {
  const words = container === undefined ? '' : (lastWords.get(container)?.text ?? '')
  return [variable, key].some(
    (name) => name !== undefined && name.length > 2 && words.includes(name),
  )
}

function toUseText({ variable, container, field }: PodUse): string {
  if (variable !== undefined)
    return `variable ${code(variable)} of container ${code(container ?? '')}`
  if (container !== undefined) return `the environment of container ${code(container)}`
  const [, volume = field] = /^spec\.volumes\[(.*)\]$/.exec(field) ?? []
  return `volume ${code(volume)}`
}

/** What verified references say: the object was looked for. */
function findVerified(facts: PodFacts): readonly Missing[] {
  const found = new Map<string, Missing>()
  for (const use of listPodUses(facts.pod)) {
    if (!isMissing(use, facts) || (use.optional && !isTied(use, facts))) continue
    const lookup = facts.lookups.get(`${use.kind}/${use.name}`)
    const isWhole = lookup?.state !== 'found'
    const target = isWhole ? { kind: use.kind, name: use.name } : use
    const known = found.get(toTargetKey(target))
    found.set(toTargetKey(target), {
      ...target,
      uses: [...(known?.uses ?? []), use],
      evidence: [],
      ...(lookup?.state === 'found' && { keys: lookup.keys }),
    })
  }
  return [...found.values()]
}

function isSame(missing: Missing, { name, key, kind }: Partial<Target>): boolean {
  return (
    (name === undefined || (missing.name === name && missing.kind === kind)) &&
    (key === undefined || missing.key === undefined || missing.key === key)
  )
}

function toUnverified(target: Partial<Target>, facts: PodFacts): Missing | undefined {
  const uses = listPodUses(facts.pod).filter(
    (use) =>
      use.kind === target.kind &&
      (target.name === undefined || use.name === target.name) &&
      (target.key === undefined || use.key === target.key) &&
      !use.optional,
  )
  const name = target.name ?? uses[0]?.name
  if (name === undefined || target.kind === undefined) return undefined
  return { ...target, kind: target.kind, name, uses, evidence: [] }
}

function addWords(
  all: readonly Missing[],
  message: string,
  { facts, evidence }: { readonly facts: PodFacts; readonly evidence: Evidence },
): readonly Missing[] {
  const target = parseMissing(message)
  if (!target) return all
  const known = all.find((missing) => isSame(missing, target))
  const missing = known ?? toUnverified(target, facts)
  if (!missing) return all
  const told = { ...missing, evidence: [...missing.evidence, evidence] }
  return known ? all.map((one) => (one === known ? told : one)) : [...all, told]
}

function toTitle({ kind, name, key, keys }: Missing): string {
  const object = `${kind} ${code(name)}`
  if (key === undefined) return `${object} does not exist`
  if (keys === undefined) return `${object} has no key ${code(key)}`
  const others = keys.length === 0 ? 'it is empty' : `it has ${joinSome(keys.map(code), MAX_KEYS)}`
  return `${object} has no key ${code(key)}: ${others}`
}

function toConsequence(uses: readonly PodUse[]): string {
  if (uses.length === 0) return ''
  const [first] = uses
  const needs = ` It is needed by ${join([...new Set(uses.map(toUseText))])}`
  return first?.optional === true
    ? `${needs}, marked as optional: the container starts without it and fails.`
    : `${needs}.`
}

function toNextText({ kind, name, key, uses }: Missing): string {
  const field = uses[0]?.field
  const change = field === undefined ? 'the reference' : code(field)
  return key === undefined
    ? `Create ${kind} ${code(name)}, or correct ${change}.`
    : `Add key ${code(key)} to ${kind} ${code(name)}, or correct ${change}.`
}

function toMissingFinding(missing: Missing, facts: PodFacts, isHolding: boolean): Finding {
  const { kind, name, key, uses, evidence } = missing
  const object = toReference(kind, name, facts.pod.metadata?.namespace)
  const isVerified = facts.lookups.get(`${kind}/${name}`)?.state !== 'unknown'
  const text =
    key === undefined ? `${kind} ${name} was not found` : `${kind} ${name} has no key ${key}`
  const referred = uses.map(({ field, optional }) =>
    fact(
      'spec',
      `${field} refers to ${kind} ${name}${key === undefined ? '' : `, key ${key}`}${optional ? ' (optional)' : ''}`,
    ),
  )
  const verified = isVerified && facts.lookups.size > 0 && evidence.length === 0
  const words = uses.flatMap(({ container, optional }) => {
    const said = optional && container !== undefined ? facts.lastWords.get(container) : undefined
    return said ? [fact('log', said.text)] : []
  })
  return toFinding(
    'missing-reference',
    isHolding ? 'bad' : 'warn',
    `${toTitle(missing)}.${toConsequence(uses)}`,
    {
      evidence: [
        ...evidence,
        ...(verified ? [{ ...fact('reference', text), object }] : []),
        ...words.slice(0, 1),
        ...referred.slice(0, 3),
      ],
      next: toNext(toNextText(missing), object),
    },
  )
}

/** A container that needs it does not run, or nothing does yet. */
function isHolding({ uses }: Missing, { pod }: PodFacts): boolean {
  const containers = listContainers(pod)
  return uses.length === 0
    ? true
    : uses.some(({ container }) =>
        containers.some(
          (one) =>
            (container === undefined || one.name === container) &&
            one.status?.state?.running === undefined,
        ),
      )
}

const MOUNT_REASONS = ['FailedMount', 'Failed']

function isNewest(event: EventFact, { events }: PodFacts): boolean {
  return findEvent(events, [event.reason], /not found|non-existent|couldn't find key/) === event
}

/** ConfigMaps, Secrets and keys of them that a pod needs and that are not there. */
export function findMissingReferences(facts: PodFacts): Finding[] {
  let all = findVerified(facts)
  for (const container of listContainers(facts.pod)) {
    const waiting = findWaiting(container)
    if (waiting?.reason !== 'CreateContainerConfigError') continue
    const text = `${container.name}: ${waiting.reason}: ${waiting.message ?? ''}`
    const evidence = fact('container', text)
    all = addWords(all, waiting.message ?? '', { facts, evidence })
  }
  // What a mount failed for counts while a container still waits for its volumes.
  const waits = listContainers(facts.pod).some((one) =>
    ['ContainerCreating', 'PodInitializing'].includes(findWaiting(one)?.reason ?? ''),
  )
  for (const event of waits ? facts.events : []) {
    if (!MOUNT_REASONS.includes(event.reason) || !isNewest(event, facts)) continue
    all = addWords(all, event.message, { facts, evidence: fromEvent(event) })
  }
  return all.map((missing) => toMissingFinding(missing, facts, isHolding(missing, facts)))
}
