const QUOTE = 34
const COMMA = 44
const BACKSLASH = 92
const OPENING = new Set([91, 123])
const CLOSING = new Set([93, 125])

/** The place after a string's closing quote; `from` is the place after its opening one. */
function skipString(text: string, from: number): number {
  let at = from
  for (;;) {
    const end = text.indexOf('"', at)
    if (end < 0) return text.length
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1
    if (backslashes % 2 === 0) return end + 1
    at = end + 1
  }
}

/**
 * Where to cut the text of a JSON array's items, such as `{"a":1},{"b":2}`, so that whole items of about `size` characters
 * stand between `from` and the place: that of a comma between two items, or the text's end. Items are not parsed: a long
 * list was written once, and is sent on in parts.
 */
export function findCut(text: string, from: number, size: number): number {
  const wanted = from + size
  if (wanted >= text.length) return text.length
  let depth = 0
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === COMMA && depth === 0 && at >= wanted) return at
    at += 1
    if (code === QUOTE) at = skipString(text, at)
    else if (OPENING.has(code)) depth += 1
    else if (CLOSING.has(code)) depth -= 1
  }
  return text.length
}
