import type { MessagePlan } from './plan.ts'
import { Cursor, readMessage } from './reader.ts'

const MAGIC = Buffer.from('k8s\0')

/** Reads one object out of Kubernetes' protobuf envelope: magic bytes, then `runtime.Unknown` with the object in field 2. */
export function decodeEnvelope(bytes: Buffer, plan: MessagePlan): Record<string, unknown> {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new RangeError('not Kubernetes protobuf')
  const cursor = new Cursor(bytes, MAGIC.length)
  while (cursor.position < bytes.length) {
    const tag = cursor.readVarint()
    if (tag >>> 3 === 2) return readMessage(cursor, cursor.readLength(), plan)
    cursor.skip(tag & 7)
  }
  throw new RangeError('an envelope without an object')
}
