import { badRequest } from '../api/status.ts'

type LabelPredicate = (labels: Readonly<Record<string, string>>) => boolean

const TOKEN = /\s*(?:(==|!=|=|!|,|\(|\)|<|>)|([^\s=!,()<>]+))/y
const LABEL_KEY = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/
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
    for (;;) {
      requirements.push(this.#requirement())
      const next = this.#take()
      if (next === undefined) return requirements
      if (next !== ',') throw unexpected(next, "',' or 'end of string'")
      // The API server forgives a comma at the end.
      if (this.#peek() === undefined) return requirements
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
        const value = this.#value()
        return (labels) => labels[key] === value
      }
      case '!=': {
        const value = this.#value()
        return (labels) => labels[key] !== value
      }
      case 'in': {
        const values = this.#values()
        return (labels) => labels[key] !== undefined && values.has(labels[key])
      }
      case 'notin': {
        const values = this.#values()
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
    const text = this.#value()
    const bound = Number(text)
    if (!Number.isInteger(bound)) {
      throw unparsable(
        `values[0][${key}]: Invalid value: "${text}": for 'Gt', 'Lt' operators, the value must be an integer`,
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
    if (!LABEL_KEY.test(key)) {
      throw unparsable(
        `key: Invalid value: "${key}": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character`,
      )
    }
    return key
  }

  #value(): string {
    const next = this.#peek()
    if (next === undefined || next === ',') return ''
    if (isPunctuation(next)) throw unexpected(next, 'identifier')
    this.#take()
    return checkValue(next)
  }

  #values(): ReadonlySet<string> {
    const open = this.#take()
    if (open !== '(') throw unexpected(open ?? '', "'('")
    const values = new Set<string>()
    for (;;) {
      const next = this.#take()
      if (next === ')') return values
      if (next === undefined) throw unexpected('', "',', ')' or identifier")
      if (next === ',') continue
      if (isPunctuation(next)) throw unexpected(next, "',', ')' or identifier")
      values.add(checkValue(next))
    }
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]
  }

  #take(): string | undefined {
    return this.#tokens[this.#at++]
  }
}

function checkValue(value: string): string {
  if (value.length <= 63 && LABEL_VALUE.test(value)) return value
  throw unparsable(
    `values[0]: Invalid value: "${value}": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character`,
  )
}

function isPunctuation(token: string): boolean {
  return /^[=!,()<>]/.test(token)
}

function unexpected(found: string, expected: string): Error {
  return unparsable(`found '${found}', expected: ${expected}`)
}

function unparsable(detail: string): Error {
  return badRequest(`unable to parse requirement: ${detail}`)
}
