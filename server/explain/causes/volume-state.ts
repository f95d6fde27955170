import type { VolumeObject } from '../facts/claim.ts'
import { fact, type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { code, toSentence } from '../text.ts'

const toObject = ({ metadata = {} }: VolumeObject) =>
  toReference('PersistentVolume', metadata.name ?? '')

function toClaim({ spec = {} }: VolumeObject): string {
  const { namespace = '', name = '' } = spec.claimRef ?? {}
  return `${namespace}/${name}`
}

function toReleased(volume: VolumeObject): Finding {
  const claim = toClaim(volume)
  const policy = volume.spec?.persistentVolumeReclaimPolicy ?? 'Retain'
  return toFinding(
    'volume-released',
    'warn',
    `Its claim ${code(claim)} is gone, and reclaim policy ${code(policy)} keeps the volume with its data: no other claim gets it.`,
    {
      evidence: [
        fact('status', 'phase: Released'),
        fact('spec', `spec.persistentVolumeReclaimPolicy: ${policy}, spec.claimRef: ${claim}`),
      ],
      next: toNext('Delete it, or remove `spec.claimRef` to offer it again.', toObject(volume)),
    },
  )
}

function toFailed(volume: VolumeObject): Finding {
  const { message = '', reason = '' } = volume.status ?? {}
  const why = toSentence(message || reason || 'no reason is given')
  return toFinding(
    'volume-failed',
    'bad',
    `It could not be reclaimed after its claim ${code(toClaim(volume))} was deleted: ${why}`,
    {
      evidence: [fact('status', `phase: Failed, ${reason} ${message}`)],
      next: toNext(
        "Look at the provisioner's logs, and delete the storage behind it by hand.",
        toObject(volume),
      ),
    },
  )
}

/** Volumes that no claim can use any more. */
export function findVolumeTrouble(volume: VolumeObject): Finding[] {
  if (volume.status?.phase === 'Released') return [toReleased(volume)]
  return volume.status?.phase === 'Failed' ? [toFailed(volume)] : []
}
