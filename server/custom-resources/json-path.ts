// kubectl's JSONPath, as far as printer columns use it: fields, brackets, slices, wildcards, recursive descent and
// filters. https://kubernetes.io/docs/reference/kubectl/jsonpath/

type Step = (values: readonly unknown[]) => unknown[]

/** Reads an object's values at a path. */
export type JsonPath = (object: unknown) => unknown[]

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toChildren(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  return isObject(value) ? Object.values(value) : []
}

function field(name: string): Step {
  return (values) =>
    values.flatMap((value) => (isObject(value) && Object.hasOwn(value, name) ? [value[name]] : []))
}

const wildcard: Step = (values) => values.flatMap(toChildren)

function toDescendants(value: unknown): unknown[] {
  return [value, ...toChildren(value).flatMap(toDescendants)]
}

const descend: Step = (values) => values.flatMap(toDescendants)

function slice(from: number | undefined, to: number | undefined): Step {
  return (values) =>
    values.flatMap((value) => (Array.isArray(value) ? (value.slice(from, to) as unknown[]) : []))
}

function indexes(positions: readonly number[]): Step {
  return (values) =>
    values.flatMap((value) =>
      Array.isArray(value)
        ? positions.flatMap((at) => (value.at(at) === undefined ? [] : [value.at(at) as unknown]))
        : [],
    )
}

const COMPARISONS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => Number(left) < Number(right),
  '<=': (left, right) => Number(left) <= Number(right),
  '>': (left, right) => Number(left) > Number(right),
  '>=': (left, right) => Number(left) >= Number(right),
}

function parseLiteral(text: string): unknown {
  const quoted = /^(["'])(.*)\1$/s.exec(text)
  if (quoted) return quoted[2]
  if (text === 'true' || text === 'false') return text === 'true'
  if (text !== '' && !Number.isNaN(Number(text))) return Number(text)
  throw new SyntaxError(`not a literal: ${text}`)
}

function filter(expression: string): Step {
  const match = /^@((?:[^=!<>]|\\.)*?)\s*(?:(==|!=|<=|>=|<|>)\s*(.+))?$/s.exec(expression.trim())
  if (!match) throw new SyntaxError(`not a filter: ${expression}`)
  const [, path = '', operator, literal] = match
  const read = parseSteps(path)
  if (operator === undefined) {
    return (values) => values.flatMap(toChildren).filter((element) => read(element).length > 0)
  }
  const compare = COMPARISONS[operator]
  const expected = parseLiteral((literal ?? '').trim())
  return (values) =>
    values.flatMap(toChildren).filter((element) => {
      const found = read(element)
      return found.length > 0 && compare?.(found[0], expected) === true
    })
}

function parseBracket(content: string): Step {
  if (content === '*') return wildcard
  const filtered = /^\?\((.*)\)$/s.exec(content)
  if (filtered) return filter(filtered[1] ?? '')
  const quoted = /^(["'])(.*)\1$/s.exec(content)
  if (quoted) return field(quoted[2] ?? '')
  const sliced = /^(-?\d+)?:(-?\d+)?$/.exec(content)
  const toNumber = (text: string | undefined) => (text === undefined ? undefined : Number(text))
  if (sliced) return slice(toNumber(sliced[1]), toNumber(sliced[2]))
  const positions = content.split(',').map((part) => part.trim())
  if (positions.every((part) => /^-?\d+$/.test(part))) return indexes(positions.map(Number))
  throw new SyntaxError(`not a subscript: [${content}]`)
}

/** Where the bracket that opens at `start` closes; brackets in quotes and filters do not count. */
function findBracketEnd(path: string, start: number): number {
  let depth = 0
  let quote = ''
  for (let at = start; at < path.length; at++) {
    const char = path[at] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '[') depth++
    else if (char === ']' && --depth === 0) return at
  }
  throw new SyntaxError('an unclosed bracket')
}

function parseSteps(path: string): JsonPath {
  const steps: Step[] = []
  let at = 0
  while (at < path.length) {
    if (path[at] === '[') {
      const end = findBracketEnd(path, at)
      steps.push(parseBracket(path.slice(at + 1, end).trim()))
      at = end + 1
      continue
    }
    if (path.startsWith('..', at)) {
      steps.push(descend)
      at += 1
    }
    // A dot in a name is written `\.`
    const name = /^\.((?:\\.|[^.[\]{}\\\s])*)/.exec(path.slice(at))
    if (!name) throw new SyntaxError(`unexpected ${path.slice(at, at + 10)}`)
    const [whole, escaped = ''] = name
    if (escaped === '*') steps.push(wildcard)
    else if (escaped !== '') steps.push(field(escaped.replace(/\\(.)/g, '$1')))
    at += whole.length
  }
  return (object) => steps.reduce<unknown[]>((values, step) => step(values), [object])
}

/** @throws SyntaxError when the text is not a path. */
export function parseJsonPath(text: string): JsonPath {
  const inner = /^\{(.*)\}$/s.exec(text.trim())?.[1] ?? text.trim()
  return parseSteps(
    inner.startsWith('.') || inner.startsWith('[') || inner === '' ? inner : `.${inner}`,
  )
}

/** Values as kubectl prints them, joined by a space. */
export function formatValues(values: readonly unknown[]): string {
  return values
    .filter((value) => value !== null && value !== undefined)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(' ')
    .trim()
}
