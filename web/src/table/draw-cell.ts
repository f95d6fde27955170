import { h, type VNode } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { Cell } from '../kinds/cell.ts'
import { formatAge, toIso } from '../lib/age.ts'
import { LEVEL_SHAPES, type Status, type StatusLevel } from '../lib/status.ts'
import { toObject } from '../routes.ts'
import { type RatioTone, toCellText, toRatioTone } from './cell-text.ts'

// Cells of tables, drawn as bare elements: forty rows come and go with every turn of a wheel, and a component for each cell
// would cost more than all the rest. Links are followed and ages tick by what the table does for all of its rows.

export interface Pen {
  /** How a place of the console is written in an address. */
  readonly toHref: (to: RouteLocationRaw) => string
  readonly cluster: string
  /** Of links: Tab stops in the row that keys act on, and passes by the others. */
  readonly tabindex: 0 | -1
}

/** How much of a list or of chips a row shows. */
const SHOWN = 2

const LEVEL_CLASSES: Readonly<Record<StatusLevel, string>> = {
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
  progress: 'text-progress',
  idle: 'text-idle',
  unknown: 'text-unknown',
}

const RATIO_CLASSES: Readonly<Record<RatioTone, string>> = {
  plain: '',
  muted: 'text-muted',
  warn: 'text-warn',
}

function drawStatus({ level, word, reason }: Status): VNode {
  const color = LEVEL_CLASSES[level]
  return h('span', { title: reason, 'data-level': level }, [
    h('span', { class: `me-1.5 text-[10px] ${color}`, 'aria-hidden': 'true' }, LEVEL_SHAPES[level]),
    h('span', { class: level === 'idle' ? 'text-muted' : color }, word),
  ])
}

function drawAge(at: string | undefined): VNode {
  if (at === undefined) return drawNone()
  const iso = toIso(at)
  return h('time', { class: 'tabular', datetime: iso, 'data-age': iso }, formatAge(at, Date.now()))
}

function drawNone(title?: string): VNode {
  return h('span', { class: 'text-faint', title }, '–')
}

function drawRatio(cell: Extract<Cell, { type: 'ratio' }>): VNode {
  const { part, whole, noun } = cell
  const color = RATIO_CLASSES[toRatioTone(cell)]
  return h('span', { class: `tabular ${color}`, title: `${part} of ${whole} ${noun}` }, [
    h('span', { 'aria-hidden': 'true' }, `${part}/${whole}`),
    h('span', { class: 'sr-only' }, `${part} of ${whole} ${noun}`),
  ])
}

/** The first of several parts, and how many more there are. */
function drawSome(title: string, parts: readonly VNode[]): VNode {
  const more = parts.length - SHOWN
  return h('span', { class: 'inline-flex max-w-full gap-1.5 align-bottom', title }, [
    ...parts.slice(0, SHOWN),
    more > 0 ? h('span', { class: 'shrink-0 text-muted' }, `+${more}`) : undefined,
  ])
}

/** A cell on one line. What does not fit is cut by the column; the whole is in the title. */
export function drawCell(cell: Cell, pen: Pen): VNode {
  const { cluster, toHref, tabindex } = pen
  switch (cell.type) {
    case 'text': {
      const mono = cell.mono ? 'font-mono text-xs' : ''
      return h(
        'span',
        { class: `${mono} ${cell.muted ? 'text-muted' : ''}`, title: cell.title ?? cell.text },
        cell.text,
      )
    }
    case 'status':
      return drawStatus(cell.status)
    case 'age':
      return drawAge(cell.at)
    case 'link':
      return h(
        'a',
        {
          class: 'row-link',
          href: toHref(toObject({ cluster, ...cell.to })),
          title: cell.to.name,
          tabindex,
        },
        cell.text ?? cell.to.name,
      )
    case 'href':
      return h(
        'a',
        { class: 'link', href: cell.href, target: '_blank', rel: 'noreferrer', tabindex },
        cell.text,
      )
    case 'ratio':
      return drawRatio(cell)
    case 'chips':
      return drawSome(
        toCellText(cell),
        cell.items.map((item) =>
          h('span', { class: 'truncate rounded-sm bg-sunken px-1 font-mono text-xs' }, item),
        ),
      )
    case 'list':
      return drawSome(
        toCellText(cell),
        cell.items.map((item) => drawCell(item, pen)),
      )
    case 'none':
      return drawNone(cell.title)
  }
}
