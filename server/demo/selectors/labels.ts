import { badRequest } from '../api/status.ts'

type LabelPredicate = (labels: Readonly<Record<string, string>>) => boolean

const TOKEN = /\s*(?:(==|!=|=|!|,|\(|\)|<|>)|([^\s=!,()<>]+))/y
const ALWAYS: LabelPredicate = () => true

/** The selector grammar of the API: `a=b, c!=d, e in (f,g), h notin (i), j, !k`. */
export function parseLabelSelector(text: string): LabelPredicate {
  if (text.trim() === '') return ALWAYS
  const parser = new Parser(toTokens(text))
  const requirements = parser.parse()
  return (labels) => requirements.every((matches) => matches(labels))
}

function toTokens(text: string): readonly string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  const trimmed = text.trimEnd()
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed)
    if (match === null) break
    tokens.push(match[1] ?? match[2] ?? '')
  }
  return tokens
}

class Parser {
  readonly #tokens: readonly string[]
  #at = 0

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }

  parse(): readonly LabelPredicate[] {
    const requirements: LabelPredicate[] = []
    const first = this.#peek() ?? ''
    if (isPunctuation(first) && first !== '!') {
      throw badRequest(foundText(first, "!, identifier, or 'end of string'"))
    }
    for (;;) {
      requirements.push(this.#requirement())
      const next = this.#take()
      if (next === undefined) return requirements
      if (next !== ',') throw badRequest(foundText(next, "',' or 'end of string'"))
      const following = this.#peek() ?? ''
      if (following === '' || (isPunctuation(following) && following !== '!')) {
        throw badRequest(foundText(following, "identifier after ','"))
      }
    }
  }

  #requirement(): LabelPredicate {
    if (this.#peek() === '!') {
      this.#take()
      const absent = this.#key()
      return (labels) => !(absent in labels)
    }
    const key = this.#key()
    const operator = this.#peek()
    if (operator === undefined || operator === ',') return (labels) => key in labels
    this.#take()
    return this.#comparison(key, operator)
  }

  #comparison(key: string, operator: string): LabelPredicate {
    switch (operator) {
      case '=':
      case '==': {
        const value = this.#value(key)
        return (labels) => labels[key] === value
      }
      case '!=': {
        const value = this.#value(key)
        return (labels) => labels[key] !== value
      }
      case 'in': {
        const values = this.#values(key)
        return (labels) => labels[key] !== undefined && values.has(labels[key])
      }
      case 'notin': {
        const values = this.#values(key)
        return (labels) => labels[key] === undefined || !values.has(labels[key])
      }
      case '>':
      case '<':
        return this.#order(key, operator)
      default:
        throw unexpected(operator, 'in, notin, =, ==, !=, gt, lt')
    }
  }

  #order(key: string, operator: '>' | '<'): LabelPredicate {
    const text = this.#value(key)
    const bound = Number(text)
    if (!Number.isInteger(bound)) {
      throw unparsable(
        `values[0]: Invalid value: "${text}": for 'Gt', 'Lt' operators, the value must be an integer`,
      )
    }
    return (labels) => {
      const value = Number(labels[key] ?? Number.NaN)
      return operator === '>' ? value > bound : value < bound
    }
  }

  #key(): string {
    const key = this.#take()
    if (key === undefined || isPunctuation(key)) throw unexpected(key ?? '', 'identifier')
    checkKey(key)
    return key
  }

  #value(key: string): string {
    const next = this.#peek()
    if (next === undefined || next === ',') return ''
    if (isPunctuation(next)) throw unexpected(next, 'identifier')
    this.#take()
    return checkValue(key, 0, next)
  }

  #values(key: string): ReadonlySet<string> {
    const open = this.#take()
    if (open !== '(') throw unparsable(`found '${open ?? ''}' expected: '('`)
    const values = new Set<string>()
    for (;;) {
      const next = this.#take()
      if (next === ')') return values
      if (next === undefined) {
        throw unexpected('', values.size === 0 ? "',', ')' or identifier" : "',' or ')'")
      }
      if (next === ',') continue
      if (isPunctuation(next)) throw unexpected(next, "',', ')' or identifier")
      values.add(checkValue(key, values.size, next))
    }
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]
  }

  #take(): string | undefined {
    return this.#tokens[this.#at++]
  }
}

function checkKey(key: string): void {
  const problem = explainLabelKey(key)
  if (problem !== undefined) throw unparsable(`<nil>: Invalid value: "${key}": ${problem}`)
}

function checkValue(key: string, index: number, value: string): string {
  const problem = explainLabelValue(value)
  if (problem === undefined) return value
  throw unparsable(`values[${index}][${key}]: Invalid value: "${value}": ${problem}`)
}

const CHARACTERS =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
const NAME_HINT =
  "(e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
const VALUE_HINT =
  "(e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
const PREFIX_PROBLEM =
  "prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
const LABEL_PREFIX = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/
const LABEL_NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/

/** What is wrong with a label's key, in the API server's words; undefined when nothing is. */
export function explainLabelKey(key: string): string | undefined {
  const parts = key.split('/')
  if (parts.length > 2) {
    return `a valid label key ${CHARACTERS} ${NAME_HINT} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`
  }
  const name = parts.at(-1) ?? ''
  const prefix = parts.length === 2 ? parts[0] : undefined
  if (prefix !== undefined && !LABEL_PREFIX.test(prefix)) return PREFIX_PROBLEM
  if (name.length > 63) return 'name part must be no more than 63 bytes'
  return LABEL_NAME.test(name) ? undefined : `name part ${CHARACTERS} ${NAME_HINT}`
}

export function explainLabelValue(value: string): string | undefined {
  if (value.length > 63) return 'must be no more than 63 bytes'
  if (LABEL_VALUE.test(value)) return undefined
  return `a valid label must be an empty string or ${CHARACTERS.replace('must consist', 'consist')} ${VALUE_HINT}`
}

function isPunctuation(token: string): boolean {
  return /^[=!,()<>]/.test(token)
}

function foundText(found: string, expected: string): string {
  return `found '${found}', expected: ${expected}`
}

function unexpected(found: string, expected: string): Error {
  return unparsable(foundText(found, expected))
}

function unparsable(detail: string): Error {
  return badRequest(`unable to parse requirement: ${detail}`)
}
