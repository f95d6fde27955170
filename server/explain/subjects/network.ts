import type {
  V1EndpointSlice,
  V1Ingress,
  V1IngressClass,
  V1Pod,
  V1Secret,
  V1Service,
} from '@kubernetes/client-node'
import { formatLabels } from '../../lib/labels.ts'
import { endpointSlice } from '../../resources/kinds/endpoint-slice.ts'
import { ingress } from '../../resources/kinds/ingress.ts'
import { ingressClass } from '../../resources/kinds/ingress-class.ts'
import { pod } from '../../resources/kinds/pod.ts'
import { secret } from '../../resources/kinds/secret.ts'
import { service } from '../../resources/kinds/service.ts'
import {
  type BackendFacts,
  findIngressTrouble,
  ingressClassMask,
  ingressMask,
  type IngressObject,
  listBackends,
  secretNameMask,
} from '../causes/ingress-to-nothing.ts'
import {
  endpointSliceMask,
  findServiceTrouble,
  serviceMask,
} from '../causes/service-without-endpoints.ts'
import { findTerminating } from '../causes/terminating.ts'
import { podMask } from '../facts/pod.ts'
import { type Finding, toReference } from '../finding.ts'
import { readEvents } from '../read-events.ts'
import { explainPods } from '../read-failing-pods.ts'
import { type FactReader, source } from '../reader.ts'
import type { Subject } from './subject.ts'

const MAX_SLICES = 100
const MAX_PODS = 200
const MAX_BACKENDS = 30
const MAX_SECRETS = 10
const MAX_CLASSES = 100

const serviceSource = source<V1Service>()(service, serviceMask)
const sliceSource = source<V1EndpointSlice>()(endpointSlice, endpointSliceMask)
const backingPodSource = source<V1Pod>()(pod, podMask)
const ingressSource = source<V1Ingress>()(ingress, ingressMask)
const classSource = source<V1IngressClass>()(ingressClass, ingressClassMask)
const secretNameSource = source<V1Secret>()(secret, secretNameMask)

function readSlices(reader: FactReader, namespace: string | undefined, name: string) {
  const labelSelector = `kubernetes.io/service-name=${name}`
  return reader.list(sliceSource, { namespace, labelSelector, limit: MAX_SLICES })
}

export async function explainService(subject: Subject): Promise<readonly Finding[]> {
  const { reader, namespace, name, now } = subject
  const object = await reader.read(serviceSource, namespace, name)
  const labelSelector = formatLabels(object.spec?.selector)
  const [slices, pods, events] = await Promise.all([
    readSlices(reader, namespace, name),
    labelSelector === ''
      ? undefined
      : reader.list(backingPodSource, { namespace, labelSelector, limit: MAX_PODS }),
    readEvents(reader, { kind: 'Service', name, namespace, uid: object.metadata?.uid }),
  ])
  const found = findServiceTrouble({
    service: object,
    events,
    ...(slices && { slices }),
    ...(pods && { pods }),
  })
  const isDown = found.some(({ cause }) => cause === 'no-ready-endpoints')
  const ofPods = isDown ? await explainPods(reader, { namespace, labelSelector, now, max: 2 }) : []
  const reference = toReference('Service', name, namespace)
  return [
    ...found,
    ...(ofPods ?? []),
    ...findTerminating({ metadata: object.metadata, object: reference, now }),
  ]
}

async function readBackend(
  reader: FactReader,
  namespace: string | undefined,
  name: string,
): Promise<BackendFacts> {
  const found = await reader.find(serviceSource, namespace, name)
  if (found.state !== 'found') return { state: found.state }
  const slices = await readSlices(reader, namespace, name)
  return { state: 'found', service: found.object, ...(slices && { slices }) }
}

async function readMissingSecrets(
  reader: FactReader,
  namespace: string | undefined,
  { spec }: IngressObject,
): Promise<readonly string[]> {
  const names = (spec?.tls ?? []).flatMap(({ secretName }) => secretName ?? [])
  const found = await Promise.all(
    [...new Set(names)].slice(0, MAX_SECRETS).map(async (name) => {
      const { state } = await reader.find(secretNameSource, namespace, name)
      return state === 'missing' ? [name] : []
    }),
  )
  return found.flat()
}

export async function explainIngress(subject: Subject): Promise<readonly Finding[]> {
  const { reader, namespace, name, now } = subject
  const object = await reader.read(ingressSource, namespace, name)
  const services = [...new Set(listBackends(object).map((one) => one.service))]
  const [backends, missingSecrets, classes] = await Promise.all([
    Promise.all(
      services
        .slice(0, MAX_BACKENDS)
        .map(async (one) => [one, await readBackend(reader, namespace, one)] as const),
    ),
    readMissingSecrets(reader, namespace, object),
    reader.list(classSource, { limit: MAX_CLASSES }),
  ])
  return [
    ...findIngressTrouble({
      ingress: object,
      backends: new Map(backends),
      missingSecrets,
      ...(classes && { classes }),
    }),
    ...findTerminating({
      metadata: object.metadata,
      object: toReference('Ingress', name, namespace),
      now,
    }),
  ]
}
