import type { V1Container } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Masked, MaskOf } from '../../../kube/proto/mask.ts'
import { omitEmpty } from './omit-empty.ts'

type Schemas = components['schemas']

const probeMask = {
  exec: { command: true },
  httpGet: { scheme: true, host: true, port: true, path: true },
  tcpSocket: { host: true, port: true },
  grpc: { port: true, service: true },
  initialDelaySeconds: true,
  timeoutSeconds: true,
  periodSeconds: true,
  successThreshold: true,
  failureThreshold: true,
} as const

/** Everything of a container that a detail shows; values of environment variables are not read. */
export const containerMask = {
  name: true,
  image: true,
  imagePullPolicy: true,
  command: true,
  args: true,
  ports: true,
  resources: { requests: true, limits: true },
  env: { name: true, valueFrom: true },
  envFrom: true,
  volumeMounts: { name: true, mountPath: true, subPath: true, subPathExpr: true, readOnly: true },
  volumeDevices: true,
  livenessProbe: probeMask,
  readinessProbe: probeMask,
  startupProbe: probeMask,
  restartPolicy: true,
  securityContext: { privileged: true },
} as const satisfies MaskOf<V1Container>

export type WireContainer = Masked<V1Container, typeof containerMask>
type WireProbe = NonNullable<WireContainer['livenessProbe']>
type WireEnv = NonNullable<WireContainer['env']>[number]
type WireEnvFrom = NonNullable<WireContainer['envFrom']>[number]

export function toContainerSpec(container: WireContainer): Schemas['ContainerSpec'] {
  return {
    name: container.name ?? '',
    image: container.image ?? '',
    ...omitEmpty<Schemas['ContainerSpec']>({
      imagePullPolicy: container.imagePullPolicy,
      command: container.command,
      args: container.args,
      ports: container.ports?.map(toPort),
      requests: container.resources?.requests,
      limits: container.resources?.limits,
      ...toEnvironment(container),
      mounts: container.volumeMounts?.map(toMount),
      devices: container.volumeDevices?.map((it) => ({
        name: it.name ?? '',
        path: it.devicePath ?? '',
      })),
      livenessProbe: toProbe(container.livenessProbe),
      readinessProbe: toProbe(container.readinessProbe),
      startupProbe: toProbe(container.startupProbe),
      restartPolicy: container.restartPolicy,
      privileged: container.securityContext?.privileged || undefined,
    }),
  }
}

function toEnvironment({ env = [], envFrom = [] }: WireContainer) {
  return { env: env.map(toEnv), envFrom: envFrom.map(toEnvFrom) }
}

function toPort(port: NonNullable<WireContainer['ports']>[number]): Schemas['ContainerPort'] {
  return {
    containerPort: port.containerPort ?? 0,
    protocol: port.protocol || 'TCP',
    ...omitEmpty<Schemas['ContainerPort']>({
      name: port.name,
      hostPort: port.hostPort || undefined,
      hostIP: port.hostIP,
    }),
  }
}

function toMount(
  mount: NonNullable<WireContainer['volumeMounts']>[number],
): Schemas['ContainerMount'] {
  return {
    name: mount.name ?? '',
    path: mount.mountPath ?? '',
    readOnly: mount.readOnly ?? false,
    ...omitEmpty<Schemas['ContainerMount']>({ subPath: mount.subPath || mount.subPathExpr }),
  }
}

function toProbe(probe: WireProbe | undefined): Schemas['ContainerProbe'] | undefined {
  return (
    probe && {
      ...toProbeTarget(probe),
      initialDelaySeconds: probe.initialDelaySeconds ?? 0,
      timeoutSeconds: probe.timeoutSeconds || 1,
      periodSeconds: probe.periodSeconds || 10,
      successThreshold: probe.successThreshold || 1,
      failureThreshold: probe.failureThreshold || 3,
    }
  )
}

type ProbeTarget = Pick<Schemas['ContainerProbe'], 'type' | 'target'>

function toProbeTarget({ exec, httpGet, tcpSocket, grpc }: WireProbe): ProbeTarget {
  if (exec) return { type: 'exec', target: exec.command?.join(' ') ?? '' }
  if (httpGet) return { type: 'httpGet', target: toUrl(httpGet) }
  if (tcpSocket) {
    const { host = '', port = '' } = tcpSocket
    return { type: 'tcpSocket', target: `${host}:${port}` }
  }
  if (!grpc) return { type: 'unknown', target: '' }
  return { type: 'grpc', target: `:${grpc.port ?? ''}${grpc.service ? `/${grpc.service}` : ''}` }
}

function toUrl(get: NonNullable<WireProbe['httpGet']>): string {
  const { scheme, host = '', port = '', path = '' } = get
  const origin = `${(scheme || 'HTTP').toLowerCase()}://${host}:${port}`
  return `${origin}${path.startsWith('/') ? path : `/${path}`}`
}

function toEnv({ name = '', valueFrom }: WireEnv): Schemas['ContainerEnv'] {
  return { name, ...toEnvSource(valueFrom) }
}

function toEnvSource(from: WireEnv['valueFrom']): Omit<Schemas['ContainerEnv'], 'name'> {
  if (from?.configMapKeyRef) return { source: 'configMap', ...toKey(from.configMapKeyRef) }
  if (from?.secretKeyRef) return { source: 'secret', ...toKey(from.secretKeyRef) }
  if (from?.fieldRef) return { source: 'field', ...toKey({ name: from.fieldRef.fieldPath }) }
  if (from?.resourceFieldRef) {
    const { containerName, resource } = from.resourceFieldRef
    return { source: 'resourceField', ...toKey({ name: resource, key: containerName }) }
  }
  if (from?.fileKeyRef) {
    const { volumeName, key, optional } = from.fileKeyRef
    return { source: 'file', ...toKey({ name: volumeName, key, optional }) }
  }
  return { source: 'value' }
}

interface KeyReference {
  readonly name?: string | undefined
  readonly key?: string | undefined
  readonly optional?: boolean | undefined
}

function toKey({ name, key, optional }: KeyReference): Partial<Schemas['ContainerEnv']> {
  return omitEmpty<Pick<Schemas['ContainerEnv'], 'from' | 'key' | 'optional'>>({
    from: name,
    key,
    optional: optional || undefined,
  })
}

function toEnvFrom({ configMapRef, secretRef, prefix }: WireEnvFrom): Schemas['ContainerEnvFrom'] {
  const reference = configMapRef ?? secretRef
  return {
    source: configMapRef ? 'configMap' : 'secret',
    name: reference?.name ?? '',
    ...omitEmpty<Schemas['ContainerEnvFrom']>({
      prefix,
      optional: reference?.optional || undefined,
    }),
  }
}
