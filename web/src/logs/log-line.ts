import type { Schema } from '#sdk'
import { parseAnsi, type Styled } from './ansi.ts'

/** A line as it is kept. A hundred thousand of them are: no field that can be computed when it is seen. */
export interface LogLine {
  /** RFC 3339 with nanoseconds. */
  readonly time: string | undefined
  /** Empty in the log of one pod. */
  readonly pod: string
  /** Empty when there is one container only. */
  readonly container: string
  /** Without colour codes. */
  readonly text: string
  /** Parts with colours of their own; undefined for most lines. */
  readonly styled: readonly Styled[] | undefined
}

const ESCAPE = '\x1b'

/** A line of the stream as it is kept. */
export function toLogLine({ t, p, c, l }: Schema<'LogLine'>): LogLine {
  const line = { time: t, pod: p ?? '', container: c ?? '' }
  if (!l.includes(ESCAPE)) return { ...line, text: l, styled: undefined }
  const { text, styled } = parseAnsi(l)
  return { ...line, text, styled: styled.length > 0 ? styled : undefined }
}
