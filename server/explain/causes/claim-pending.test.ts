import { describe, expect, it } from 'vitest'
import type { ClaimFacts, ClaimObject } from '../facts/claim.ts'
import { findClaimTrouble } from './claim-pending.ts'
import { event } from './pod.testing.ts'
import { findVolumeTrouble } from './volume-state.ts'

const claim = (storageClassName?: string, phase = 'Pending'): ClaimObject => ({
  metadata: { name: 'data', namespace: 'shop' },
  spec: { ...(storageClassName !== undefined && { storageClassName }), volumeName: 'pv-1' },
  status: { phase },
})
const gp3 = { metadata: { name: 'gp3' }, volumeBindingMode: 'Immediate' }
const lazy = { metadata: { name: 'lazy' }, volumeBindingMode: 'WaitForFirstConsumer' }

describe('findClaimTrouble', () => {
  it.each([
    ['bad missing-claim', {}, 'PersistentVolumeClaim `data` does not exist.'],
    [
      'bad claim-lost',
      { claim: claim('gp3', 'Lost') },
      'PersistentVolumeClaim `data` has lost its volume: PersistentVolume `pv-1` is gone, with what was on it.',
    ],
    [
      'bad claim-without-class',
      { claim: claim('fast'), classes: [gp3] },
      'PersistentVolumeClaim `data` wants StorageClass `fast`, which does not exist. There are `gp3`.',
    ],
    [
      'bad claim-without-class',
      { claim: claim(), classes: [gp3] },
      'PersistentVolumeClaim `data` names no StorageClass, and none is the default. There are `gp3`.',
    ],
    [
      'bad claim-provisioning',
      {
        claim: claim('gp3'),
        classes: [gp3],
        events: [
          event(
            'ProvisioningFailed',
            'failed to provision volume with StorageClass "gp3": rpc error: code = ResourceExhausted desc = volume limit exceeded',
          ),
        ],
      },
      'No volume can be made for PersistentVolumeClaim `data`: volume limit exceeded.',
    ],
    [
      'idle claim-waiting',
      { claim: claim('lazy'), classes: [lazy] },
      'PersistentVolumeClaim `data` waits for the first pod that uses it: its volume is made where that pod runs.',
    ],
    [
      'warn claim-pending',
      {
        claim: claim(''),
        classes: [gp3],
        events: [
          event(
            'FailedBinding',
            'no persistent volumes available for this claim and no storage class is set',
          ),
        ],
      },
      'PersistentVolumeClaim `data` is not bound to a volume. no persistent volumes available for this claim and no storage class is set.',
    ],
  ] satisfies [string, Partial<ClaimFacts>, string][])('says %s', (cause, facts, message) => {
    const found = findClaimTrouble({ name: 'data', namespace: 'shop', events: [], ...facts })

    expect(found.map((one) => [`${one.level} ${one.cause}`, one.message])).toEqual([
      [cause, message],
    ])
  })

  it('is silent about a bound claim', () => {
    const facts = { name: 'data', namespace: 'shop', events: [], claim: claim('gp3', 'Bound') }

    expect(findClaimTrouble(facts)).toEqual([])
  })
})

describe('findVolumeTrouble', () => {
  it.each([
    ['Released', 'volume-released'],
    ['Failed', 'volume-failed'],
  ])('knows the phase %s', (phase, cause) => {
    expect(findVolumeTrouble({ metadata: { name: 'pv' }, status: { phase } })).toMatchObject([
      { cause },
    ])
  })
})
