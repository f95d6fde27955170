import { describe, expect, it } from 'vitest'
import { deployment } from './deployment.ts'
import { projectDetail } from './project.testing.ts'

const projectTemplate = (template: object) => projectDetail(deployment, { spec: { template } })
const projectContainer = (container: object) =>
  projectTemplate({ spec: { containers: [{ name: 'c', image: 'i', ...container }] } })
const withContainer = (container: object): unknown =>
  expect.objectContaining({ containers: [{ name: 'c', image: 'i', ...container }] })

it('carries what the template says about the pods', () => {
  const facts = {
    serviceAccountName: 'web',
    nodeSelector: { disk: 'ssd' },
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 0,
    priorityClassName: 'high',
    runtimeClassName: 'gvisor',
    schedulerName: 'mine',
    dnsPolicy: 'ClusterFirst',
    hostNetwork: true,
    hostPID: true,
    hostIPC: true,
  }
  const template = {
    metadata: { labels: { app: 'web' }, annotations: { note: 'x' } },
    spec: {
      ...facts,
      imagePullSecrets: [{ name: 'registry' }],
      tolerations: [
        { key: 'gpu', operator: 'Exists', effect: 'NoSchedule' },
        { key: 'a', value: 'b', tolerationSeconds: 0 },
      ],
      topologySpreadConstraints: [
        {
          topologyKey: 'zone',
          maxSkew: 2,
          whenUnsatisfiable: 'DoNotSchedule',
          labelSelector: { matchLabels: { app: 'web' } },
        },
      ],
      containers: [],
      initContainers: [{ name: 'setup', image: 'busybox' }],
    },
  }

  expect(projectTemplate(template)).toMatchObject({
    ...facts,
    templateLabels: { app: 'web' },
    templateAnnotations: { note: 'x' },
    imagePullSecrets: ['registry'],
    tolerations: [
      { key: 'gpu', operator: 'Exists', effect: 'NoSchedule' },
      { key: 'a', operator: 'Equal', value: 'b', tolerationSeconds: 0 },
    ],
    topologySpreadConstraints: [
      {
        topologyKey: 'zone',
        maxSkew: 2,
        whenUnsatisfiable: 'DoNotSchedule',
        labelSelector: 'app=web',
      },
    ],
    containers: [],
    initContainers: [{ name: 'setup', image: 'busybox' }],
  })
})

it('leaves out what the template does not say', () => {
  const template = { spec: { hostNetwork: false, hostPID: false, hostIPC: false, volumes: [] } }

  expect(Object.keys(projectTemplate(template))).toEqual([
    'containers',
    'strategy',
    'minReadySeconds',
    'currentReplicas',
    'unavailableReplicas',
  ])
})

