/** Messages between everything that uses one database. They can be lost: who must not miss one looks again by itself. */
export interface Signals {
  signal(channel: string, payload: string): Promise<void>
  /** Gives back the way to stop listening. */
  on(channel: string, listener: (payload: string) => void): () => void
}

/** Listeners by channel, in this process. */
export function createListeners() {
  const listeners = new Map<string, Set<(payload: string) => void>>()
  return {
    tell(channel: string, payload: string): void {
      for (const listener of listeners.get(channel) ?? []) listener(payload)
    },
    on(channel: string, listener: (payload: string) => void): () => void {
      const of = listeners.get(channel) ?? new Set()
      listeners.set(channel, of.add(listener))
      return () => void of.delete(listener)
    },
  }
}
