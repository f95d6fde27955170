import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DatabaseFailure, toStoreFailure } from '../failure.ts'
import type {
  SqlValue,
  ThreadAnswer,
  ThreadOptions,
  ThreadRequest,
  ThreadResult,
} from './protocol.ts'

/** SQLite in a thread of its own. */
export interface SqliteThread {
  run(sql: string, parameters: readonly SqlValue[]): Promise<ThreadResult>
  close(): Promise<void>
}

function toError({ code, message }: { code: string; message: string }): Error {
  return toStoreFailure(new DatabaseFailure(code, message))
}

type Settle = (answer: ThreadAnswer) => void

/** Opens a database; rejects with SQLite's reason when it cannot be. */
export async function openThread(options: ThreadOptions): Promise<SqliteThread> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: options })
  const waiting = new Map<number, Settle>()
  let ended: string | undefined
  let lastId = 0

  function end(reason: string): void {
    ended ??= reason
    for (const [id, settle] of waiting) {
      settle({ id, failure: { code: 'SQLITE_CLOSED', message: ended } })
    }
    waiting.clear()
  }
  worker.on('message', (answer: ThreadAnswer) => {
    const settle = waiting.get(answer.id)
    waiting.delete(answer.id)
    settle?.(answer)
  })
  worker.on('error', (error) =>
    end(error instanceof Error ? error.message : 'the database thread failed'),
  )
  worker.on('exit', () => end('the database is closed'))

  function waitFor(id: number): Promise<ThreadResult> {
    return new Promise((resolve, reject) => {
      waiting.set(id, (answer) => {
        if ('result' in answer) resolve(answer.result)
        else reject(toError(answer.failure))
      })
    })
  }

  await waitFor(0)
  return {
    run: async (sql, parameters) => {
      if (ended !== undefined) throw toError({ code: 'SQLITE_CLOSED', message: ended })
      const id = ++lastId
      const answered = waitFor(id)
      worker.postMessage({ id, sql, parameters } satisfies ThreadRequest)
      return answered
    },
    async close() {
      if (ended !== undefined) return
      const exited = once(worker, 'exit')
      worker.postMessage('close')
      await exited
    },
  }
}
