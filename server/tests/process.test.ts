import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it, vi } from 'vitest'
import { openShell } from './_exec.ts'
import { connectLive } from './_live.ts'
import { readUrl, startProcess } from './_process.ts'
import { openSse } from './_sse.ts'

// The process as an operator starts it.

it('serves the demo fleet when there is nothing else, and stops cleanly when asked', async () => {
  const child = startProcess([], { HOME: '/nonexistent' })
  const url = await readUrl(child)

  const clusters = (await (await fetch(`${url}/api/clusters`)).json()) as { clusters: object[] }
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]

  expect(clusters.clusters).toHaveLength(5)
  expect(code).toBe(0)
})

interface RunningPod {
  readonly namespace: string
  readonly name: string
  readonly phase: string
}

it('tells everything that is open that it stops, and is gone soon after', async () => {
  const child = startProcess(['--demo'], { HOME: '/nonexistent' })
  const url = await readUrl(child)
  const base = `${url}/api/clusters/prod-eu`
  const { items } = (await (await fetch(`${base}/pods`)).json()) as { items: RunningPod[] }
  const pod = items.find(({ phase }) => phase === 'Running')
  const path = `pods/${pod?.namespace}/${pod?.name}`
  const watches = await Promise.all(
    ['pods', 'nodes', 'events'].map((kind) => openSse(`${base}/${kind}/watch`)),
  )
  const log = await openSse(`${base}/${path}/logs`)
  const live = await connectLive(url)
  const list = live.subscribe('prod-eu', 'pods')
  const shell = openShell({ url }, { path: `prod-eu/${path}` })
  await Promise.all([...watches.map((stream) => stream.next('snapshot')), log.next('message')])
  await vi.waitFor(() => expect(live.list(list).isComplete).toBe(true))
  await vi.waitFor(() => expect(shell.text()).toContain('# '))
  const exited = once(child, 'exit')

  const askedAt = performance.now()
  child.kill('SIGTERM')
  const streams = [...watches, log]
  await Promise.all(streams.map((stream) => stream.next('server_shutdown')))
  const toldMs = performance.now() - askedAt
  const [code] = (await exited) as [number | null]

  expect(toldMs).toBeLessThan(1000)
  expect(performance.now() - askedAt).toBeLessThan(10_000)
  expect(code).toBe(0)
  for (const stream of streams) expect(stream.blocks().at(-1)?.event).toBe('server_shutdown')
  expect(await shell.closed).toBe(1000)
  expect(shell.last()).toMatchObject({ type: 'closed', reason: 'shutdown' })
  await vi.waitFor(() => expect(live.closed?.code).toBe(1001))
  expect(live.frames.at(-1)).toEqual({ type: 'server_shutdown' })
}, 60_000)

it.each([
  [{ PORT: 'eighty' }, 'PORT: "eighty" is not a port number'],
  [{ PERISCOPE_HOST: '0.0.0.0' }, 'PERISCOPE_HOST: listening on 0.0.0.0 without sign-in'],
  [{ PERISCOPE_AUTH_MODE: 'oidc' }, 'PERISCOPE_AUTH_MODE: oidc needs an oidc section'],
  [{ PERISCOPE_CLUSTERS_FILE: '/nonexistent/clusters.yaml' }, 'PERISCOPE_CLUSTERS_FILE: '],
])('does not start with %j', async (env, sentence) => {
  const child = startProcess([], { HOME: '/nonexistent', ...env })

  const [exit, errors] = await Promise.all([once(child, 'exit'), text(child.stderr!)])

  expect(exit[0]).toBe(1)
  expect(errors).toContain(`Configuration: ${sentence}`)
  expect(errors).not.toContain('    at ')
})
