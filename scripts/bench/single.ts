import { Agent, request } from 'undici'
import { median, round } from './measure.ts'
import { type BenchCluster, startPeriscope } from './periscope.ts'
import { openRawTarget } from './raw-target.ts'

const WARM_UP = 100
const RUNS = 500

/** Detail and manifest of one pod against the raw GET of the same pod, taken in turn over kept-alive connections. */
export async function benchSingle(cluster: BenchCluster) {
  const periscope = await startPeriscope([cluster])
  const agent = new Agent()
  try {
    const raw = await openRawTarget(cluster)
    const list = (await (
      await request(`${raw.server}/api/v1/pods?limit=1`, {
        headers: raw.headers,
        dispatcher: raw.dispatcher,
      })
    ).body.json()) as { items: { metadata: { name: string; namespace: string } }[] }
    const pod = list.items[0]?.metadata
    if (!pod) throw new Error('the cluster has no pod')
    const path = `${periscope.url}/api/clusters/${cluster.name}/pods/${pod.namespace}/${pod.name}`
    const targets = {
      raw: {
        url: `${raw.server}/api/v1/namespaces/${pod.namespace}/pods/${pod.name}`,
        headers: raw.headers,
        dispatcher: raw.dispatcher,
      },
      detail: { url: path, headers: {}, dispatcher: agent },
      yaml: { url: `${path}/yaml`, headers: {}, dispatcher: agent },
    }
    const times = { raw: [] as number[], detail: [] as number[], yaml: [] as number[] }
    for (let run = 0; run < WARM_UP + RUNS; run++) {
      for (const key of ['raw', 'detail', 'yaml'] as const) {
        const { url, headers, dispatcher } = targets[key]
        const start = performance.now()
        const answer = await request(url, { headers, dispatcher })
        await answer.body.text()
        if (run >= WARM_UP) times[key].push(performance.now() - start)
      }
    }
    const rawMs = median(times.raw)
    return {
      rawGetMs: round(rawMs),
      detailMs: round(median(times.detail)),
      detailRatio: round(median(times.detail) / rawMs),
      yamlMs: round(median(times.yaml)),
      yamlRatio: round(median(times.yaml) / rawMs),
    }
  } finally {
    await periscope.stop()
    await agent.close()
  }
}
