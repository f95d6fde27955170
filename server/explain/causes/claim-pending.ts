import type { ClaimFacts, StorageClassObject } from '../facts/claim.ts'
import { findEvent, fromEvent } from '../facts/event.ts'
import { fact, factOf, type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { clip, code, joinSome, toSentence } from '../text.ts'

const DEFAULT_CLASS = 'storageclass.kubernetes.io/is-default-class'

const toClaim = ({ name, namespace }: ClaimFacts) =>
  toReference('PersistentVolumeClaim', name, namespace)

function isDefault({ metadata }: StorageClassObject): boolean {
  return metadata?.annotations?.[DEFAULT_CLASS] === 'true'
}

function findMissingClaim(facts: ClaimFacts): Finding | undefined {
  if (facts.claim) return undefined
  const { name } = facts
  return toFinding('missing-claim', 'bad', `PersistentVolumeClaim ${code(name)} does not exist.`, {
    evidence: [
      factOf(toClaim(facts), fact('reference', `PersistentVolumeClaim ${name} was not found`)),
    ],
    next: toNext(`Create PersistentVolumeClaim ${code(name)}.`, toClaim(facts)),
  })
}

function findLostClaim(facts: ClaimFacts): Finding | undefined {
  const { claim, name, isVolumeMissing } = facts
  const phase = claim?.status?.phase
  if (phase !== 'Lost' && isVolumeMissing !== true) return undefined
  const volume = claim?.spec?.volumeName ?? ''
  return toFinding(
    'claim-lost',
    'bad',
    `PersistentVolumeClaim ${code(name)} has lost its volume: PersistentVolume ${code(volume)} is gone, with what was on it.`,
    {
      evidence: [factOf(toClaim(facts), fact('status', `phase: ${phase ?? ''}`))],
      next: toNext(
        'Restore the volume from a backup, or delete the claim and make a new one.',
        toClaim(facts),
      ),
    },
  )
}

function findMissingClass(facts: ClaimFacts): Finding | undefined {
  const { claim, classes, name } = facts
  const wanted = claim?.spec?.storageClassName
  if (!classes) return undefined
  const names = classes.flatMap(({ metadata }) => metadata?.name ?? [])
  const there =
    names.length === 0 ? 'There are none.' : `There are ${joinSome(names.map(code), 5)}.`
  const object = toClaim(facts)
  if (wanted === undefined && !classes.some(isDefault)) {
    return toFinding(
      'claim-without-class',
      'bad',
      `PersistentVolumeClaim ${code(name)} names no StorageClass, and none is the default. ${there}`,
      {
        evidence: [
          factOf(object, fact('spec', 'spec.storageClassName is not set')),
          fact('reference', 'no StorageClass is marked as the default'),
        ],
        next: toNext('Set `storageClassName`, or mark a StorageClass as the default.', object),
      },
    )
  }
  if (!wanted || names.includes(wanted)) return undefined
  return toFinding(
    'claim-without-class',
    'bad',
    `PersistentVolumeClaim ${code(name)} wants StorageClass ${code(wanted)}, which does not exist. ${there}`,
    {
      evidence: [
        factOf(object, fact('spec', `spec.storageClassName: ${wanted}`)),
        factOf(
          toReference('StorageClass', wanted),
          fact('reference', `StorageClass ${wanted} was not found`),
        ),
      ],
      next: toNext(
        `Make a claim with an existing class, or create StorageClass ${code(wanted)}.`,
        object,
      ),
    },
  )
}

function findProvisioning(facts: ClaimFacts): Finding | undefined {
  const event = findEvent(facts.events, ['ProvisioningFailed', 'VolumeMismatch', 'ClaimMisbound'])
  if (!event) return undefined
  const [, text = event.message] = /desc = (.*)$/s.exec(event.message) ?? []
  return toFinding(
    'claim-provisioning',
    'bad',
    `No volume can be made for PersistentVolumeClaim ${code(facts.name)}: ${toSentence(text)}`,
    {
      evidence: [factOf(toClaim(facts), fromEvent(event))],
      next: toNext("Look at the StorageClass and at the provisioner's logs.", toClaim(facts)),
    },
  )
}

function toWaiting(facts: ClaimFacts): Finding {
  const { claim, classes = [], events, name } = facts
  const wanted = claim?.spec?.storageClassName
  const used = classes.find(({ metadata }) => metadata?.name === wanted)
  const object = toClaim(facts)
  const consumer = findEvent(events, ['WaitForFirstConsumer', 'WaitForPodScheduled'])
  if (consumer || used?.volumeBindingMode === 'WaitForFirstConsumer') {
    return toFinding(
      'claim-waiting',
      'idle',
      `PersistentVolumeClaim ${code(name)} waits for the first pod that uses it: its volume is made where that pod runs.`,
      {
        evidence: [
          consumer && factOf(object, fromEvent(consumer)),
          used &&
            fact('spec', `StorageClass ${wanted ?? ''}: volumeBindingMode is WaitForFirstConsumer`),
        ],
      },
    )
  }
  const event = findEvent(events, ['ExternalProvisioning', 'Provisioning', 'FailedBinding'])
  const said = event ? ` ${toSentence(clip(event.message))}` : ''
  return toFinding(
    'claim-pending',
    'warn',
    `PersistentVolumeClaim ${code(name)} is not bound to a volume.${said}`,
    {
      evidence: [
        factOf(object, fact('status', 'phase: Pending')),
        event && factOf(object, fromEvent(event)),
      ],
      next: toNext(
        'Look for a PersistentVolume that fits, or at the provisioner of its StorageClass.',
        object,
      ),
    },
  )
}

function findResize(facts: ClaimFacts): Finding | undefined {
  const event = findEvent(facts.events, ['VolumeResizeFailed'])
  if (!event || facts.claim?.status?.phase !== 'Bound') return undefined
  return toFinding(
    'claim-provisioning',
    'warn',
    `The volume of PersistentVolumeClaim ${code(facts.name)} cannot be resized: ${toSentence(event.message)}`,
    {
      evidence: [factOf(toClaim(facts), fromEvent(event))],
      next: toNext('Look at whether the StorageClass allows volume expansion.', toClaim(facts)),
    },
  )
}

/** Claims that are not bound: missing, lost, without class, not provisioned, or waiting. */
export function findClaimTrouble(facts: ClaimFacts): Finding[] {
  const certain = findMissingClaim(facts) ?? findLostClaim(facts)
  if (certain) return [certain]
  if (facts.claim?.status?.phase !== 'Pending') return [findResize(facts) ?? []].flat()
  return [findMissingClass(facts) ?? findProvisioning(facts) ?? toWaiting(facts)]
}
