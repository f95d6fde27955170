import type { Schema } from '#sdk'
import { link, list, mono, text, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'

type Env = Schema<'ContainerEnv'>
type EnvFrom = Schema<'ContainerEnvFrom'>

const REFERRED = { configMap: 'configmaps', secret: 'secrets' } as const
const KINDS = { configMap: 'ConfigMap', secret: 'Secret' } as const

function toObject(source: EnvFrom['source'], name: string | undefined, namespace: string): Cell {
  return list([text(KINDS[source]), link(REFERRED[source], name, namespace)])
}

/** Where the value of an environment variable comes from, and which key or field of it. */
function toSource({ source, from, key }: Env, namespace: string): readonly [Cell, Cell] {
  switch (source) {
    case 'configMap':
    case 'secret':
      return [toObject(source, from, namespace), mono(key)]
    case 'field':
      return [text('Field of the pod'), mono(from)]
    case 'resourceField':
      return [text(key === undefined ? 'Resources' : `Resources of ${key}`), mono(from)]
    case 'file':
      return [text(`File in the volume ${from ?? ''}`), mono(key)]
    case 'value':
      return [text('Set in the manifest', { muted: true }), { type: 'none' }]
  }
}

function optional(value: boolean | undefined): Cell {
  return value === true ? text('optional', { muted: true }) : { type: 'none' }
}

/** Environment variables: where each comes from, never its value. */
export function toEnvSections(
  env: readonly Env[] | undefined,
  envFrom: readonly EnvFrom[] | undefined,
  namespace: string,
): readonly Section[] {
  return [
    {
      type: 'table',
      title: 'Environment from',
      columns: [{ label: 'All keys of' }, { label: 'Prefix' }, { label: '' }],
      rows: (envFrom ?? []).map((it) => [
        toObject(it.source, it.name, namespace),
        mono(it.prefix),
        optional(it.optional),
      ]),
    },
    {
      type: 'table',
      title: 'Environment',
      columns: [{ label: 'Name' }, { label: 'From' }, { label: 'Key' }, { label: '' }],
      rows: (env ?? []).map((it) => [
        mono(it.name),
        ...toSource(it, namespace),
        optional(it.optional),
      ]),
    },
  ]
}
