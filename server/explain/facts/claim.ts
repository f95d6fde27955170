import type {
  V1PersistentVolume,
  V1PersistentVolumeClaim,
  V1StorageClass,
} from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { conditionMask } from '../../resources/kinds/parts/conditions.ts'
import type { EventFact } from './event.ts'

export const claimMask = {
  metadata: {
    name: true,
    namespace: true,
    uid: true,
    creationTimestamp: true,
    deletionTimestamp: true,
    finalizers: true,
  },
  spec: {
    storageClassName: true,
    volumeName: true,
    accessModes: true,
    resources: { requests: true },
  },
  status: { phase: true, conditions: conditionMask },
} as const satisfies MaskOf<V1PersistentVolumeClaim>

export type ClaimObject = Masked<V1PersistentVolumeClaim, typeof claimMask>

export const storageClassMask = {
  metadata: { name: true, annotations: true },
  provisioner: true,
  volumeBindingMode: true,
} as const satisfies MaskOf<V1StorageClass>

export type StorageClassObject = Masked<V1StorageClass, typeof storageClassMask>

export const volumeMask = {
  metadata: {
    name: true,
    uid: true,
    creationTimestamp: true,
    deletionTimestamp: true,
    finalizers: true,
  },
  spec: {
    persistentVolumeReclaimPolicy: true,
    storageClassName: true,
    claimRef: { namespace: true, name: true },
  },
  status: { phase: true, reason: true, message: true },
} as const satisfies MaskOf<V1PersistentVolume>

export type VolumeObject = Masked<V1PersistentVolume, typeof volumeMask>

/** A claim by name: `claim` is absent when there is none of that name. */
export interface ClaimFacts {
  readonly name: string
  readonly namespace: string
  readonly claim?: ClaimObject
  readonly events: readonly EventFact[]
  /** Every StorageClass of the cluster; absent when they could not be read. */
  readonly classes?: readonly StorageClassObject[]
  /** The PersistentVolume that it is bound to is not there. */
  readonly isVolumeMissing?: boolean
}
