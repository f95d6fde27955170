import { toTime } from '../../objects.ts'
import { createPrng, type Prng } from './prng.ts'

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

export interface NodeSlot {
  readonly name: string
  readonly ip: string
  readonly zone: string
}

/** What the builders of one world share. */
export interface WorldContext {
  readonly prng: Prng
  readonly now: number
  readonly region: string
  readonly registry: string
  readonly nodes: NodeSlot[]
  /** Nodes take pods in turns. */
  nextNode(): NodeSlot
  nextPodIp(): string
  nextServiceIp(): string
  ago(ms: number): string
}

interface WorldSeed {
  readonly seed: number
  readonly now: number
  readonly region: string
}

export function createContext({ seed, now, region }: WorldSeed): WorldContext {
  const nodes: NodeSlot[] = []
  let pods = 0
  let services = 0
  let turn = 0
  return {
    prng: createPrng(seed),
    now,
    region,
    registry: `482913650177.dkr.ecr.${region}.amazonaws.com`,
    nodes,
    nextNode: () => nodes[turn++ % nodes.length]!,
    nextPodIp: () => {
      pods++
      return `10.${64 + (pods >>> 16)}.${(pods >>> 8) & 255}.${pods & 255}`
    },
    nextServiceIp: () => {
      services++
      return `172.20.${services >>> 8}.${services & 255}`
    },
    ago: (ms) => toTime(now - ms),
  }
}
