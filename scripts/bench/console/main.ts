import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { withDemo } from '../demo-cluster.ts'
import { describeMachine } from '../measure.ts'
import { benchConsole } from './console.ts'

// `npm run bench:console`: the console in Chromium on a demo cluster of 10,000 pods, or on `-- --kubeconfig FILE`.

const { values } = parseArgs({
  options: {
    kubeconfig: { type: 'string' },
    pods: { type: 'string', default: '10000' },
    // How long the console is used while its heap is watched.
    minutes: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})

const minutes = Number(values.minutes)
const results =
  values.kubeconfig === undefined
    ? await withDemo(Number(values.pods), (cluster) => benchConsole(cluster, minutes))
    : await benchConsole({ name: 'target', kubeconfig: values.kubeconfig }, minutes)
const text = JSON.stringify({ machine: describeMachine(), console: results }, undefined, 2)
console.log(text)
if (values.out !== undefined) await writeFile(values.out, `${text}\n`)
