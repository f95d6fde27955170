import type { Run } from './run.ts'
import { COUNTING_VOICE, createDice, createVoice, toSeed } from './voice.ts'

/** A line and when it was written, in microseconds since the epoch. */
export interface TimedLine {
  readonly at: number
  readonly text: string
}

/** A log as a row of places in time, each with the lines that were written there. Places count from 0. */
export interface Timeline {
  /** The oldest place that has not been rotated away at a moment. */
  first(nowUs: number): number
  /** The last place that is over at a moment; below `first` when there is none. */
  last(nowUs: number): number
  /** Whether the last place of all is over. */
  isOver(nowUs: number): boolean
  count(place: number): number
  lines(place: number): readonly TimedLine[]
}

const MS_US = 1000
const SECOND_US = 1_000_000
/** A container writes every so often, by its own nature. */
const FASTEST_US = 400_000
const SLOWEST_US = 5_000_000
/** As if what is older had been rotated away. */
const KEPT_PLACES = 20_000
const KEPT_COUNTED_PLACES = 2_000_000
/** Between the lines of one place. */
const LINE_US = 37

function toBody({ rate, identity, calm }: Run) {
  const seed = toSeed(identity)
  if (rate !== undefined) {
    const intervalUs = Math.max(1, SECOND_US / rate)
    const voice = COUNTING_VOICE
    return { voice, intervalUs, kept: KEPT_COUNTED_PLACES, jitter: () => 0 }
  }
  const intervalUs = FASTEST_US + (seed % (SLOWEST_US - FASTEST_US))
  // In the pause, so that places stay in order and their lines do not overlap.
  const jitter = (place: number): number => createDice(~seed, place).integer(intervalUs * 0.9)
  return { voice: createVoice(seed, calm), intervalUs, kept: KEPT_PLACES, jitter }
}

/** The places of a run: its beginning, what it says from time to time, and its end. */
export function createTimeline(run: Run): Timeline {
  const { voice, intervalUs, kept, jitter } = toBody(run)
  const startUs = run.startedAt * MS_US
  const endUs = run.finishedAt === undefined ? Infinity : run.finishedAt * MS_US
  const bodyTime = (place: number): number =>
    Math.floor(startUs + place * intervalUs) + jitter(place)
  const latest = Math.max(0, Math.floor((endUs - startUs) / intervalUs))
  const bodyPlaces = latest > 0 && bodyTime(latest) > endUs ? latest - 1 : latest
  const timeOf = (place: number): number => {
    if (place === 0) return startUs
    return place > bodyPlaces ? endUs : bodyTime(place)
  }
  const textsOf = (place: number): readonly string[] => {
    if (place === 0) return run.head
    return place > bodyPlaces ? run.tail : voice.speak(place)
  }
  const last = (nowUs: number): number => {
    if (nowUs >= endUs) return bodyPlaces + 1
    if (nowUs < startUs) return -1
    const place = Math.min(bodyPlaces, Math.floor((nowUs - startUs) / intervalUs))
    return timeOf(place) <= nowUs ? place : place - 1
  }
  return {
    last,
    isOver: (nowUs) => nowUs >= endUs,
    first: (nowUs) => Math.max(0, last(nowUs) - kept),
    count: (place) =>
      place === 0 || place > bodyPlaces ? textsOf(place).length : voice.count(place),
    lines: (place) => {
      const at = timeOf(place)
      return textsOf(place).map((text, index) => ({ at: at + index * LINE_US, text }))
    },
  }
}

/** The place with which the last `count` lines begin, and how many of its lines are before them. */
export function findTail(
  timeline: Timeline,
  nowUs: number,
  count: number,
): { readonly place: number; readonly skip: number } {
  const first = timeline.first(nowUs)
  let place = timeline.last(nowUs) + 1
  let lines = 0
  while (place > first && lines < count) lines += timeline.count(--place)
  return { place, skip: Math.max(0, lines - count) }
}

/** RFC 3339 with nanoseconds, as container runtimes write it. */
export function toNanoTime(us: number): string {
  const ms = Math.floor(us / MS_US)
  const rest = Math.floor(us - ms * MS_US)
  // The last three digits are as uneven as a clock's.
  const nanos = (rest * 7919) % 1000
  const digits = `${String(rest).padStart(3, '0')}${String(nanos).padStart(3, '0')}`
  return `${new Date(ms).toISOString().slice(0, 23)}${digits}Z`
}
