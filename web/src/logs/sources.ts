import type { Schema } from '#sdk'

/** A pod whose lines are shown. */
export interface LogSource {
  /** The pod. */
  readonly name: string
  /** Empty when it is not known any more. */
  readonly node: string
  /** The end of its name, as short as it tells the pods apart. */
  readonly short: string
  /** 1 to 8: which of the source colours. */
  readonly color: number
  /** Whether its log is still read. */
  readonly isRead: boolean
}

const SOURCE_COLORS = 8

function toSuffix(name: string, segments: number): string {
  return name.split('-').slice(-segments).join('-')
}

/** The names' ends, of as few parts as make them different. */
function toShortNames(names: readonly string[]): readonly string[] {
  const longest = Math.max(0, ...names.map((name) => name.split('-').length))
  for (let segments = 1; segments < longest; segments += 1) {
    const short = names.map((name) => toSuffix(name, segments))
    const isClear = new Set(short).size === names.length && short.every((each) => each.length > 2)
    if (isClear) return short
  }
  return names
}

/** The pods of a log. Those that were there before keep their colours; those that left stay known, for their lines do. */
export function updateSources(
  before: ReadonlyMap<string, LogSource>,
  pods: readonly Schema<'LogPod'>[],
): ReadonlyMap<string, LogSource> {
  const nodes = new Map(pods.map(({ name, node }) => [name, node]))
  const names = [...new Set([...before.keys(), ...nodes.keys()])]
  const short = toShortNames(names)
  return new Map(
    names.map((name, index) => [
      name,
      {
        name,
        node: nodes.get(name) ?? before.get(name)?.node ?? '',
        short: short[index] ?? name,
        color: (index % SOURCE_COLORS) + 1,
        isRead: nodes.has(name),
      },
    ]),
  )
}
