import type { ResourceKind } from '../kinds/kind.ts'
import { textAt, toTime, type JsonRecord } from '../objects.ts'
import { toReference } from '../store/cluster-store.ts'
import type { StoredObject } from '../store/collection.ts'
import { readObject } from './read-body.ts'
import { preconditionFailed } from './status.ts'
import { isDryRun, readStored, type WriteRequest } from './write.ts'

interface Deletion {
  readonly stored: StoredObject
  /** False while finalizers keep the object, which then only has a time of deletion. */
  readonly isGone: boolean
}

type DeleteTarget = Omit<WriteRequest, 'req'>

export async function deleteObject(request: WriteRequest, now: number): Promise<Deletion> {
  const options = await readObject(request.req, 'meta.v1.DeleteOptions')
  const stored = readStored(request)
  checkPreconditions(request.kind, stored, options)
  return removeStored(request, stored, now)
}

/** What `DELETE` on a collection does with each object of the selection. */
export function removeStored(request: DeleteTarget, stored: StoredObject, now: number): Deletion {
  const { object } = stored
  if (isDryRun(request.info)) return { stored, isGone: true }
  if ((object.metadata.finalizers ?? []).length === 0) {
    return { stored: request.store.delete(toReference(object)), isGone: true }
  }
  if (object.metadata.deletionTimestamp !== undefined) return { stored, isGone: false }
  const metadata = {
    ...object.metadata,
    deletionTimestamp: toTime(now),
    deletionGracePeriodSeconds: 0,
  }
  return { stored: request.store.update({ ...object, metadata }), isGone: false }
}

function checkPreconditions(kind: ResourceKind, stored: StoredObject, options: JsonRecord): void {
  const { name, uid = '' } = stored.object.metadata
  const expectedUid = textAt(options, 'preconditions', 'uid')
  if (expectedUid !== '' && expectedUid !== uid) {
    throw preconditionFailed(
      kind,
      name,
      `UID in precondition: ${expectedUid}, UID in object meta: ${uid}`,
    )
  }
  const expected = textAt(options, 'preconditions', 'resourceVersion')
  if (expected !== '' && expected !== String(stored.version)) {
    throw preconditionFailed(
      kind,
      name,
      `ResourceVersion in precondition: ${expected}, ResourceVersion in object meta: ${stored.version}`,
    )
  }
}

export function toDeletedStatus({ stored }: Deletion, kind: ResourceKind): JsonRecord {
  const { name, uid } = stored.object.metadata
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Success',
    details: {
      name,
      ...(kind.group === '' ? {} : { group: kind.group }),
      kind: kind.resource,
      ...(uid === undefined ? {} : { uid }),
    },
  }
}
