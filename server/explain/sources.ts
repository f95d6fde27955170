import type {
  V1ConfigMap,
  V1Node,
  V1PersistentVolume,
  V1PersistentVolumeClaim,
  V1Pod,
  V1Secret,
  V1StorageClass,
} from '@kubernetes/client-node'
import { configMap } from '../resources/kinds/config-map.ts'
import { node } from '../resources/kinds/node.ts'
import { persistentVolume } from '../resources/kinds/persistent-volume.ts'
import { persistentVolumeClaim } from '../resources/kinds/persistent-volume-claim.ts'
import { pod } from '../resources/kinds/pod.ts'
import { secret } from '../resources/kinds/secret.ts'
import { storageClass } from '../resources/kinds/storage-class.ts'
import { claimMask, storageClassMask, volumeMask } from './facts/claim.ts'
import { listedPodMask, podMask } from './facts/pod.ts'
import { source } from './reader.ts'

// What explanations read of the kinds that others refer to. Of ConfigMaps and Secrets only the names of keys.

export const podSource = source<V1Pod>()(pod, podMask)
export const listedPodSource = source<V1Pod>()(pod, listedPodMask)
export const configMapSource = source<V1ConfigMap>()(configMap, {
  data: 'textSizes',
  binaryData: 'sizes',
})
export const secretSource = source<V1Secret>()(secret, { data: 'sizes' })
export const claimSource = source<V1PersistentVolumeClaim>()(persistentVolumeClaim, claimMask)
export const volumeSource = source<V1PersistentVolume>()(persistentVolume, volumeMask)
export const storageClassSource = source<V1StorageClass>()(storageClass, storageClassMask)
export const nodeSizeSource = source<V1Node>()(node, { status: { allocatable: true } })
