import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { withDemo } from '../demo-cluster.ts'
import { describeMachine } from '../measure.ts'
import { benchConsole, PARTS } from './console.ts'

// `npm run bench:console`: the console in Chromium on a demo cluster of 10,000 pods, or on `-- --kubeconfig FILE`;
// `-- --only logs` runs one part.

const { values } = parseArgs({
  options: {
    kubeconfig: { type: 'string' },
    pods: { type: 'string', default: '10000' },
    // How long the console is used while its heap is watched.
    minutes: { type: 'string', default: '1' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
})

const parts = PARTS.filter((part) => values.only === undefined || values.only === part)
const options = { minutes: Number(values.minutes), parts }
const results =
  values.kubeconfig === undefined
    ? await withDemo(Number(values.pods), (cluster) => benchConsole(cluster, options))
    : await benchConsole({ name: 'target', kubeconfig: values.kubeconfig }, options)
const text = JSON.stringify({ machine: describeMachine(), console: results }, undefined, 2)
console.log(text)
if (values.out !== undefined) await writeFile(values.out, `${text}\n`)
