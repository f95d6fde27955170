interface Sized {
  readonly length: number
}

export interface MessageQueueOptions {
  /** How much may wait, in the unit of `length`; what comes between the pause and its effect is taken too. */
  readonly limit: number
  /** Asks the source to stop for now. */
  readonly pause: () => void
  readonly resume: () => void
}

/** What arrived and was not taken yet, for one reader. */
export interface MessageQueue<T> extends AsyncIterable<T> {
  push(item: T): void
  /** What waits is still read, then the iteration is over. */
  end(): void
  /** Forgets what waits and ends. */
  discard(): void
  readonly isPaused: boolean
}

/** A bounded hand-over from events to `for await`: its source is paused while too much waits. */
export function createMessageQueue<T extends Sized>(options: MessageQueueOptions): MessageQueue<T> {
  let items: T[] = []
  let waiting = 0
  let isPaused = false
  let isEnded = false
  let wake: (() => void) | undefined

  function take(): T | undefined {
    const item = items.shift()
    waiting -= item?.length ?? 0
    if (isPaused && waiting <= options.limit / 2) {
      isPaused = false
      options.resume()
    }
    return item
  }

  function end(): void {
    isEnded = true
    wake?.()
  }

  async function* read(): AsyncGenerator<T> {
    for (;;) {
      const item = take()
      if (item !== undefined) yield item
      else if (isEnded) return
      else {
        const { promise, resolve } = Promise.withResolvers<undefined>()
        wake = () => resolve(undefined)
        await promise
      }
    }
  }

  return {
    push(item) {
      if (isEnded) return
      items.push(item)
      waiting += item.length
      if (!isPaused && waiting >= options.limit) {
        isPaused = true
        options.pause()
      }
      wake?.()
    },
    end,
    discard() {
      items = []
      waiting = 0
      end()
      take() // Lets the source go on, so that its end is seen.
    },
    get isPaused() {
      return isPaused
    },
    [Symbol.asyncIterator]: read,
  }
}
