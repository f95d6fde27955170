import { setTimeout as wait } from 'node:timers/promises'
import { median, readRssMb, round } from './measure.ts'
import { startPeriscope } from './periscope.ts'

const RUNS = 5
const SETTLE_MS = 2000

/** From the start of the process to the listening socket, and the memory of a server that nobody has asked yet. */
export async function benchStart() {
  const readyMs: number[] = []
  const rssMb: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const server = await startPeriscope([], { args: ['--demo'] })
    readyMs.push(server.readyMs)
    await wait(SETTLE_MS)
    rssMb.push(readRssMb(server.pid))
    await server.stop()
  }
  return { startToListeningMs: round(median(readyMs), 0), idleRssMB: round(median(rssMb), 0) }
}
