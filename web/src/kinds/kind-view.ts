import type { KindPath, KindSchemas, Schema } from '#sdk'
import type { Status } from '../lib/status.ts'
import type { Cell } from './cell.ts'

/** What a column gives to sorting, filtering and export; undefined is unknown and sorts last. */
export type ColumnValue = string | number | boolean | undefined

/** A column of a kind's table. Name, namespace, status and age are every table's own: a kind adds what is its own. */
export interface Column<Row> {
  /** Stable: it stands in links, saved views and filters (`restarts>3`). Lower case, no spaces. */
  readonly id: string
  readonly label: string
  readonly value: (row: Row) => ColumnValue
  /** How it is drawn; the value as text when absent. */
  readonly cell?: (row: Row) => Cell
  /** Numbers stand at the end. */
  readonly align?: 'end'
  /** Pixels that it takes at least. */
  readonly width: number
  /** How much of the spare width it takes; 0 when absent. */
  readonly grow?: number
  /** 1 stays longest when the table gets narrow, 9 leaves first. */
  readonly priority: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
  /** Shown only when chosen. */
  readonly hidden?: true
  /** What the column means, on hover over its head. */
  readonly help?: string
}

export interface Fact {
  readonly label: string
  readonly cell: Cell
  readonly help?: string
}

/** A part of an object's overview. Empty parts (no facts, no rows, no items) are not drawn. */
export type Section =
  | { readonly type: 'facts'; readonly title: string; readonly facts: readonly Fact[] }
  | {
      readonly type: 'table'
      readonly title: string
      readonly columns: readonly { readonly label: string; readonly align?: 'end' }[]
      readonly rows: readonly (readonly Cell[])[]
      /** Under the title, when the table needs a word. */
      readonly note?: string | undefined
    }
  /** Containers and the like: things with a state and facts of their own. */
  | {
      readonly type: 'cards'
      readonly title: string
      readonly cards: readonly Card[]
    }
  | {
      readonly type: 'conditions'
      readonly title: string
      readonly conditions: readonly Schema<'Condition'>[]
      /** Types whose `True` is bad news, such as `MemoryPressure`. */
      readonly negative?: readonly string[]
    }
  /** The keys of a Secret, whose values are shown when somebody asks for them. */
  | {
      readonly type: 'secret'
      readonly title: string
      readonly namespace: string
      readonly name: string
      /** Sizes in bytes. */
      readonly keys: readonly { readonly name: string; readonly size: number }[]
    }
  /** Text as it is: a ConfigMap's values. Long ones are folded. */
  | {
      readonly type: 'texts'
      readonly title: string
      readonly texts: readonly {
        readonly label: string
        readonly text: string
        readonly note?: string
      }[]
    }

export interface Card {
  readonly title: string
  readonly status?: Status | undefined
  /** Beside the title: the image of a container. */
  readonly subtitle?: Cell | undefined
  readonly facts: readonly Fact[]
  readonly sections?: readonly Section[]
}

/** How a kind is shown: its columns, its status in a word, its details for reading. Pure. */
export interface KindView<Path extends KindPath = KindPath> {
  readonly path: Path
  readonly columns: readonly Column<KindSchemas[Path]['row']>[]
  /** Absent for kinds that have no state. */
  readonly status?: (row: KindSchemas[Path]['row']) => Status
  /** The object's own facts, after why it is in its state and before its labels; conditions included. */
  readonly sections: (detail: KindSchemas[Path]['detail']) => readonly Section[]
}

/** Declares how a kind is shown. */
export function defineView<Path extends KindPath>(view: KindView<Path>): KindView<Path> {
  return view
}

/** The facts whose value is there. */
export function facts(entries: Readonly<Record<string, Cell | undefined>>): readonly Fact[] {
  return Object.entries(entries).flatMap(([label, cell]) =>
    cell === undefined || cell.type === 'none' ? [] : [{ label, cell }],
  )
}
