import type { KindPath } from '#sdk'
import type { Status } from '../lib/status.ts'

/** An object that a cell links to. */
export interface ObjectRef {
  /** The current one when absent. */
  readonly cluster?: string
  /** Our plural. */
  readonly path: KindPath
  /** Absent for cluster-scoped kinds. */
  readonly namespace?: string | undefined
  readonly name: string
}

/** What a table cell or a fact shows, as data: `ui` and `features/objects/ObjectCell.vue` know how to draw it. */
export type Cell =
  | {
      readonly type: 'text'
      readonly text: string
      /** The whole or raw value, on hover. */
      readonly title?: string | undefined
      /** Images, digests, addresses, paths: what people compare letter by letter. */
      readonly mono?: boolean
      readonly muted?: boolean
      /** Offers to copy it: what people paste into a terminal. */
      readonly copy?: boolean
    }
  | { readonly type: 'status'; readonly status: Status }
  /** How long ago, ticking; RFC 3339. */
  | { readonly type: 'age'; readonly at: string | undefined }
  | { readonly type: 'link'; readonly to: ObjectRef; readonly text?: string }
  /** An address outside the console. */
  | { readonly type: 'href'; readonly href: string; readonly text: string }
  /** `3/5`, said as `3 of 5 ready`. */
  | {
      readonly type: 'ratio'
      readonly part: number
      readonly whole: number
      /** What is counted: `ready`. */
      readonly noun: string
      /** Nothing is amiss while a part is missing: what has ended or only begun is not ready. */
      readonly calm?: boolean
    }
  /** Names and values as chips: labels, selectors, options. */
  | { readonly type: 'chips'; readonly items: readonly string[] }
  /** Several cells, one under the other in details, side by side in tables. */
  | { readonly type: 'list'; readonly items: readonly Cell[] }
  /** A value that is not there: `–`. */
  | { readonly type: 'none'; readonly title?: string }

export function text(
  value: string | number | undefined,
  options: Omit<Extract<Cell, { type: 'text' }>, 'type' | 'text'> = {},
): Cell {
  return value === undefined || value === ''
    ? { type: 'none' }
    : { type: 'text', text: String(value), ...options }
}

export function mono(value: string | undefined, copy = false): Cell {
  return text(value, { mono: true, copy })
}

export function status(value: Status): Cell {
  return { type: 'status', status: value }
}

export function age(at: string | undefined): Cell {
  return at === undefined ? { type: 'none' } : { type: 'age', at }
}

export function link(path: KindPath, name: string | undefined, namespace?: string): Cell {
  return name === undefined || name === ''
    ? { type: 'none' }
    : { type: 'link', to: { path, name, namespace } }
}

export function ratio(part: number, whole: number, noun = 'ready', calm = false): Cell {
  return { type: 'ratio', part, whole, noun, ...(calm && { calm }) }
}

export function list(items: readonly Cell[]): Cell {
  const [first, ...rest] = items
  if (first === undefined) return { type: 'none' }
  return rest.length === 0 ? first : { type: 'list', items }
}

export function chips(
  values: Readonly<Record<string, string>> | readonly string[] | undefined,
): Cell {
  const items = Array.isArray(values)
    ? (values as readonly string[])
    : Object.entries(values ?? {}).map(([key, value]) => (value === '' ? key : `${key}=${value}`))
  return items.length === 0 ? { type: 'none' } : { type: 'chips', items }
}

export function yesNo(value: boolean | undefined): Cell {
  return value === undefined ? { type: 'none' } : text(value ? 'yes' : 'no', { muted: !value })
}
