/** A part of a text with a look of its own, from a terminal's colour codes. */
export interface Styled {
  /** Offsets in the text without codes. */
  readonly start: number
  readonly end: number
  readonly color: AnsiColor | undefined
  readonly bold: boolean
}

export type AnsiColor = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'gray'

/** What a terminal calls 30 to 37. Black and white are the colour of the text: either could be that of the page. */
const COLORS: readonly (AnsiColor | undefined)[] = [
  undefined,
  'red',
  'green',
  'yellow',
  'blue',
  'magenta',
  'cyan',
  undefined,
]

interface Look {
  readonly color: AnsiColor | undefined
  readonly bold: boolean
}

const PLAIN: Look = { color: undefined, bold: false }

// CSI sequences, OSC sequences (titles, links) and two-letter escapes.
// eslint-disable-next-line no-control-regex
const CODES = /\x1b(?:\[([0-9;:?]*)[ -/]*([@-~])|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])/g

function applyCode(look: Look, code: number): Look {
  if (code === 0) return PLAIN
  if (code === 1) return { ...look, bold: true }
  if (code === 2 || code === 90) return { ...look, color: 'gray' }
  if (code === 22) return { ...look, bold: false }
  if (code === 39) return { ...look, color: undefined }
  if (code >= 30 && code <= 37) return { ...look, color: COLORS[code - 30] }
  if (code >= 91 && code <= 97) return { ...look, color: COLORS[code - 90] }
  return look
}

/** The look after a list of codes, such as `1;31`. Colours of 256 and more keep the look as it was. */
function applyCodes(look: Look, text: string): Look {
  const codes = text.split(/[;:]/).map(Number)
  let after = look
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0
    if (code === 38 || code === 48) index += codes[index + 1] === 2 ? 4 : 2
    else after = applyCode(after, code)
  }
  return after
}

/** A text without its codes, and the parts that they coloured. Codes that move the cursor are left out. */
export function parseAnsi(raw: string): { text: string; styled: readonly Styled[] } {
  const styled: Styled[] = []
  let text = ''
  let look = PLAIN
  let from = 0

  function add(part: string): void {
    const start = text.length
    text += part
    if (part !== '' && look !== PLAIN && (look.bold || look.color))
      styled.push({ start, end: text.length, ...look })
  }

  for (const match of raw.matchAll(CODES)) {
    add(raw.slice(from, match.index))
    from = match.index + match[0].length
    if (match[2] === 'm') look = applyCodes(look, match[1] ?? '')
  }
  add(raw.slice(from))
  return { text, styled }
}
