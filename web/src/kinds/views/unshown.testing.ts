import type { Section } from '../kind-view.ts'

/** Everything filled in: a field that is new in the contract must be added before the tests compile. */
export type Full<T> = T extends readonly (infer Item)[]
  ? Full<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Full<T[Key]> }
    : T

/** What the object's page shows of every kind, beside the view's sections. */
export const GENERIC = {
  uid: 'uid-0',
  resourceVersion: 'version-0',
  createdAt: '2026-01-01T00:00:00Z',
  deletionTimestamp: '2026-01-02T00:00:00Z',
  labels: {},
  annotations: {},
  finalizers: [],
  ownerRef: { apiVersion: 'v1', kind: 'Generic', name: 'generic', uid: 'uid-1' },
}

const GENERIC_PATHS = ['name', 'namespace', ...Object.keys(GENERIC)]

function listLeaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, String(value)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    listLeaves(child, path === '' ? key : `${path}.${key}`),
  )
}

/** What is said in words of its own: `GET`, `2 of 3 ready`, a status over the details. */
const IN_WORDS = [
  /^(phase|ready|status)$/,
  /^pods\.\d+\.ready$/,
  /Probe\.type$/,
  /ontainers\.\d+(\.lastState)?\.state$/,
  /^ownerReferences\.\d+\.apiVersion$/,
  // A volume has a source of its own or is projected from several; the full one has both.
  /^volumes\.\d+\.(type|source)$/,
]

/** The paths of a detail's strings and numbers that no section shows. Each must be unlike the others. */
export function findUnshown(detail: object, sections: readonly Section[]): readonly string[] {
  const shown = JSON.stringify(sections)
  return listLeaves(detail, '')
    .filter(([path]) => !GENERIC_PATHS.includes(path.split('.')[0] ?? ''))
    .filter(([path]) => !IN_WORDS.some((pattern) => pattern.test(path)))
    .filter(([, text]) => !shown.includes(JSON.stringify(text).slice(1, -1)))
    .map(([path]) => path)
}
