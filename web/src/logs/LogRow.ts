import { defineComponent, h, type VNode } from 'vue'
import type { Fields } from './fields.ts'
import type { LogLevel } from './level.ts'
import { readLine } from './line-reading.ts'
import type { LogLine } from './log-line.ts'
import { formatLineTime } from './log-text.ts'
import { type Segment, toSegments } from './segments.ts'
import type { LogSource } from './sources.ts'

/** How the lines of a log are drawn. */
export interface LogLook {
  readonly hasTime: boolean
  readonly zone: 'utc' | 'local'
  readonly wraps: boolean
  readonly hasContainers: boolean
  readonly sources: ReadonlyMap<string, LogSource>
  /** With the flag `g`. */
  readonly pattern: RegExp | undefined
}

interface RowProps {
  readonly number: number
  readonly line: LogLine
  readonly look: LogLook
  readonly isOpen: boolean
  /** It is what keys act on. */
  readonly isCurrent: boolean
}

/** Letters that are drawn of a line; the whole is in the copy and in the file. */
const SHOWN = 4000
const SHOWN_OPEN = 100_000

const SHAPES: Readonly<Record<LogLevel, readonly [shape: string, color: string]>> = {
  error: ['■', 'text-bad'],
  warn: ['▲', 'text-warn'],
  info: ['●', 'text-faint'],
  debug: ['○', 'text-faint'],
}
const GROUNDS: Readonly<Partial<Record<LogLevel, string>>> = {
  error: 'log-line-error',
  warn: 'log-line-warn',
}
const COLORS = {
  red: 'text-bad',
  green: 'text-ok',
  yellow: 'text-warn',
  blue: 'text-info',
  magenta: 'text-progress',
  cyan: 'text-info',
  gray: 'text-faint',
}

function drawSegment({ text, isMatch, color, bold }: Segment): VNode | string {
  if (!isMatch && !color && !bold) return text
  const classes = [color && COLORS[color], bold && 'font-semibold', isMatch && 'log-mark']
  return h(isMatch ? 'mark' : 'span', { class: classes }, text)
}

function drawText(text: string, pattern?: RegExp, styled?: LogLine['styled']) {
  return toSegments(text, pattern, styled).map(drawSegment)
}

/** Whether what is looked for is in the line, but not in the words that stand for it. */
function isHidden({ text }: LogLine, { message = '', rest }: Fields, pattern?: RegExp): boolean {
  if (!pattern) return false
  const test = new RegExp(pattern.source, pattern.flags.replace('g', ''))
  const isSeen = [message, ...rest.map(({ name, value }) => `${name}=${value}`)]
  return test.test(text) && !isSeen.some((each) => test.test(each))
}

/** What happened first, then the fields; the line as it is when it says nothing, or when these hide what is looked for. */
function drawBody({ line, look, isOpen }: RowProps): (VNode | string)[] {
  const { fields } = readLine(line)
  const { pattern } = look
  if (fields?.message && !isHidden(line, fields, pattern)) {
    const rest = fields.rest.map(({ name, value }) => `${name}=${value}`).join('  ')
    return [
      ...drawText(fields.message.slice(0, SHOWN), pattern),
      h('span', { class: 'ms-[2ch] text-faint' }, drawText(rest.slice(0, SHOWN), pattern)),
    ]
  }
  const limit = isOpen ? SHOWN_OPEN : SHOWN
  const more = line.text.length - limit
  return [
    ...drawText(line.text.slice(0, limit), pattern, line.styled),
    ...(more > 0
      ? [h('span', { class: 'text-faint' }, ` … ${more.toLocaleString('en')} more letters`)]
      : []),
  ]
}

function drawLevel(level: LogLevel | undefined): VNode {
  const [shape, color] = level ? SHAPES[level] : ['', '']
  return h(
    'span',
    { class: `log-level ${color}`, title: level, role: 'img', 'aria-label': level ?? 'no level' },
    shape,
  )
}

function drawSource({ line, look }: RowProps): (VNode | false)[] {
  const source = look.sources.get(line.pod)
  const color = source ? `var(--source-${source.color})` : undefined
  return [
    line.pod !== '' &&
      h(
        'span',
        { class: 'log-source', style: { color }, title: line.pod },
        source?.short ?? line.pod,
      ),
    look.hasContainers &&
      h('span', { class: 'shrink-0 text-muted', title: 'Container' }, line.container),
  ]
}

/** Whether there is more to see in a line than its row. */
export function canOpen(line: LogLine): boolean {
  return readLine(line).fields !== undefined || line.text.length > SHOWN
}

function drawFields({ all }: Fields): VNode {
  return h(
    'dl',
    { class: 'log-fields' },
    all.flatMap(({ name, value }) => [h('dt', name), h('dd', value)]),
  )
}

function drawLine(props: RowProps): VNode {
  const { line, look, isOpen } = props
  return h('div', { class: look.wraps || isOpen ? 'log-row log-row-wrapped' : 'log-row' }, [
    canOpen(line)
      ? h('button', {
          type: 'button',
          class: 'log-toggle',
          tabindex: -1,
          'data-act': 'toggle',
          'aria-expanded': isOpen,
          'aria-label': isOpen ? 'Hide the fields' : 'Show the fields',
        })
      : h('span', { class: 'log-toggle-none' }),
    drawLevel(readLine(line).level),
    look.hasTime &&
      line.time !== undefined &&
      h(
        'time',
        { class: 'shrink-0 text-faint', title: line.time, datetime: line.time },
        formatLineTime(line.time, look.zone, Date.now()),
      ),
    ...drawSource(props),
    h('span', { class: 'log-text' }, drawBody(props)),
    h('button', {
      type: 'button',
      class: 'log-copy',
      tabindex: -1,
      'data-act': 'copy',
      'aria-label': 'Copy the line',
      title: 'Copy the line (c)',
    }),
  ])
}

/** A line of a log, and its fields when it is open. What is clicked is told apart by the list. */
export const LogRow = defineComponent(
  (props: RowProps) => () => {
    const { number, line, isOpen, isCurrent } = props
    const { level, fields } = readLine(line)
    return h(
      'div',
      {
        'data-line': number,
        class: ['log-line', level && GROUNDS[level], isCurrent && 'log-line-current'],
      },
      [drawLine(props), isOpen && fields ? drawFields(fields) : undefined],
    )
  },
  { name: 'LogRow', props: ['number', 'line', 'look', 'isOpen', 'isCurrent'] },
)
