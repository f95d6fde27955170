import { ContainerReader, type LogScope, type ReaderHooks } from './container-reader.ts'
import type { LineLabel } from './line-queue.ts'
import type { PodFacts } from './pod.ts'

export interface PodReadersOptions {
  readonly scope: LogScope
  readonly hooks: ReaderHooks
  /** Whether lines say whose pod's they are. */
  readonly withPod: boolean
  /** It was there before the stream. */
  readonly wasThere: boolean
}

/** The readers of one pod's containers. */
export class PodReaders {
  readonly name: string
  readonly node: string
  readonly #readers = new Map<string, ContainerReader>()
  readonly #options: PodReadersOptions

  constructor(pod: PodFacts, options: PodReadersOptions) {
    this.name = pod.name
    this.node = pod.node
    this.#options = options
    this.#addMissing(pod)
  }

  /** Logs of it are read, or have been to the end. */
  get isRead(): boolean {
    return this.#some((reader) => reader.isRead)
  }

  get isEnded(): boolean {
    return !this.#some((reader) => !reader.isEnded)
  }

  /** Whether what comes next depends on the pod. */
  get isIdle(): boolean {
    return this.#some((reader) => reader.isIdle)
  }

  /** The pod as it is now: logs of containers that run are opened. */
  update(pod: PodFacts): void {
    this.#addMissing(pod)
    for (const facts of pod.containers) this.#readers.get(facts.name)?.update(facts)
  }

  /**
   * Opens the logs of the containers that have run, or of the one that was asked for. The failure of one does not
   * matter while another one can be read.
   */
  async open(pod: PodFacts): Promise<void> {
    const ran = pod.containers.filter(({ run }) => run !== undefined).map(({ name }) => name)
    const readable = ran.filter((name) => this.#readers.has(name))
    const names = readable.length > 0 ? readable : [...this.#readers.keys()].slice(-1)
    const results = await Promise.allSettled(
      names.map(async (name) => this.#readers.get(name)?.open()),
    )
    const failures = results.filter((result) => result.status === 'rejected')
    if (failures.length > 0 && failures.length === results.length) throw failures[0]?.reason
    if (this.#options.scope.options.follow) return
    // The others are read, and nothing is tried twice.
    results.forEach(({ status }, index) => {
      if (status === 'rejected') this.#readers.get(names[index] ?? '')?.end()
    })
  }

  /** The pod is gone. */
  end(): void {
    for (const reader of this.#readers.values()) reader.end()
  }

  #some(matches: (reader: ContainerReader) => boolean): boolean {
    return [...this.#readers.values()].some(matches)
  }

  #addMissing(pod: PodFacts): void {
    const { scope, hooks, withPod, wasThere } = this.#options
    const wanted = scope.options.container
    for (const facts of pod.containers) {
      const { name } = facts
      if (this.#readers.has(name) || (wanted !== undefined && name !== wanted)) continue
      const label: LineLabel = {
        ...(withPod && { p: pod.name }),
        ...(wanted === undefined && pod.containers.length > 1 && { c: name }),
      }
      // One that has not run yet writes only what is new.
      const isOld = wasThere && facts.run !== undefined
      const target = { pod: pod.name, container: name, label, wasThere: isOld, facts }
      this.#readers.set(name, new ContainerReader(scope, target, hooks))
    }
  }
}
