import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A TCP proxy in front of an API server, and what can happen to the network between it and the console. */
export interface TcpProxy {
  /** What to connect to in place of the API server. */
  readonly server: string
  /** Ends all connections. */
  cut(): void
  /** Resets all connections. */
  reset(): void
  /** Lets so many more bytes through to clients, of all connections together. Resolves when there were more of them. */
  allow(bytes: number): Promise<undefined>
  /** Lets nothing through either way, and says nothing of it: a network that swallows packets. */
  freeze(): void
  /** Connections from now on are to another API server. */
  redirect(target: string): void
  /** Connections to the API server that are open. */
  count(): number
  stop(): Promise<void>
  comeBack(): Promise<void>
}

/** `target` is the API server's address, such as `https://127.0.0.1:6443`. */
export async function startProxy(target: string): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let budget = Infinity
  let spent = Promise.withResolvers<undefined>()
  let targetPort = Number(new URL(target).port)
  const forward = (client: Socket): void => {
    const upstream = connect(targetPort, '127.0.0.1')
    const pair = [client, upstream] as const
    pairs.add(pair)
    for (const socket of pair) {
      socket.on('error', () => undefined)
      socket.on('close', () => {
        pairs.delete(pair)
        client.destroy()
        upstream.destroy()
      })
    }
    client.pipe(upstream)
    upstream.on('data', (chunk: Buffer) => {
      budget -= chunk.length
      if (budget >= 0) client.write(chunk)
      else {
        client.end(chunk.subarray(0, chunk.length + budget), () => client.destroy())
        spent.resolve(undefined)
      }
    })
  }
  const all = (act: (socket: Socket) => void) => [...pairs].flat().forEach(act)
  const cut = () => all((socket) => socket.destroy())
  let listener: Server = createServer(forward).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  return {
    server: `https://127.0.0.1:${port}`,
    cut,
    reset: () => all((socket) => socket.resetAndDestroy()),
    allow: (bytes) => {
      budget = bytes
      spent = Promise.withResolvers<undefined>()
      return spent.promise
    },
    freeze: () =>
      all((socket) => {
        socket.unpipe()
        socket.pause()
      }),
    redirect: (to) => {
      targetPort = Number(new URL(to).port)
    },
    count: () => pairs.size,
    async stop() {
      const closed = once(listener, 'close')
      listener.close()
      cut()
      await closed
    },
    async comeBack() {
      listener = createServer(forward).listen(port, '127.0.0.1')
      await once(listener, 'listening')
    },
  }
}
