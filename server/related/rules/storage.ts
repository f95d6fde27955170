import type {
  V1PersistentVolume,
  V1PersistentVolumeClaim,
  V1StorageClass,
} from '@kubernetes/client-node'
import { persistentVolume } from '../../resources/kinds/persistent-volume.ts'
import { persistentVolumeClaim } from '../../resources/kinds/persistent-volume-claim.ts'
import { storageClass } from '../../resources/kinds/storage-class.ts'
import { toRef } from '../refs.ts'
import { type Ask, defineFacts, type Link, type Subject } from '../rule.ts'

function toClassLink(name: string | undefined): Link[] {
  if (!name) return []
  const other = toRef(storageClass, undefined, name)
  return [{ type: 'binds', via: 'storageClassName', other, end: 'to' }]
}

export const persistentVolumeClaimFacts = defineFacts<V1PersistentVolumeClaim>()(
  persistentVolumeClaim,
  {
    mask: { spec: { volumeName: true, storageClassName: true } },
    // A bound claim's class is its volume's.
    links: ({ spec = {} }) =>
      spec.volumeName
        ? [{ type: 'binds', other: toRef(persistentVolume, undefined, spec.volumeName), end: 'to' }]
        : toClassLink(spec.storageClassName),
  },
)

export const persistentVolumeFacts = defineFacts<V1PersistentVolume>()(persistentVolume, {
  mask: { spec: { claimRef: { namespace: true, name: true }, storageClassName: true } },
  links: ({ spec = {} }) => {
    const { namespace, name } = spec.claimRef ?? {}
    const claim: Link[] = name
      ? [{ type: 'binds', other: toRef(persistentVolumeClaim, namespace, name), end: 'from' }]
      : []
    return [...claim, ...toClassLink(spec.storageClassName)]
  },
})

export const storageClassFacts = defineFacts<V1StorageClass>()(storageClass, { mask: {} })

interface ClassedObject {
  readonly spec?: { readonly storageClassName?: string | undefined } | undefined
}

/** Claims and volumes of a storage class, in all namespaces. */
export function findOfStorageClass({ ref }: Subject): readonly Ask[] {
  return [persistentVolumeClaimFacts, persistentVolumeFacts].map((facts) => ({
    searches: [
      {
        facts,
        // Both masks read the class.
        match: ({ object }: Subject) =>
          (object as ClassedObject).spec?.storageClassName === ref.name
            ? { link: { type: 'binds', via: 'storageClassName', end: 'from' } }
            : undefined,
      },
    ],
  }))
}

interface ClaimingObject {
  readonly spec?:
    | {
        readonly volumeClaimTemplates?: readonly {
          readonly metadata?: { readonly name?: string | undefined } | undefined
        }[]
      }
    | undefined
}

/** The claims that a stateful set made for its pods: `data-orders-db-0` of the template `data`. */
export function findTemplateClaims({ ref, object }: Subject): readonly Ask[] {
  const { volumeClaimTemplates = [] } = (object as ClaimingObject).spec ?? {}
  const names = volumeClaimTemplates.map(({ metadata }) => metadata?.name ?? '')
  if (names.length === 0) return []
  const findTemplate = (claim: string) =>
    names.find((name) => {
      const prefix = `${name}-${ref.name}-`
      return claim.startsWith(prefix) && /^\d+$/.test(claim.slice(prefix.length))
    })
  return [
    {
      searches: [
        {
          facts: persistentVolumeClaimFacts,
          namespace: ref.namespace,
          match: (claim) => {
            const name = findTemplate(claim.ref.name)
            if (name === undefined) return undefined
            return { link: { type: 'uses', via: `volumeClaimTemplate ${name}`, end: 'to' } }
          },
        },
      ],
    },
  ]
}
