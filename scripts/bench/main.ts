import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { benchAudit } from './audit.ts'
import { benchAuth } from './auth.ts'
import { benchExec } from './exec.ts'
import { benchFleet } from './fleet.ts'
import { benchLogs } from './logs.ts'
import { benchFive, benchListOnly, benchLists } from './lists.ts'
import { describeMachine, round } from './measure.ts'
import type { BenchCluster } from './periscope.ts'
import { withDemo } from './demo-cluster.ts'
import { benchSingle } from './single.ts'
import { benchStart } from './start.ts'
import { benchStreams } from './streams.ts'

// `npm run bench`: everything against demo clusters in a process of their own. With `-- --kubeconfig FILE` the lists and
// single reads are measured against that cluster instead (scripts/envtest/main.ts up --nodes 100 --pods 10000 makes one).

const { values } = parseArgs({
  options: {
    kubeconfig: { type: 'string' },
    pods: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '60' },
    rows: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
})

const results: Record<string, unknown> = {
  machine: describeMachine(),
}

async function measure(name: string, run: () => Promise<unknown>): Promise<void> {
  if (values.only !== undefined && !values.only.split(',').includes(name)) return
  console.error(`${name} …`)
  results[name] = await run()
}

function withTarget<T>(work: (cluster: BenchCluster) => Promise<T>): Promise<T> {
  const { kubeconfig } = values
  return kubeconfig === undefined
    ? withDemo(Number(values.pods), work)
    : work({ name: 'target', kubeconfig })
}

async function benchLinearity(): Promise<unknown> {
  const rows: Record<string, unknown> = {}
  for (const pods of [1000, 10_000, 50_000]) {
    const { listMs, firstRowMs, longestStallMs } = await withDemo(pods, benchListOnly)
    rows[String(pods)] = {
      listMs: round(listMs, 0),
      microsecondsPerRow: round((listMs / pods) * 1000, 1),
      firstRowMs: round(firstRowMs, 0),
      longestStallMs: round(longestStallMs, 0),
    }
  }
  return rows
}

await measure('start', benchStart)
await measure('lists', () => withTarget(benchLists))
await measure('five', () => withTarget(benchFive))
await measure('single', () => withTarget(benchSingle))
if (values.kubeconfig === undefined) {
  await measure('exec', () => withDemo(0, benchExec))
  await measure('auth', benchAuth)
  await measure('linearity', benchLinearity)
  await measure('fleet', benchFleet)
  await measure('logs', () => benchLogs(Number(values.seconds)))
  await measure('streams', benchStreams)
  await measure('audit', () => benchAudit(Number(values.rows)))
}
const text = JSON.stringify(results, undefined, 2)
console.log(text)
if (values.out !== undefined) await writeFile(values.out, `${text}\n`)
