import type { TestServer } from './_server.ts'

type Frame = Readonly<Record<string, unknown>> & { readonly type: string }

/** One session as a client sees it, frame by frame. */
export interface TestShell {
  readonly ws: WebSocket
  /** Everything in the order in which it came; bytes are `bytes`. */
  readonly order: string[]
  readonly frames: Frame[]
  /** All output so far, as text. */
  text(): string
  type(text: string | Uint8Array): void
  say(frame: object | string): void
  /** Resolves with the close code. */
  readonly closed: Promise<number>
  last(): Frame | undefined
}

function encodeCommand(...command: string[]): string {
  return Buffer.from(JSON.stringify(command)).toString('base64url')
}

export interface ShellTarget {
  readonly path: string
  readonly command?: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

export function toExecPath({ path, command, query = {} }: ShellTarget): string {
  const parameters = new URLSearchParams(query)
  if (command) parameters.set('command', encodeCommand(...command))
  return `/api/clusters/${path}/exec?${parameters.toString()}`
}

/** Opens a session without waiting for anything. */
export function openShell(server: Pick<TestServer, 'url'>, target: ShellTarget): TestShell {
  const url = `${server.url.replace('http', 'ws')}${toExecPath(target)}`
  // Node's WebSocket takes headers, which the browsers' types do not know.
  const options = { headers: target.headers ?? {} } as unknown as string[]
  const ws = new WebSocket(url, options)
  ws.binaryType = 'arraybuffer'
  const frames: Frame[] = []
  const order: string[] = []
  const chunks: Buffer[] = []
  ws.addEventListener('message', (event) => {
    const data = event.data as string | ArrayBuffer
    if (typeof data !== 'string') {
      chunks.push(Buffer.from(data))
      order.push('bytes')
      return
    }
    const frame = JSON.parse(data) as Frame
    frames.push(frame)
    order.push(frame.type)
  })
  ws.addEventListener('error', () => undefined)
  const send = (data: string | Uint8Array<ArrayBuffer>) => {
    if (ws.readyState === ws.OPEN) ws.send(data)
    else ws.addEventListener('open', () => ws.send(data), { once: true })
  }
  return {
    ws,
    order,
    frames,
    text: () => Buffer.concat(chunks).toString(),
    type: (text) => send(Buffer.from(text as string)),
    say: (frame) => send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    closed: new Promise((resolve) => {
      ws.addEventListener('close', ({ code }) => resolve(code))
    }),
    last: () => frames.at(-1),
  }
}

/** What a request for an upgrade is answered when it is refused. */
export async function refuse(
  server: TestServer,
  target: ShellTarget,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const { status, text } = await server.send(toExecPath(target), {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.alloc(16).toString('base64'),
      ...target.headers,
    },
  })
  return { status, body: JSON.parse(text) as Record<string, unknown> }
}