describe('a container', () => {
  it('carries what runs', () => {
    const container = { imagePullPolicy: 'Always', command: ['sh'], args: ['-c', 'true'] }

    expect(projectContainer(container)).toEqual(withContainer(container))
  })

  it('carries ports', () => {
    const ports = [
      { containerPort: 8080, name: 'http', protocol: 'TCP', hostPort: 0 },
      { containerPort: 53, protocol: 'UDP', hostPort: 53, hostIP: '10.0.0.1' },
      { containerPort: 1 },
    ]

    expect(projectContainer({ ports })).toEqual(
      withContainer({
        ports: [
          { containerPort: 8080, name: 'http', protocol: 'TCP' },
          { containerPort: 53, protocol: 'UDP', hostPort: 53, hostIP: '10.0.0.1' },
          { containerPort: 1, protocol: 'TCP' },
        ],
      }),
    )
  })

  it('carries resources, mounts, devices and privileges', () => {
    const container = {
      resources: { requests: { cpu: '1' }, limits: { 'nvidia.com/gpu': '2' } },
      volumeMounts: [
        { name: 'data', mountPath: '/data', readOnly: true, subPath: 'a' },
        { name: 'logs', mountPath: '/logs', subPathExpr: '$(POD)' },
      ],
      volumeDevices: [{ name: 'disk', devicePath: '/dev/xvda' }],
      restartPolicy: 'Always',
      securityContext: { privileged: true },
    }

    expect(projectContainer(container)).toEqual(
      withContainer({
        requests: { cpu: '1' },
        limits: { 'nvidia.com/gpu': '2' },
        mounts: [
          { name: 'data', path: '/data', readOnly: true, subPath: 'a' },
          { name: 'logs', path: '/logs', readOnly: false, subPath: '$(POD)' },
        ],
        devices: [{ name: 'disk', path: '/dev/xvda' }],
        restartPolicy: 'Always',
        privileged: true,
      }),
    )
    expect(projectContainer({ securityContext: { privileged: false } })).toEqual(withContainer({}))
  })

  it.each([
    [{ value: 's3cret' }, { source: 'value' }],
    [
      { valueFrom: { configMapKeyRef: { name: 'cfg', key: 'k', optional: true } } },
      { source: 'configMap', from: 'cfg', key: 'k', optional: true },
    ],
    [
      { valueFrom: { secretKeyRef: { name: 'sec', key: 'k', optional: false } } },
      { source: 'secret', from: 'sec', key: 'k' },
    ],
    [
      { valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'status.podIP' } } },
      { source: 'field', from: 'status.podIP' },
    ],
    [
      { valueFrom: { resourceFieldRef: { containerName: 'c', resource: 'limits.cpu' } } },
      { source: 'resourceField', from: 'limits.cpu', key: 'c' },
    ],
    [
      { valueFrom: { fileKeyRef: { volumeName: 'env', path: 'x', key: 'k' } } },
      { source: 'file', from: 'env', key: 'k' },
    ],
  ])('tells where a variable comes from, not its value: %j', (source, expected) => {
    const detail = projectContainer({ env: [{ name: 'V', ...source }] })

    expect(detail).toEqual(withContainer({ env: [{ name: 'V', ...expected }] }))
    expect(JSON.stringify(detail)).not.toContain('s3cret')
  })

  it('tells which maps are variables as a whole', () => {
    const envFrom = [
      { configMapRef: { name: 'cfg' }, prefix: 'C_' },
      { secretRef: { name: 'sec', optional: true } },
    ]

    expect(projectContainer({ envFrom })).toEqual(
      withContainer({
        envFrom: [
          { source: 'configMap', name: 'cfg', prefix: 'C_' },
          { source: 'secret', name: 'sec', optional: true },
        ],
      }),
    )
  })

  it.each([
    [{ exec: { command: ['pg_isready', '-q'] } }, 'exec', 'pg_isready -q'],
    [{ httpGet: { port: 8080, path: '/healthz' } }, 'httpGet', 'http://:8080/healthz'],
    [
      { httpGet: { scheme: 'HTTPS', host: 'db', port: 'web', path: 'up' } },
      'httpGet',
      'https://db:web/up',
    ],
    [{ tcpSocket: { port: 5432 } }, 'tcpSocket', ':5432'],
    [{ tcpSocket: { host: 'db', port: 'pg' } }, 'tcpSocket', 'db:pg'],
    [{ grpc: { port: 9090 } }, 'grpc', ':9090'],
    [{ grpc: { port: 9090, service: 'live' } }, 'grpc', ':9090/live'],
    [{}, 'unknown', ''],
  ])('tells what the probe %j asks', (handler, type, target) => {
    const probe = {
      type,
      target,
      initialDelaySeconds: 0,
      timeoutSeconds: 1,
      periodSeconds: 10,
      successThreshold: 1,
      failureThreshold: 3,
    }

    expect(projectContainer({ livenessProbe: handler })).toEqual(
      withContainer({ livenessProbe: probe }),
    )
  })

  it('keeps the three probes and their numbers apart', () => {
    const numbers = (from: number) => ({
      initialDelaySeconds: from,
      timeoutSeconds: from + 1,
      periodSeconds: from + 2,
      successThreshold: from + 3,
      failureThreshold: from + 4,
    })
    const container = {
      livenessProbe: { grpc: { port: 1 }, ...numbers(10) },
      readinessProbe: { grpc: { port: 2 }, ...numbers(20) },
      startupProbe: { grpc: { port: 3 }, ...numbers(30) },
    }

    expect(projectContainer(container)).toEqual(
      withContainer({
        livenessProbe: { type: 'grpc', target: ':1', ...numbers(10) },
        readinessProbe: { type: 'grpc', target: ':2', ...numbers(20) },
        startupProbe: { type: 'grpc', target: ':3', ...numbers(30) },
      }),
    )
  })
})

