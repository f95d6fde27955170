import type { ObjectName } from '../../resources/resources.ts'
import type { Finding } from '../finding.ts'
import type { FactReader } from '../reader.ts'

/** Whose state is explained, with what reads about it. */
export interface Subject {
  readonly reader: FactReader
  readonly name: string
  readonly namespace: string | undefined
  /** Epoch milliseconds. */
  readonly now: number
}

/** Reads an object with what surrounds it and gives its causes. Throws only when the object itself cannot be read. */
export type Explain = (subject: Subject) => Promise<readonly Finding[]>

export function toSubject(
  reader: FactReader,
  { namespace, name }: ObjectName,
  now: number,
): Subject {
  return { reader, namespace, name, now }
}
