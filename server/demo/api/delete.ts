import type { ResourceKind } from '../kinds/kind.ts'
import { textAt, toTime, type JsonRecord } from '../objects.ts'
import { toReference } from '../store/cluster-store.ts'
import type { StoredObject } from '../store/collection.ts'
import { readDeleteOptions } from './read-body.ts'
import type { RequestInfo } from './request-info.ts'
import { invalid, preconditionFailed } from './status.ts'
import { isDryRun, readStored, type WriteRequest } from './write.ts'

interface Deletion {
  readonly stored: StoredObject
  /** False while finalizers keep the object, which then only has a time of deletion. */
  readonly isGone: boolean
}

type DeleteTarget = Omit<WriteRequest, 'req'>

export async function deleteObject(request: WriteRequest): Promise<Deletion> {
  const options = await readDeleteOptions(request.req)
  const policy = parsePolicy(options, request.info)
  const stored = readStored(request)
  checkPreconditions(request.kind, stored, options)
  return removeStored(request, stored, policy)
}

const POLICY_FINALIZERS: Readonly<Record<string, string>> = {
  Foreground: 'foregroundDeletion',
  Orphan: 'orphan',
}

/** What `DELETE` on a collection does with each object of the selection. */
export function removeStored(request: DeleteTarget, stored: StoredObject, policy = ''): Deletion {
  const { object } = stored
  if (isDryRun(request.info)) return { stored, isGone: true }
  const finalizer = POLICY_FINALIZERS[policy]
  const finalizers = object.metadata.finalizers ?? []
  if (finalizers.length === 0 && finalizer === undefined) {
    return { stored: request.store.delete(toReference(object)), isGone: true }
  }
  if (object.metadata.deletionTimestamp !== undefined) return { stored, isGone: false }
  const metadata = {
    ...object.metadata,
    finalizers: [...finalizers, ...(finalizer === undefined ? [] : [finalizer])],
    deletionTimestamp: toTime(request.now),
    deletionGracePeriodSeconds: 0,
  }
  const marked = request.store.update({ ...object, metadata })
  if (finalizer !== undefined) finishPolicy(request, marked, finalizers)
  return { stored: marked, isGone: false }
}

// The garbage collector's part, for an object that owns nothing: it takes the policy's finalizer off again.
function finishPolicy(
  { store }: DeleteTarget,
  { object }: StoredObject,
  finalizers: readonly string[],
): void {
  if (finalizers.length === 0) store.delete(toReference(object))
  else store.update({ ...object, metadata: { ...object.metadata, finalizers } })
}

const POLICIES = ['Foreground', 'Background', 'Orphan', 'nil']

function parsePolicy(options: JsonRecord, info: RequestInfo): string {
  const policy = textAt(options, 'propagationPolicy') || info.query.get('propagationPolicy')
  if (policy === null || POLICIES.slice(0, 3).includes(policy)) return policy ?? ''
  const supported = POLICIES.map((one) => `"${one}"`).join(', ')
  throw invalid({ group: 'meta.k8s.io', kind: 'DeleteOptions', name: '' }, [
    {
      field: 'propagationPolicy',
      reason: 'FieldValueNotSupported',
      message: `Unsupported value: "${policy}": supported values: ${supported}`,
    },
  ])
}

function checkPreconditions(kind: ResourceKind, stored: StoredObject, options: JsonRecord): void {
  const { name, uid = '' } = stored.object.metadata
  const expectedUid = textAt(options, 'preconditions', 'uid')
  if (expectedUid !== '' && expectedUid !== uid) {
    throw preconditionFailed(
      kind.kind,
      name,
      `the UID in the precondition (${expectedUid}) does not match the UID in record (${uid}). The object might have been deleted and then recreated`,
    )
  }
  const expected = textAt(options, 'preconditions', 'resourceVersion')
  if (expected !== '' && expected !== String(stored.version)) {
    throw preconditionFailed(
      kind.kind,
      name,
      `the ResourceVersion in the precondition (${expected}) does not match the ResourceVersion in record (${stored.version}). The object might have been modified`,
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
