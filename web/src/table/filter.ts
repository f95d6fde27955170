import type { ColumnValue } from '../kinds/kind-view.ts'
import type { TableColumn, TableRow } from './column.ts'

// What people type over a table. Words are looked for in names and namespaces; terms name a column or a label:
//   status:bad   name~cart   restarts>3   node=ip-10-0-1-7   app=checkout   !status:ok   "two words"

type Operator = ':' | '~' | '=' | '!=' | '>' | '<' | '>=' | '<='

interface Term {
  /** As it was typed. */
  readonly source: string
  readonly negated: boolean
  /** Absent for a plain word. */
  readonly field?: string
  readonly operator?: Operator
  readonly text: string
}

export interface Filter<R> {
  readonly matches: (row: R) => boolean
  /** What is wrong with the text, in a sentence; such terms are left out. */
  readonly problem?: string
}

const TERM = /^([\w./-]+?)(!=|>=|<=|[:~=<>])(.*)$/

/** Words and terms; quotes keep spaces. */
export function parseTerms(text: string): readonly Term[] {
  const pieces = text.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []
  return pieces.flatMap((source): Term[] => {
    const negated = source.length > 1 && source.startsWith('!')
    const plain = (negated ? source.slice(1) : source).replaceAll('"', '')
    if (plain === '') return []
    const match = TERM.exec(plain)
    if (!match) return [{ source, negated, text: plain.toLowerCase() }]
    const [, field = '', operator = ':', value = ''] = match
    // A term that is still being typed filters nothing yet.
    if (value === '') return []
    return [{ source, negated, field, operator: operator as Operator, text: value.toLowerCase() }]
  })
}

function toText(value: ColumnValue): string {
  return value === undefined ? '' : String(value).toLowerCase()
}

function compareNumbers(value: ColumnValue, operator: Operator, wanted: number): boolean {
  if (value === undefined || value === '') return false
  const number = Number(value)
  if (operator === '>') return number > wanted
  if (operator === '<') return number < wanted
  return operator === '>=' ? number >= wanted : number <= wanted
}

function matchText(value: string, operator: Operator, text: string): boolean {
  if (operator === '~') return value.includes(text)
  return operator === '!=' ? value !== text : value === text
}

type Matcher<R> = (row: R) => boolean

function matchColumn<R>(column: TableColumn<R>, operator: Operator, text: string): Matcher<R> {
  if (/^[<>]/.test(operator)) {
    const wanted = Number(text)
    return (row) => compareNumbers(column.value(row), operator, wanted)
  }
  const { status } = column
  if (status) {
    return (row) => {
      const { level, word, reason = '' } = status(row)
      const found =
        operator === '~'
          ? word.toLowerCase().includes(text) || reason.toLowerCase().includes(text)
          : level === text || word.toLowerCase() === text
      return operator === '!=' ? !found : found
    }
  }
  return (row) => matchText(toText(column.value(row)), operator, text)
}

function matchTerm<R extends TableRow>(
  term: Term,
  columns: ReadonlyMap<string, TableColumn<R>>,
): Matcher<R> | string {
  const { field, operator, text } = term
  if (field === undefined || operator === undefined) {
    return ({ name, namespace }) =>
      name.toLowerCase().includes(text) || (namespace?.includes(text) ?? false)
  }
  const column = columns.get(field.toLowerCase())
  if (column) return matchColumn(column, operator, text)
  if (operator === '=' || operator === '!=' || operator === '~') {
    return ({ labels }) => matchText(labels?.[field]?.toLowerCase() ?? '', operator, text)
  }
  return `There is no column “${field}”. Columns: ${[...columns.keys()].join(', ')}. Labels are written ${field}=${text}.`
}

/** Which rows a text asks for. Columns count whether or not they are shown. */
export function createFilter<R extends TableRow>(
  text: string,
  columns: readonly TableColumn<R>[],
): Filter<R> {
  const byId = new Map(columns.map((column) => [column.id.toLowerCase(), column]))
  const matchers: Matcher<R>[] = []
  let problem: string | undefined
  for (const term of parseTerms(text)) {
    const matcher = matchTerm(term, byId)
    if (typeof matcher === 'string') problem ??= matcher
    else matchers.push(term.negated ? (row) => !matcher(row) : matcher)
  }
  return {
    matches: (row) => matchers.every((matcher) => matcher(row)),
    ...(problem !== undefined && { problem }),
  }
}
