import type { Schema } from '#sdk'
import { link, list, mono, text, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'
import { formatQuantity } from './quantities.ts'

type Volume = Schema<'PodVolume'>
type Source = Pick<Volume, 'type' | 'source'>

const TYPES: Readonly<Record<string, string>> = {
  configMap: 'ConfigMap',
  csi: 'CSI driver',
  downwardAPI: 'Downward API',
  emptyDir: 'Empty directory',
  ephemeral: 'Ephemeral claim',
  hostPath: 'Path of the node',
  image: 'Image',
  nfs: 'NFS',
  persistentVolumeClaim: 'PersistentVolumeClaim',
  projected: 'Projected',
  secret: 'Secret',
  serviceAccountToken: 'Service account token',
  clusterTrustBundle: 'Cluster trust bundle',
  podCertificate: 'Pod certificate',
}

/** A volume's type in words; the API's name for the rare ones. */
function formatVolumeType(type: string): string {
  return TYPES[type] ?? type
}

/** What a volume is made of, as a link where it is an object. */
function toVolumeSource({ type, source }: Source, namespace: string): Cell {
  switch (type) {
    case 'configMap':
      return link('configmaps', source, namespace)
    case 'secret':
      return link('secrets', source, namespace)
    case 'persistentVolumeClaim':
      return link('pvcs', source, namespace)
    case 'ephemeral':
      return link('storageclasses', source)
    default:
      return mono(source)
  }
}

/** Type and source in one: `ConfigMap` `cart-env`. */
export function describeVolume(volume: Volume, namespace: string): Cell {
  const parts = volume.sources
    ? volume.sources.map((it) => toPart(it, namespace))
    : [toPart(volume, namespace)]
  return list(parts)
}

function toPart(it: Source & { readonly optional?: boolean }, namespace: string): Cell {
  const cells = [text(formatVolumeType(it.type)), toVolumeSource(it, namespace)]
  const note = it.optional === true ? [text('optional', { muted: true })] : []
  return list([...cells.filter(({ type }) => type !== 'none'), ...note])
}

function toOptions({ optional, readOnly, medium, sizeLimit }: Volume): Cell {
  const words = [
    ...(optional === true ? ['optional'] : []),
    ...(readOnly === true ? ['read-only'] : []),
    ...(medium ? [`in ${medium.toLowerCase()}`] : []),
    ...(sizeLimit ? [`at most ${formatQuantity('storage', sizeLimit)}`] : []),
  ]
  return text(words.join(', '), { title: sizeLimit })
}

/** The volumes of a pod, with links to what they are made of. */
export function toVolumesSection(
  volumes: readonly Volume[] | undefined,
  namespace: string,
): Section {
  return {
    type: 'table',
    title: 'Volumes',
    columns: [{ label: 'Name' }, { label: 'Type' }, { label: 'From' }, { label: 'Options' }],
    rows: (volumes ?? []).map((volume) => [
      mono(volume.name),
      text(formatVolumeType(volume.type), { title: volume.type }),
      volume.sources ? describeVolume(volume, namespace) : toVolumeSource(volume, namespace),
      toOptions(volume),
    ]),
  }
}
