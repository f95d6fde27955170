// Lists arrive as `{"items":[…],"resourceVersion":…}`, as the server reads them from the cluster. Rows are shown while the
// rest is still on its way, so the items are cut out of the text as soon as they are complete.

/** What a list says beside its items. */
export type ListTail = Readonly<Record<string, unknown>>

const QUOTE = 34
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125
const END_OF_ITEMS = 93

/** Finds complete items in the text of a list, part by part. Holds at most one unfinished item. */
export function createItemReader() {
  let buffer = ''
  /** Where to go on in the buffer. */
  let position = 0
  /** Where the current item begins in the buffer, -1 between items. */
  let start = -1
  let depth = 0
  let inString = false
  let escaped = false
  let state: 'head' | 'items' | 'tail' = 'head'
  let tail = ''

  function skipHead(): boolean {
    const found = buffer.indexOf('"items":[')
    if (found < 0) return false
    buffer = buffer.slice(found + '"items":['.length)
    position = 0
    state = 'items'
    return true
  }

  function readString(code: number): void {
    if (escaped) escaped = false
    else if (code === BACKSLASH) escaped = true
    else if (code === QUOTE) inString = false
  }

  /** Reads one character outside strings; true when it completes an item. */
  function readStructure(code: number): boolean {
    if (code === QUOTE) inString = true
    else if (code === OPEN) {
      if (depth === 0) start = position
      depth += 1
    } else if (code === CLOSE) {
      depth -= 1
      return depth === 0
    }
    return false
  }

  function readItems(items: unknown[]): void {
    for (; position < buffer.length; position += 1) {
      const code = buffer.charCodeAt(position)
      if (inString) {
        readString(code)
      } else if (code === END_OF_ITEMS && depth === 0) {
        state = 'tail'
        tail = buffer.slice(position + 1)
        buffer = ''
        return
      } else if (readStructure(code)) {
        items.push(JSON.parse(buffer.slice(start, position + 1)))
        start = -1
      }
    }
    const keepFrom = start < 0 ? buffer.length : start
    buffer = buffer.slice(keepFrom)
    position -= keepFrom
    if (start >= 0) start = 0
  }

  return {
    /** The items that this part completes. */
    push(part: string): unknown[] {
      const items: unknown[] = []
      if (state === 'tail') {
        tail += part
        return items
      }
      buffer += part
      if (state === 'head' && !skipHead()) return items
      readItems(items)
      return items
    },

    /** What the list says after its items. Throws when the text ended before the list did. */
    end(): ListTail {
      if (state !== 'tail') throw new Error('The list was cut off before its end. Try again.')
      return JSON.parse(`{${tail.replace(/^\s*,/, '')}`) as ListTail
    },
  }
}

/** Reads a streamed list; `onItems` is told of what has arrived so far, at most once for each part of the body. */
export async function readItems(
  body: ReadableStream<Uint8Array>,
  onItems: (items: readonly unknown[]) => void,
): Promise<ListTail> {
  const reader = createItemReader()
  const parts = body.pipeThrough(
    new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>,
  )
  const source = parts.getReader()
  for (;;) {
    const { done, value } = await source.read()
    if (done) return reader.end()
    const items = reader.push(value)
    if (items.length > 0) onItems(items)
  }
}
