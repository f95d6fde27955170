import { findTerminating } from '../causes/terminating.ts'
import { type Finding, toReference } from '../finding.ts'
import type { Kind } from '../../resources/kind.ts'
import type { Source } from '../reader.ts'
import type { Subject } from './subject.ts'

interface Deleted {
  readonly metadata?: {
    readonly deletionTimestamp?: string
    readonly deletionGracePeriodSeconds?: number
    readonly finalizers?: readonly string[]
  }
}

const mask = {
  metadata: { deletionTimestamp: true, deletionGracePeriodSeconds: true, finalizers: true },
} as const

/** What can be said of an object of any kind: that its finalizers hold it. */
export async function explainAny(kind: Kind, subject: Subject): Promise<readonly Finding[]> {
  const { reader, namespace, name, now } = subject
  const from: Source<Deleted> = { names: kind.names, mask }
  const { metadata } = await reader.read(from, namespace, name)
  return findTerminating({ metadata, object: toReference(kind.names.kind, name, namespace), now })
}
