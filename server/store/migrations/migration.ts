import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'

/** A step from one version of the tables to the next; it is in a transaction. */
export interface Migration {
  /** Sorts after those before it: `002-…`. */
  readonly name: string
  // Tables as they were when it was written, which is not what `Database` says today.
  up(db: Kysely<unknown>, engine: Engine): Promise<void>
}
