import type { Schema } from '#sdk'
import { link, list, mono, text, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'

type Env = Schema<'ContainerEnv'>
type EnvFrom = Schema<'ContainerEnvFrom'>

const REFERRED = { configMap: 'configmaps', secret: 'secrets' } as const

/** Where the value of an environment variable comes from, and which key in it. */
export function toEnvSource({ source, from, key }: Env, namespace: string): readonly Cell[] {
  switch (source) {
    case 'configMap':
    case 'secret':
      return [link(REFERRED[source], from, namespace), mono(key)]
    case 'field':
      return [text('Field of the pod'), mono(from)]
    case 'resourceField':
      return [text(key === undefined ? 'Its resources' : `Resources of ${key}`), mono(from)]
    case 'file':
      return [text(`File in volume ${from ?? '?'}`), mono(key)]
    case 'value':
      return [text('Set in the manifest', { muted: true }), { type: 'none' }]
  }
}

const KINDS: Readonly<Record<Env['source'], string>> = {
  configMap: 'ConfigMap',
  secret: 'Secret',
  field: 'Field',
  resourceField: 'Resource',
  file: 'File',
  value: 'Value',
}

function optional(value: boolean | undefined): Cell {
  return value === true ? text('optional', { muted: true }) : { type: 'none' }
}

/** Environment variables: where each comes from, never its value. */
export function toEnvSections(
  env: readonly Env[] = [],
  envFrom: readonly EnvFrom[] = [],
  namespace = '',
): readonly Section[] {
  return [
    {
      type: 'table',
      title: 'Environment from',
      columns: [{ label: 'All keys of' }, { label: 'Prefix' }, { label: '' }],
      rows: envFrom.map((it) => [
        list([text(KINDS[it.source]), link(REFERRED[it.source], it.name, namespace)]),
        mono(it.prefix),
        optional(it.optional),
      ]),
    },
    {
      type: 'table',
      title: 'Environment',
      columns: [
        { label: 'Name' },
        { label: 'Source' },
        { label: 'From' },
        { label: 'Key' },
        { label: '' },
      ],
      rows: env.map((it) => [
        mono(it.name),
        text(KINDS[it.source], { muted: it.source === 'value' }),
        ...toEnvSource(it, namespace),
        optional(it.optional),
      ]),
    },
  ]
}
