import type { components } from '../../generated/types.ts'
import type { KubeClient } from '../kube/client.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { toResourcePath } from '../kube/path.ts'
import { AppError, toAggregateCode } from '../lib/errors.ts'
import { listObjects } from '../resources/list-objects.ts'
import { toId, toObjectRef } from './refs.ts'
import type { AnyObject, Facts, Match, Ref, Search, Subject } from './rule.ts'
import { type State, toSeverity, toState } from './state.ts'

type SourceGap = components['schemas']['SourceGap']

/** Metadata alone, as the API server cuts it out: nothing else of the object travels. */
const METADATA_TYPE = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1'

/** A cluster as one person sees it. */
export interface View {
  readonly client: KubeClient
  readonly identity: KubeIdentity
  readonly knownNamespaces?: readonly string[]
  readonly signal: AbortSignal
  /** Epoch milliseconds. */
  readonly now: number
}

/** What reading an object by its name gave. */
export type Reading =
  | { readonly subject: Subject; readonly exists: true }
  | { readonly exists: false }
  | { readonly gap: SourceGap }

/** An object of a list that matched, and how it is. */
export interface Found {
  readonly subject: Subject
  readonly match: Match
  readonly state: State | undefined
}

/** What a list had: the first ones of those that matched, and how many more there are. */
export interface Findings {
  readonly found: readonly Found[]
  readonly more: number
  readonly gap?: SourceGap
}

/** A failure of a part as data; what is no failure of a cluster is thrown on. */
function toGap(source: string, error: unknown, signal: AbortSignal): SourceGap {
  if (signal.aborted || !(error instanceof AppError)) throw error
  return { source, code: toAggregateCode(error), message: error.message }
}

/** Reads one object with what its kind's rules need. */
export async function readSubject(view: View, facts: Facts, ref: Ref): Promise<Subject> {
  const { client, identity, signal } = view
  const { names } = facts.kind
  const { namespace, name } = ref
  const object = facts.metadataOnly
    ? await client.readJson({
        identity,
        path: toResourcePath(names, { namespace, name }),
        accept: METADATA_TYPE,
        signal,
      })
    : await client.readObject({
        identity,
        api: names,
        namespace,
        name,
        message: names.message,
        mask: facts.mask,
        signal,
      })
  return { ref, object: object as AnyObject, facts }
}

/** Reads one object; that it is not there, or that it cannot be read, is data. */
export async function findSubject(view: View, facts: Facts, ref: Ref): Promise<Reading> {
  try {
    return { subject: await readSubject(view, facts, ref), exists: true }
  } catch (error) {
    if (error instanceof AppError && error.kubeStatus?.code === 404) return { exists: false }
    const { namespace, name } = ref
    const where = namespace === undefined ? name : `${namespace}/${name}`
    return { gap: toGap(`${facts.kind.names.resource} ${where}`, error, view.signal) }
  }
}

/** What is wrong first, jobs the newest first, then by name. */
function compareFound(a: Found, b: Found): number {
  return (
    toSeverity(a.state?.level) - toSeverity(b.state?.level) ||
    (a.subject.ref.kind === 'Job' ? toCreated(b) - toCreated(a) : 0) ||
    compareText(a.subject.ref.namespace ?? '', b.subject.ref.namespace ?? '') ||
    compareText(a.subject.ref.name, b.subject.ref.name)
  )
}

function toCreated({ subject }: Found): number {
  return Date.parse(subject.object.metadata?.creationTimestamp ?? '') || 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Keeps the first `limit` of what is added, and counts the rest. */
function createFold(limit: number) {
  let kept: Found[] = []
  let count = 0
  const standIns = new Set<string>()
  return {
    add(found: Found): void {
      if (found.match.instead) {
        const id = toId(found.match.instead)
        if (standIns.has(id)) return
        standIns.add(id)
      }
      count++
      kept.push(found)
      if (kept.length >= limit * 2) kept = kept.sort(compareFound).slice(0, limit)
    },
    end(): Pick<Findings, 'found' | 'more'> {
      kept = kept.sort(compareFound).slice(0, limit)
      return { found: kept, more: count - kept.length }
    },
  }
}

/** Reads a list as it arrives and keeps the first `limit` objects that match. */
export async function runSearch(view: View, search: Search, limit: number): Promise<Findings> {
  const { facts, namespace, query, rowsOnly, match } = search
  const { names } = facts.kind
  const { now, ...scope } = view
  const source = namespace === undefined ? names.resource : `${names.resource} ${namespace}`
  const fold = createFold(limit)
  try {
    const list = listObjects<AnyObject>({
      ...scope,
      api: names,
      message: names.message,
      mask: rowsOnly ? facts.rowMask : facts.mask,
      namespace,
      ...(query && { query }),
    })
    let next = await list.next()
    for (; !next.done; next = await list.next()) {
      for (const object of next.value) {
        const subject = { ref: toObjectRef(facts.kind, object), object, facts }
        const matched = match(subject)
        if (!matched) continue
        fold.add({ subject, match: matched, state: toState(facts.kind, object, now) })
      }
    }
    const hidden = next.value.gaps?.length ?? 0
    return {
      ...fold.end(),
      ...(hidden > 0 && {
        gap: { source, code: 'denied', message: `${hidden} namespaces could not be read.` },
      }),
    }
  } catch (error) {
    return { ...fold.end(), gap: toGap(source, error, view.signal) }
  }
}
