/** Work that nobody waits for, but the end of the process. */
export function createBackground(onTrouble: (what: string, failure: unknown) => void) {
  const tasks = new Set<Promise<void>>()
  return {
    run(what: string, work: Promise<unknown>): void {
      const task = work.then(
        () => void tasks.delete(task),
        (failure: unknown) => {
          tasks.delete(task)
          onTrouble(what, failure)
        },
      )
      tasks.add(task)
    },
    settle: () => Promise.all(tasks),
  }
}

/** Does something again and again, one after the other. */
export function repeat(
  everyMs: number,
  work: () => Promise<void>,
  onTrouble: (failure: unknown) => void,
): () => void {
  let isRunning = false
  const timer = setInterval(() => {
    if (isRunning) return
    isRunning = true
    work()
      .catch(onTrouble)
      .finally(() => {
        isRunning = false
      })
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
