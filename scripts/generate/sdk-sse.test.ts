import { describe, expect, it } from 'vitest'
import { readBlockGroups } from '../../generated/sdk/index.js'

function toBody(...parts: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) {
        controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part)
      }
      controller.close()
    },
  })
}

async function read(...parts: (string | Uint8Array)[]) {
  return (await Array.fromAsync(readBlockGroups(toBody(...parts)))).flat()
}

describe('a stream of server-sent events', () => {
  it('has blocks with and without a name', async () => {
    expect(await read('data: {"l":"a"}\n\nevent: done\ndata: {}\n\n')).toEqual([
      { event: 'message', data: { l: 'a' } },
      { event: 'done', data: {} },
    ])
  })

  it('may come in pieces of one letter', async () => {
    expect(await read(...Array.from('event: meta\nid: 7\ndata: 1\n\n'))).toEqual([
      { event: 'meta', id: '7', data: 1 },
    ])
  })

  it('may be cut within a letter', async () => {
    const bytes = new TextEncoder().encode('data: "ü"\n\n')

    expect(await read(bytes.slice(0, 8), bytes.slice(8))).toEqual([{ event: 'message', data: 'ü' }])
  })

  it('has comments and blocks without data or id, which are left out', async () => {
    expect(await read(': ping\n\nevent: nothing\n\ndata: 1\n\nid: 9\n\n')).toEqual([
      { event: 'message', data: 1 },
      { event: 'message', id: '9' },
    ])
  })

  it('may have several data lines and lines that end in CR LF', async () => {
    expect(await read('data: [1,\r\ndata:2]\r\n\r\n')).toEqual([{ event: 'message', data: [1, 2] }])
  })

  it('gives no unfinished block', async () => {
    expect(await read('data: 1\n\ndata: 2')).toEqual([{ event: 'message', data: 1 }])
  })

  it('gives what came together together', async () => {
    const groups = await Array.fromAsync(
      readBlockGroups(toBody('data: 1\n\ndata: 2\n\ndata: 3', '\n\n')),
    )

    expect(groups.map((group) => group.map(({ data }) => data))).toEqual([[1, 2], [3]])
  })

  it('leaves a turn to others while much that came at once is read', async () => {
    const blocks = Array.from({ length: 10_000 }, (_, index) => `data: ${index}\n\n`)

    const groups = await Array.fromAsync(readBlockGroups(toBody(blocks.join(''))))

    expect(groups.length).toBeGreaterThan(2)
    expect(groups.flat().map(({ data }) => data)).toEqual(blocks.map((_, index) => index))
  })

  it('is closed when its reader stops early', async () => {
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
      cancel: () => {
        cancelled = true
      },
    })

    for await (const _ of readBlockGroups(body)) break

    expect(cancelled).toBe(true)
  })
})
