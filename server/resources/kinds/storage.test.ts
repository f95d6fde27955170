import { describe, expect, it } from 'vitest'
import { persistentVolumeClaim } from './persistent-volume-claim.ts'
import { persistentVolume } from './persistent-volume.ts'
import { projectDetail, projectRow } from './project.testing.ts'
import { storageClass } from './storage-class.ts'

describe('PersistentVolumeClaim', () => {
  const spec = {
    storageClassName: 'fast',
    accessModes: ['ReadWriteOnce'],
    volumeName: 'pv-1',
    resources: { requests: { storage: '10Gi' } },
    volumeMode: 'Filesystem',
    selector: { matchLabels: { tier: 'gold' } },
    volumeAttributesClassName: 'quick',
    dataSource: { kind: 'PersistentVolumeClaim', name: 'old' },
  }
  const bound = { phase: 'Bound', capacity: { storage: '12Gi' } }

  it('has a row with what it got, else what it asks for', () => {
    expect(projectRow(persistentVolumeClaim, { spec, status: bound })).toEqual({
      status: 'Bound',
      storageClass: 'fast',
      capacity: '12Gi',
      accessModes: ['ReadWriteOnce'],
      volumeName: 'pv-1',
    })
    expect(projectRow(persistentVolumeClaim, { spec, status: { phase: 'Pending' } })).toMatchObject(
      { capacity: '10Gi' },
    )
    expect(projectRow(persistentVolumeClaim, {})).toEqual({ status: '', accessModes: [] })
  })

  it('has a detail', () => {
    const status = {
      ...bound,
      allocatedResourceStatuses: { storage: 'NodeResizePending' },
      conditions: [{ type: 'Resizing', status: 'True' }],
    }

    expect(projectDetail(persistentVolumeClaim, { spec, status })).toEqual({
      requestedCapacity: '10Gi',
      volumeMode: 'Filesystem',
      labelSelector: 'tier=gold',
      dataSource: { kind: 'PersistentVolumeClaim', name: 'old' },
      volumeAttributesClass: 'quick',
      resizeStatus: { storage: 'NodeResizePending' },
      conditions: [{ type: 'Resizing', status: 'True' }],
    })
  })

  it('prefers the data source that may cross namespaces', () => {
    const dataSourceRef = { apiGroup: 'g', kind: 'VolumeSnapshot', name: 's', namespace: 'other' }

    expect(
      projectDetail(persistentVolumeClaim, { spec: { ...spec, dataSourceRef } }),
    ).toMatchObject({ dataSource: dataSourceRef })
  })
})

describe('PersistentVolume', () => {
  it('has a row', () => {
    const example = {
      spec: {
        storageClassName: 'fast',
        capacity: { storage: '10Gi' },
        accessModes: ['ReadWriteMany'],
        persistentVolumeReclaimPolicy: 'Retain',
        claimRef: { namespace: 'shop', name: 'data', uid: 'u' },
      },
      status: { phase: 'Bound' },
    }

    expect(projectRow(persistentVolume, example)).toEqual({
      status: 'Bound',
      storageClass: 'fast',
      capacity: '10Gi',
      accessModes: ['ReadWriteMany'],
      reclaimPolicy: 'Retain',
      claimRef: { namespace: 'shop', name: 'data' },
    })
    expect(projectRow(persistentVolume, {})).toEqual({ status: '', accessModes: [] })
  })

  it.each([
    [
      {
        csi: {
          driver: 'ebs.csi.aws.com',
          volumeHandle: 'vol-1',
          fsType: 'ext4',
          readOnly: false,
          volumeAttributes: { encrypted: 'true' },
          nodeStageSecretRef: { name: 'key' },
        },
      },
      'csi:ebs.csi.aws.com',
      {
        driver: 'ebs.csi.aws.com',
        volumeHandle: 'vol-1',
        fsType: 'ext4',
        readOnly: 'false',
        encrypted: 'true',
      },
    ],
    [{ nfs: { server: 'nas', path: '/x' } }, 'nfs:nas', { server: 'nas', path: '/x' }],
    [{ hostPath: { path: '/d', type: '' } }, 'hostPath', { path: '/d' }],
    [{ local: { path: '/disk' } }, 'local', { path: '/disk' }],
    [{ awsElasticBlockStore: { volumeID: 'v' } }, 'awsEBS', { volumeID: 'v' }],
    [{ gcePersistentDisk: { pdName: 'p' } }, 'gcePD', { pdName: 'p' }],
    [{ azureDisk: { diskName: 'd' } }, 'azureDisk', { diskName: 'd' }],
    [{ azureFile: { shareName: 's' } }, 'azureFile', { shareName: 's' }],
  ])('of the source %j tells the plain facts', (source, name, sourceDetails) => {
    expect(projectDetail(persistentVolume, { spec: source })).toEqual({
      source: name,
      sourceDetails,
    })
  })

  it('has a detail', () => {
    const example = {
      spec: {
        volumeMode: 'Block',
        mountOptions: ['noatime'],
        volumeAttributesClassName: 'quick',
        nodeAffinity: {
          required: {
            nodeSelectorTerms: [
              { matchExpressions: [{ key: 'zone', operator: 'In', values: ['b', 'a'] }] },
              { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n'] }] },
            ],
          },
        },
      },
      status: {
        phase: 'Failed',
        reason: 'RecyclerFailed',
        message: 'm',
        lastPhaseTransitionTime: '2026-01-01T00:00:00Z',
      },
    }

    expect(projectDetail(persistentVolume, example)).toEqual({
      volumeMode: 'Block',
      mountOptions: ['noatime'],
      volumeAttributesClass: 'quick',
      nodeAffinity: ['zone in (a,b)', 'metadata.name in (n)'],
      reason: 'RecyclerFailed',
      message: 'm',
      lastPhaseTransitionTime: '2026-01-01T00:00:00Z',
    })
  })
})

describe('StorageClass', () => {
  it('has a row', () => {
    const example = {
      provisioner: 'ebs.csi.aws.com',
      reclaimPolicy: 'Delete',
      volumeBindingMode: 'WaitForFirstConsumer',
      allowVolumeExpansion: true,
    }

    expect(projectRow(storageClass, example)).toEqual({ ...example, isDefault: false })
    expect(projectRow(storageClass, {})).toEqual({
      provisioner: '',
      allowVolumeExpansion: false,
      isDefault: false,
    })
  })

  it.each([
    ['storageclass.kubernetes.io/is-default-class', 'true', true],
    ['storageclass.beta.kubernetes.io/is-default-class', 'true', true],
    ['storageclass.kubernetes.io/is-default-class', 'false', false],
  ])('knows by %s: %s whether it is the default', (annotation, value, isDefault) => {
    const metadata = { annotations: { [annotation]: value } }

    expect(projectRow(storageClass, { metadata })).toMatchObject({ isDefault })
  })

  it('has a detail', () => {
    const example = {
      parameters: { type: 'gp3' },
      mountOptions: ['noatime'],
      allowedTopologies: [
        {
          matchLabelExpressions: [
            { key: 'zone', values: ['b', 'a'] },
            { key: 'rack', values: ['1'] },
          ],
        },
      ],
    }

    expect(projectDetail(storageClass, example)).toEqual({
      parameters: { type: 'gp3' },
      mountOptions: ['noatime'],
      allowedTopologies: ['rack in (1),zone in (a,b)'],
    })
  })
})
