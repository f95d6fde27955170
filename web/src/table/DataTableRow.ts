import { defineComponent, h, shallowRef, type VNode, watch } from 'vue'
import { type RouteLocationRaw, useRouter } from 'vue-router'
import type { Cell } from '../kinds/cell.ts'
import type { TableColumn, TableRow } from './column.ts'
import { drawCell, type Pen } from './draw-cell.ts'

export interface RowProps<R extends TableRow> {
  readonly row: R
  readonly index: number
  /** Pixels from the top of the first row. */
  readonly start: number
  readonly columns: readonly TableColumn<R>[]
  readonly template: string
  readonly cluster: string
  readonly to: (row: R) => RouteLocationRaw
  readonly selected: boolean
  readonly open: boolean
  readonly active: boolean
  /** Whether the row has actions. */
  readonly hasMenu: boolean
  /** The object is gone; the row stands there for a moment. */
  readonly leaving: boolean
  /** Without a tick box. */
  readonly plain?: boolean | undefined
}

/** Letters at the end of a long name that stay in sight: the suffix tells pods apart. */
const TAIL = 6

function toCell<R>(column: TableColumn<R>, row: R): Cell {
  if (column.cell) return column.cell(row)
  const value = column.value(row)
  return value === undefined || value === ''
    ? { type: 'none' }
    : { type: 'text', text: String(value) }
}

/** What the grid names as the place that the keyboard is on. */
export function toRowId(uid: string): string {
  return `row-${uid}`
}

function drawName<R extends TableRow>({ row, to }: RowProps<R>, pen: Pen): VNode {
  const { name } = row
  return h(
    'a',
    {
      // A cut between two words keeps the space.
      class: 'flex max-w-full font-medium whitespace-pre hover:underline',
      href: pen.toHref(to(row)),
      title: name,
      tabindex: pen.tabindex,
      'aria-label': name,
    },
    [
      h('span', { class: 'overflow-hidden text-ellipsis' }, name.slice(0, -TAIL)),
      h('span', { class: 'shrink-0' }, name.slice(-TAIL)),
    ],
  )
}

function toRowClass({
  open,
  selected,
  active,
  leaving,
}: Pick<RowProps<TableRow>, 'open' | 'selected' | 'active' | 'leaving'>): string {
  const ground = open || selected ? 'bg-selected' : 'bg-surface hover:bg-hover'
  return `data-row ${ground} ${active ? 'data-row-active' : ''} ${leaving ? 'data-row-leaving' : ''}`
}

const CELL = 'min-w-0 overflow-hidden px-2 text-ellipsis whitespace-nowrap'

function drawCells<R extends TableRow>(props: RowProps<R>, pen: Pen): VNode[] {
  const { columns, row } = props
  return columns.map((column) =>
    h(
      'div',
      {
        role: 'gridcell',
        key: column.id,
        class: column.align === 'end' ? `${CELL} tabular text-end` : CELL,
      },
      [column.id === 'name' ? drawName(props, pen) : drawCell(toCell(column, row), pen)],
    ),
  )
}

/** A row has nothing but cells, for those who hear it. */
function drawMenuButton({ name }: TableRow): VNode {
  return h('div', { role: 'gridcell', class: 'contents' }, [
    h('button', {
      type: 'button',
      class: 'data-row-menu',
      tabindex: -1,
      'aria-label': `Actions for ${name}`,
      title: 'Actions (.)',
      'data-menu': '',
    }),
  ])
}

function drawTick({ name }: TableRow, checked: boolean, tabindex: number): VNode {
  return h('div', { role: 'gridcell', class: 'flex justify-center' }, [
    h('input', {
      type: 'checkbox',
      class: 'size-3.5 accent-(--accent)',
      'aria-label': `Select ${name}`,
      tabindex,
      checked,
    }),
  ])
}

/** One row of a table: one component, and bare elements in it. What is clicked is told apart by the table. */
export const DataTableRow = defineComponent(
  <R extends TableRow>(props: RowProps<R>) => {
    const router = useRouter()
    const element = shallowRef<HTMLElement>()
    // The element now draws another row, which has not changed.
    watch(
      () => props.row.uid,
      () => delete element.value?.dataset['flash'],
    )
    const toHref: Pen['toHref'] = (to) => router.resolve(to).href
    return () => {
      const { row, index, start, template, cluster, selected, active, hasMenu, plain } = props
      const tabindex = active ? 0 : -1
      return h(
        'div',
        {
          ref: element,
          role: 'row',
          id: toRowId(row.uid),
          'aria-rowindex': index + 2,
          'aria-selected': plain ? undefined : selected,
          'data-uid': row.uid,
          class: toRowClass(props),
          style: { gridTemplateColumns: template, transform: `translateY(${start}px)` },
        },
        [
          plain ? h('div', { role: 'presentation' }) : drawTick(row, selected, tabindex),
          ...drawCells(props, { cluster, toHref, tabindex }),
          hasMenu && drawMenuButton(row),
        ],
      )
    }
  },
  {
    name: 'DataTableRow',
    props: [
      'row',
      'index',
      'start',
      'columns',
      'template',
      'cluster',
      'to',
      'selected',
      'open',
      'active',
      'hasMenu',
      'leaving',
      'plain',
    ],
  },
)
