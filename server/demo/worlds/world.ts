import type { KubeObject } from '../objects.ts'

export interface WorldOptions {
  readonly now: number
  /** About how many pods the world should have, where it can grow. */
  readonly podCount?: number
}

/** One cluster of the demo fleet, as data. */
export interface World {
  readonly name: string
  readonly environment: string
  readonly region: string
  readonly tags: Readonly<Record<string, string>>
  readonly gitVersion: string
  /** False where nobody installed metrics-server. */
  readonly metrics: boolean
  /** False where the console's tiers are bound to nobody. */
  readonly tiers: boolean
  /** True where rules come from an authorizer that cannot list them, as access entries do. */
  readonly incompleteRules?: boolean
  /** False for a cluster that does not answer. */
  readonly reachable: boolean
  objects(options: WorldOptions): readonly KubeObject[]
}