describe('a volume', () => {
  it.each([
    [
      { configMap: { name: 'cfg', optional: true } },
      'configMap',
      { source: 'cfg', optional: true },
    ],
    [{ secret: { secretName: 'sec', optional: false } }, 'secret', { source: 'sec' }],
    [
      { persistentVolumeClaim: { claimName: 'data', readOnly: true } },
      'persistentVolumeClaim',
      { source: 'data', readOnly: true },
    ],
    [{ hostPath: { path: '/var/log', type: '' } }, 'hostPath', { source: '/var/log' }],
    [{ emptyDir: {} }, 'emptyDir', {}],
    [
      { emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } },
      'emptyDir',
      { medium: 'Memory', sizeLimit: '1Gi' },
    ],
    [
      { nfs: { server: 'nas', path: '/x', readOnly: true } },
      'nfs',
      { source: 'nas:/x', readOnly: true },
    ],
    [
      { csi: { driver: 'secrets-store', readOnly: true } },
      'csi',
      { source: 'secrets-store', readOnly: true },
    ],
    [{ image: { reference: 'model:1' } }, 'image', { source: 'model:1' }],
    [
      { ephemeral: { volumeClaimTemplate: { spec: { storageClassName: 'fast' } } } },
      'ephemeral',
      { source: 'fast' },
    ],
    [{ awsElasticBlockStore: { volumeID: 'vol-1' } }, 'awsElasticBlockStore', { source: 'vol-1' }],
    [{ gcePersistentDisk: { pdName: 'pd' } }, 'gcePersistentDisk', { source: 'pd' }],
    [{ azureDisk: { diskName: 'd', diskURI: 'u' } }, 'azureDisk', { source: 'd' }],
    [{ azureFile: { shareName: 's', secretName: 'x' } }, 'azureFile', { source: 's' }],
    [{ iscsi: { targetPortal: '10.0.0.1' } }, 'iscsi', { source: '10.0.0.1' }],
    [{ flexVolume: { driver: 'f' } }, 'flexVolume', { source: 'f' }],
    [{ cephfs: { monitors: ['m'] } }, 'cephfs', {}],
    [{ downwardAPI: { items: [] } }, 'downwardAPI', {}],
    [{}, 'emptyDir', {}],
    [
      {
        projected: {
          sources: [
            { serviceAccountToken: { audience: 'vault', path: 't' } },
            { configMap: { name: 'ca', optional: true } },
            { secret: { name: 'sec' } },
            { downwardAPI: {} },
          ],
        },
      },
      'projected',
      {
        sources: [
          { type: 'serviceAccountToken', source: 'vault' },
          { type: 'configMap', source: 'ca', optional: true },
          { type: 'secret', source: 'sec' },
          { type: 'downwardAPI' },
        ],
      },
    ],
  ])('of %j is told apart', (source, type, facts) => {
    expect(
      projectTemplate({ spec: { containers: [], volumes: [{ name: 'v', ...source }] } }),
    ).toMatchObject({ volumes: [{ name: 'v', type, ...facts }] })
  })
})
