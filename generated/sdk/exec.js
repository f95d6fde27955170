import { PeriscopeError } from './error.js'

/** The server refuses larger messages (1 MiB). */
const MAX_MESSAGE_BYTES = 256 * 1024
/** How much may be on its way before `write` waits. */
const MAX_UNSENT_BYTES = 1024 * 1024
const POLL_MS = 5

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function encodeCommand(command) {
  const bytes = new TextEncoder().encode(JSON.stringify(command))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function toUrl({ baseUrl = '', cluster, namespace, pod, container, command, tty = true }) {
  const path = ['clusters', cluster, 'pods', namespace, pod, 'exec'].map(encodeURIComponent)
  const base = new URL(baseUrl === '' ? '/' : baseUrl, globalThis.location?.href)
  const url = new URL(`${base.pathname.replace(/\/$/, '')}/api/${path.join('/')}`, base)
  url.protocol = base.protocol === 'https:' ? 'wss:' : 'ws:'
  if (container !== undefined) url.searchParams.set('container', container)
  if (command !== undefined) url.searchParams.set('command', encodeCommand(command))
  if (!tty) url.searchParams.set('tty', 'false')
  // A browser's WebSocket says nothing of a failed answer.
  url.searchParams.set('refusals', 'frame')
  return url
}

function settle() {
  const settled = {}
  settled.promise = new Promise((resolve, reject) => Object.assign(settled, { resolve, reject }))
  // Whoever does not ask is not told: a rejection that nobody awaits must not end the process.
  settled.promise.catch(() => undefined)
  return settled
}

function createOutput(closed) {
  const chunks = []
  let isOver = false
  let wake = () => undefined
  async function* read() {
    for (;;) {
      if (chunks.length > 0) yield chunks.shift()
      else if (isOver) break
      else await new Promise((resolve) => (wake = resolve))
    }
    await closed
  }
  return {
    push(chunk) {
      chunks.push(chunk)
      wake()
    },
    end() {
      isOver = true
      wake()
    },
    read,
  }
}

function toError(message, facts) {
  return new PeriscopeError(message, { status: 0, ...facts })
}

export function exec(options) {
  const Socket = options.WebSocket ?? globalThis.WebSocket
  const socket = new Socket(toUrl(options).href)
  const opened = settle()
  const closed = settle()
  const connected = settle()
  const output = createOutput(closed.promise)
  socket.binaryType = 'arraybuffer'

  const frames = {
    hello: ({ sessionId, container }) => opened.resolve({ sessionId, container }),
    idle_warn: ({ secondsRemaining }) => options.onIdleWarning?.(secondsRemaining),
    closed: ({ reason, exitCode, message }) => closed.resolve({ reason, exitCode, message }),
    error: ({ type: _, ...refusal }) => {
      const refused = toError(refusal.message, { code: refusal.code, refusal })
      for (const one of [closed, opened]) one.reject(refused)
    },
  }
  socket.addEventListener('open', () => connected.resolve())
  socket.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string') output.push(new Uint8Array(data))
    else {
      const frame = JSON.parse(data)
      if (Object.hasOwn(frames, frame.type)) frames[frame.type](frame)
    }
  })
  // The event says nothing; `close` follows.
  socket.addEventListener('error', () => undefined)
  socket.addEventListener('close', ({ code }) => {
    const lost = toError(`The connection was refused or lost (${code}).`, { code: 'E_TRANSPORT' })
    for (const one of [closed, opened, connected]) one.reject(lost)
    output.end()
  })

  let writing = Promise.resolve()
  const tell = (frame) => {
    writing = writing.then(async () => {
      await connected.promise
      if (socket.readyState === 1) socket.send(JSON.stringify(frame))
    })
    writing.catch(() => undefined)
    return writing
  }
  async function send(bytes) {
    await connected.promise
    for (let at = 0; at < bytes.length; at += MAX_MESSAGE_BYTES) {
      while (socket.readyState === 1 && socket.bufferedAmount > MAX_UNSENT_BYTES)
        await wait(POLL_MS)
      if (socket.readyState !== 1) return
      socket.send(bytes.subarray(at, at + MAX_MESSAGE_BYTES))
    }
  }

  return {
    opened: opened.promise,
    closed: closed.promise,
    output: { [Symbol.asyncIterator]: output.read },
    write(data) {
      const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
      writing = writing.then(() => send(bytes))
      writing.catch(() => undefined)
      return writing
    },
    resize: (cols, rows) => void tell({ type: 'resize', cols, rows }),
    eof: () => tell({ type: 'eof' }),
    close() {
      void tell({ type: 'close' })
      return closed.promise.catch(() => undefined)
    },
  }
}
