import type { V1PersistentVolumeClaim } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { formatSelector } from '../../lib/labels.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toConditions } from './parts/conditions.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { toTypedReference } from './parts/typed-reference.ts'

type Schemas = components['schemas']

export const persistentVolumeClaim = defineKind<
  V1PersistentVolumeClaim,
  Schemas['PersistentVolumeClaimRow'],
  Schemas['PersistentVolumeClaimDetail']
>()({
  kind: 'PersistentVolumeClaim',
  kinds: 'PersistentVolumeClaims',
  path: 'pvcs',
  group: '',
  version: 'v1',
  resource: 'persistentvolumeclaims',
  namespaced: true,
  message: 'core.v1.PersistentVolumeClaim',
  rowMask: {
    spec: {
      storageClassName: true,
      accessModes: true,
      volumeName: true,
      resources: { requests: true },
    },
    status: { phase: true, capacity: true },
  },
  row: ({ spec = {}, status = {} }) => ({
    status: status.phase ?? '',
    accessModes: spec.accessModes ?? [],
    ...omitEmpty<Schemas['PersistentVolumeClaimRow']>({
      storageClass: spec.storageClassName,
      capacity: status.capacity?.['storage'] || spec.resources?.requests?.['storage'],
      volumeName: spec.volumeName,
    }),
  }),
  detailMask: {
    spec: {
      volumeMode: true,
      selector: true,
      dataSource: true,
      dataSourceRef: true,
      volumeAttributesClassName: true,
    },
    status: { conditions: conditionMask, allocatedResourceStatuses: true },
  },
  detail: ({ spec = {}, status = {} }) => {
    const dataSource = spec.dataSourceRef ?? spec.dataSource
    return omitEmpty<Schemas['PersistentVolumeClaimDetail']>({
      requestedCapacity: spec.resources?.requests?.['storage'],
      volumeMode: spec.volumeMode,
      labelSelector: formatSelector(spec.selector),
      dataSource: dataSource && toTypedReference(dataSource),
      volumeAttributesClass: spec.volumeAttributesClassName,
      resizeStatus: status.allocatedResourceStatuses,
      conditions: toConditions(status.conditions),
    })
  },
})
