import type { ClaimFacts, ClaimObject } from './facts/claim.ts'
import { readEvents } from './read-events.ts'
import type { FactReader } from './reader.ts'
import { claimSource, storageClassSource, volumeSource } from './sources.ts'

const MAX_CLASSES = 200

/** What a claim that was read is explained by. */
export async function readClaimFacts(reader: FactReader, claim: ClaimObject): Promise<ClaimFacts> {
  const { name = '', namespace = '', uid } = claim.metadata ?? {}
  const volumeName = claim.spec?.volumeName
  const isPending = claim.status?.phase === 'Pending'
  const [events, classes, volume] = await Promise.all([
    readEvents(reader, { kind: 'PersistentVolumeClaim', name, namespace, uid }),
    isPending ? reader.list(storageClassSource, { limit: MAX_CLASSES }) : undefined,
    volumeName ? reader.find(volumeSource, undefined, volumeName) : undefined,
  ])
  return {
    name,
    namespace,
    claim,
    events,
    ...(classes && { classes }),
    isVolumeMissing: volume?.state === 'missing',
  }
}

/** A claim by name; undefined when it cannot be told whether it is there. */
export async function findClaimFacts(
  reader: FactReader,
  namespace: string,
  name: string,
): Promise<ClaimFacts | undefined> {
  const found = await reader.find(claimSource, namespace, name)
  if (found.state === 'unknown') return undefined
  if (found.state === 'missing') return { name, namespace, events: [] }
  return readClaimFacts(reader, found.object)
}
