import type { V1Volume } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Wire } from '../../../kube/proto/mask.ts'
import { omitEmpty } from './omit-empty.ts'

type PodVolume = components['schemas']['PodVolume']
type PodVolumeSource = components['schemas']['PodVolumeSource']
type Facts = Partial<Omit<PodVolume, 'name' | 'type'>>
type WireVolume = Wire<V1Volume>
type Projection = NonNullable<NonNullable<WireVolume['projected']>['sources']>[number]

export function toVolume(volume: WireVolume): PodVolume {
  const { name = '', ...source } = volume
  const type = Object.keys(source)[0] ?? 'emptyDir'
  return { name, type, ...omitEmpty<Facts>(toFacts(volume)) }
}

type FactsOf = { readonly [K in keyof WireVolume]?: (source: NonNullable<WireVolume[K]>) => object }

/** What identifies a volume, for the sources whose identity is more than a `driver`, `path` or `volumeID`. */
const FACTS = {
  configMap: ({ name, optional }) => ({ source: name, optional: optional || undefined }),
  secret: ({ secretName, optional }) => ({ source: secretName, optional: optional || undefined }),
  persistentVolumeClaim: ({ claimName, readOnly }) => ({ source: claimName, ...only(readOnly) }),
  hostPath: ({ path }) => ({ source: path }),
  emptyDir: ({ medium, sizeLimit }) => ({ medium, sizeLimit }),
  nfs: ({ server = '', path = '', readOnly }) => ({
    source: `${server}:${path}`,
    ...only(readOnly),
  }),
  csi: ({ driver, readOnly }) => ({ source: driver, ...only(readOnly) }),
  image: ({ reference }) => ({ source: reference }),
  ephemeral: ({ volumeClaimTemplate }) => ({ source: volumeClaimTemplate?.spec?.storageClassName }),
  projected: ({ sources = [] }) => ({ sources: sources.map(toProjection) }),
  awsElasticBlockStore: ({ volumeID, readOnly }) => ({ source: volumeID, ...only(readOnly) }),
  gcePersistentDisk: ({ pdName, readOnly }) => ({ source: pdName, ...only(readOnly) }),
  azureDisk: ({ diskName, readOnly }) => ({ source: diskName, ...only(readOnly) }),
  azureFile: ({ shareName, readOnly }) => ({ source: shareName, ...only(readOnly) }),
  iscsi: ({ targetPortal, readOnly }) => ({ source: targetPortal, ...only(readOnly) }),
  flexVolume: ({ driver, readOnly }) => ({ source: driver, ...only(readOnly) }),
} satisfies FactsOf

function only(readOnly: boolean | undefined): Facts {
  return readOnly ? { readOnly } : {}
}

function toFacts(volume: WireVolume): Facts {
  for (const [type, facts] of Object.entries(FACTS)) {
    // Each entry's function takes what the volume holds under the entry's own name.
    const source = volume[type as keyof typeof FACTS]
    if (source) return (facts as (source: object) => Facts)(source)
  }
  return {}
}

function toProjection(projection: Projection): PodVolumeSource {
  const { configMap, secret, serviceAccountToken, clusterTrustBundle } = projection
  const reference = configMap ?? secret ?? clusterTrustBundle
  return {
    type: Object.keys(projection)[0] ?? 'unknown',
    ...omitEmpty<PodVolumeSource>({
      source: reference?.name ?? serviceAccountToken?.audience,
      optional: reference?.optional || undefined,
    }),
  }
}
