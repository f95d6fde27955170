import type { Reading } from './readings.ts'

/** What everything in an object used at one time. */
export interface Sample {
  /** Epoch milliseconds. */
  readonly at: number
  readonly readings: readonly Reading[]
}

/** Figures over time, as far as this page has seen them: the cluster keeps the newest only. */
export interface SampleStore {
  /** Adds a sample, unless that moment is known. Returns all of the object, the oldest first. */
  add: (key: string, sample: Sample) => readonly Sample[]
  read: (key: string) => readonly Sample[]
}

/** Holds the newest samples of the objects that were looked at last. */
export function createSampleStore({ maxSamples = 240, maxObjects = 40 } = {}): SampleStore {
  const series = new Map<string, readonly Sample[]>()
  return {
    add(key, sample) {
      const before = series.get(key) ?? []
      const after =
        (before.at(-1)?.at ?? 0) >= sample.at ? before : [...before, sample].slice(-maxSamples)
      series.delete(key)
      series.set(key, after)
      if (series.size > maxObjects) {
        const [oldest] = series.keys()
        if (oldest !== undefined) series.delete(oldest)
      }
      return after
    },
    read: (key) => series.get(key) ?? [],
  }
}
