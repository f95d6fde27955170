import { findClaimTrouble } from '../causes/claim-pending.ts'
import { findTerminating } from '../causes/terminating.ts'
import { type Finding, toReference } from '../finding.ts'
import { readClaimFacts } from '../read-claims.ts'
import { claimSource } from '../sources.ts'
import type { Subject } from './subject.ts'

export async function explainClaim(subject: Subject): Promise<readonly Finding[]> {
  const { reader, namespace, name, now } = subject
  const claim = await reader.read(claimSource, namespace, name)
  const facts = await readClaimFacts(reader, claim)
  const object = toReference('PersistentVolumeClaim', name, namespace)
  return [...findClaimTrouble(facts), ...findTerminating({ metadata: claim.metadata, object, now })]
}
