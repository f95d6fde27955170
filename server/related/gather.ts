import { mapConcurrently } from '../lib/concurrency.ts'
import { findFacts } from './facts.ts'
import { createGraph, type Graph, type Vertex } from './graph.ts'
import { toId } from './refs.ts'
import type { Ask, Link, Ref, Search, Step, Subject } from './rule.ts'
import { findSubject, type Found, type Reading, runSearch, type View } from './sources.ts'
import { toState } from './state.ts'

/** Reads of a cluster that run at once for one person's question. */
const FAN_OUT = 8
/** Objects of one kind that one rule shows around one object. */
const MAX_OF_KIND = 12
/** Lists that are looked at together are held to this, so that what stands for several objects is found. */
const MAX_HELD = 500
/** How far chains are followed, in relations from the root. */
const MAX_DEPTH = 6

/** An object whose surroundings are to be looked at. */
interface Visit {
  readonly subject: Subject
  readonly steps: readonly Step[]
}

interface Task {
  readonly subject: Subject
  readonly ask: Ask
  readonly then: readonly Step[]
}

/** An object that a task found, and its relation to the task's subject. */
interface Neighbour {
  readonly link: Link
  readonly vertex: Vertex
  readonly subject?: Subject
}

interface Answer {
  readonly neighbours: readonly Neighbour[]
  readonly more: readonly { readonly kind: string; readonly count: number }[]
  readonly gaps: readonly Extract<Reading, { gap: unknown }>['gap'][]
}

/** Follows a plan's steps from an object, level by level, so that the nearest come first. */
export async function gather(view: View, root: Subject, plan: readonly Step[]): Promise<Graph> {
  const graph = createGraph(toVertex(view, root))
  const answer = createAnswerer(view, root)
  const toTasks = createTaskList(graph)
  let visits: readonly Visit[] = [{ subject: root, steps: plan }]
  for (let depth = 0; depth < MAX_DEPTH && visits.length > 0; depth++) {
    const tasks = toTasks(visits)
    const answers = await mapConcurrently(tasks, FAN_OUT, (task) => answer(task.ask))
    visits = tasks.flatMap((task, index) => applyAnswer(graph, task, answers[index]))
  }
  return graph
}

function toVertex({ now }: View, { ref, object, facts }: Subject): Vertex {
  return { ref, exists: true, state: toState(facts.kind, object, now) }
}

/** What visits ask, each step once for an object, and no more objects by name than have a place. */
function createTaskList(graph: Graph) {
  const done = new Map<Step, Set<string>>()

  function isNew(step: Step, ref: Ref): boolean {
    const ids = done.get(step) ?? new Set()
    done.set(step, ids)
    const id = toId(ref)
    return !ids.has(id) && Boolean(ids.add(id))
  }

  return (visits: readonly Visit[]): Task[] => {
    const named = new Set<string>()
    const hasPlace = (ask: Ask): boolean => {
      if (!('link' in ask) || graph.has(ask.link.other)) return true
      const id = toId(ask.link.other)
      if (named.has(id) || named.size < graph.free()) return Boolean(named.add(id))
      graph.leaveOut(ask.link.other)
      return false
    }
    const tasks = visits.flatMap(({ subject, steps }) =>
      steps
        .filter((step) => isNew(step, subject.ref))
        .flatMap(({ rule, then }) =>
          rule(subject).map((ask): Task => ({ subject, ask, then: then?.() ?? [] })),
        ),
    )
    return tasks.filter(({ ask }) => hasPlace(ask))
  }
}

function applyAnswer(graph: Graph, { subject, then }: Task, answer: Answer | undefined): Visit[] {
  if (!answer) return []
  for (const { kind, count } of answer.more) graph.count(kind, count)
  for (const gap of answer.gaps) graph.miss(gap)
  return answer.neighbours.flatMap((neighbour): Visit[] => {
    if (!graph.add(neighbour.vertex)) return []
    graph.relate(subject.ref, neighbour.link)
    return neighbour.subject && then.length > 0 ? [{ subject: neighbour.subject, steps: then }] : []
  })
}

/** Answers asks; each object is read once. */
function createAnswerer(view: View, root: Subject) {
  const readings = new Map<string, Promise<Reading>>([
    [toId(root.ref), Promise.resolve({ subject: root, exists: true })],
  ])

  function read(ref: Ref): Promise<Reading> | undefined {
    const facts = findFacts(ref)
    if (!facts) return undefined
    const id = toId(ref)
    const reading = readings.get(id) ?? findSubject(view, facts, ref)
    readings.set(id, reading)
    return reading
  }

  async function answerLink(link: Link): Promise<Answer> {
    const reading = await read(link.other)
    if (!reading || 'gap' in reading) {
      const gaps = reading ? [reading.gap] : []
      return { neighbours: [{ link, vertex: { ref: link.other } }], more: [], gaps }
    }
    const { exists } = reading
    const neighbour: Neighbour = reading.exists
      ? { link, vertex: toVertex(view, reading.subject), subject: reading.subject }
      : { link, vertex: { ref: link.other, exists } }
    return { neighbours: [neighbour], more: [], gaps: [] }
  }

  async function answerSearches(searches: readonly Search[]): Promise<Answer> {
    const limit = searches.length > 1 ? MAX_HELD : MAX_OF_KIND
    const all = await Promise.all(searches.map((search) => runSearch(view, search, limit)))
    const { kept, dropped } = capByKind(dropCovered(all.flatMap(({ found }) => found)))
    const answers = await mapConcurrently(kept, FAN_OUT, answerFound)
    const unseen = all.map(({ more }, index) => ({
      kind: searches[index]?.facts.kind.names.kind ?? '',
      count: more,
    }))
    return {
      neighbours: answers.flatMap(({ neighbours }) => neighbours),
      more: [...dropped, ...unseen],
      gaps: [...all.flatMap(({ gap }) => gap ?? []), ...answers.flatMap(({ gaps }) => gaps)],
    }
  }

  async function answerFound({ subject, match, state }: Found): Promise<Answer> {
    if (match.instead) return answerLink({ ...match.link, other: match.instead })
    const { ref } = subject
    const link = { ...match.link, other: ref }
    const neighbour: Neighbour = { link, vertex: { ref, exists: true, state }, subject }
    return { neighbours: [neighbour], more: [], gaps: [] }
  }

  return (ask: Ask): Promise<Answer> =>
    'link' in ask ? answerLink(ask.link) : answerSearches(ask.searches)
}

function toShown({ subject, match }: Found): Ref {
  return match.instead ?? subject.ref
}

/** Without those for which another one speaks. */
function dropCovered(found: readonly Found[]): readonly Found[] {
  const ids = new Set(
    found.filter(({ match }) => !match.instead).map(({ subject }) => toId(subject.ref)),
  )
  return found.filter(({ match }) => !match.coveredBy?.some((id) => ids.has(id)))
}

/** The first few of each kind, and how many are left out. */
function capByKind(found: readonly Found[]) {
  const counts = new Map<string, number>()
  const kept = found.filter((one) => {
    const { kind } = toShown(one)
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= MAX_OF_KIND
  })
  const dropped = [...counts].map(([kind, count]) => ({
    kind,
    count: Math.max(0, count - MAX_OF_KIND),
  }))
  return { kept, dropped }
}
