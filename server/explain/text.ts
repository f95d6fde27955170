const MAX_QUOTE = 300

/** A name or a piece of the cluster's own words, in backticks. */
export function code(text: string): string {
  return `\`${clip(text.replaceAll('`', "'"))}\``
}

/** One line of at most 300 characters. */
export function clip(text: string, max = MAX_QUOTE): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > max ? `${line.slice(0, max - 1)}…` : line
}

/** `1 node`, `3 nodes`. */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`
}

/** `a`, `a and b`, `a, b and c`. */
export function join(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`
}

/** `a, b and 3 more`. */
export function joinSome(parts: readonly string[], max: number): string {
  if (parts.length <= max) return join(parts)
  return `${parts.slice(0, max).join(', ')} and ${parts.length - max} more`
}

/** Ends a piece of the cluster's own words as a sentence. */
export function toSentence(text: string): string {
  const line = clip(text)
  return /[.!?…]$/.test(line) ? line : `${line}.`
}
