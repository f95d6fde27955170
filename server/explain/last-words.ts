import { clip } from './text.ts'

/** What a container wrote last before it ended. */
export interface LastWords {
  readonly text: string
  /** False when it is a telling line a little before the end. */
  readonly isLast: boolean
}

// eslint-disable-next-line no-control-regex -- colours are made of them
const COLOURS = /\u001b\[[0-9;]*[A-Za-z]/g
const TELLING =
  /\b(panic|fatal|exception|error|err|failed|cannot|can't|could not|unable|refused|denied|missing|required|not set|not found|invalid|undefined|no such)\b/i
/** Frames of a stack say where, not what. */
const FRAME =
  /^\s+at |^goroutine \d+|^\s+\S+\.(go|py|rb|js|ts):\d+|^\s*File "|^exit status \d+$|^\S+\(.*\)$|^\tat |^created by /

/** What a container said before it ended: its last line, or a more telling one shortly before it. */
export function toLastWords(log: string): LastWords | undefined {
  const lines = log
    .replaceAll(COLOURS, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  const last = lines.at(-1)
  if (last === undefined) return undefined
  if (TELLING.test(last) && !FRAME.test(last)) return { text: clip(last), isLast: true }
  const told = lines.filter((line) => !FRAME.test(line))
  const telling = told.findLast((line) => TELLING.test(line))
  const text = telling ?? told.at(-1) ?? last
  return { text: clip(text), isLast: text === last }
}
