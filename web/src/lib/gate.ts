/** Lets a bounded number of calls run at a time; the others wait for their turn. */
export interface Gate {
  /** Runs when it is its turn; rejects with the signal's reason when that ends first. */
  run: <T>(call: () => Promise<T>, signal: AbortSignal) => Promise<T>
}

export function createGate(limit: number): Gate {
  let running = 0
  const waiting: (() => void)[] = []

  function leave(): void {
    // The place goes from hand to hand: nobody slips in between.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  async function enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (running < limit) {
      running += 1
      return
    }
    await new Promise<void>((resolve, reject) => {
      const abandon = () => {
        waiting.splice(waiting.indexOf(turn), 1)
        // The reason is what the one who aborted gave.
        reject(signal.reason as Error)
      }
      const turn = () => {
        signal.removeEventListener('abort', abandon)
        resolve()
      }
      waiting.push(turn)
      signal.addEventListener('abort', abandon, { once: true })
    })
  }

  return {
    async run(call, signal) {
      await enter(signal)
      try {
        return await call()
      } finally {
        leave()
      }
    },
  }
}
