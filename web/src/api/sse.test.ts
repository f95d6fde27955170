import { describe, expect, it } from 'vitest'
import { createSseParser, readSse } from './sse.ts'

function parse(...parts: string[]) {
  const parser = createSseParser()
  return parts.flatMap((part) => parser.push(part))
}

describe('createSseParser', () => {
  it('reads blocks with and without a name', () => {
    expect(parse('data: {"l":"a"}\n\nevent: done\ndata: {}\n\n')).toEqual([
      { event: 'message', data: '{"l":"a"}' },
      { event: 'done', data: '{}' },
    ])
  })

  it('reads a block that comes in pieces of one letter', () => {
    expect(parse(...'event: meta\nid: 7\ndata: x\n\n'.split(/(?=[^])/))).toEqual([
      { event: 'meta', id: '7', data: 'x' },
    ])
  })

  it('leaves out comments and blocks without data', () => {
    expect(parse(': ping\n\nevent: nothing\n\ndata: a\n\n')).toEqual([
      { event: 'message', data: 'a' },
    ])
  })

  it('joins several data lines and reads lines that end in CR LF', () => {
    expect(parse('data: a\r\ndata: b\r\n\r\n')).toEqual([{ event: 'message', data: 'a\nb' }])
  })

  it('keeps an unfinished block to itself', () => {
    expect(parse('data: a\n\ndata: b')).toEqual([{ event: 'message', data: 'a' }])
  })
})

describe('readSse', () => {
  it('reads letters that are cut between two parts', async () => {
    const bytes = new TextEncoder().encode('data: ü\n\n')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7))
        controller.enqueue(bytes.slice(7))
        controller.close()
      },
    })

    const blocks = (await Array.fromAsync(readSse(body))).flat()

    expect(blocks).toEqual([{ event: 'message', data: 'ü' }])
  })
})
