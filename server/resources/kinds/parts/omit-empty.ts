/** Leaves out what a contract calls absent: undefined, empty strings, lists and maps. Zero and false stay. */
export function omitEmpty<T>(fields: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  const kept: Partial<T> = {}
  for (const key in fields) {
    const value = fields[key]
    if (!isEmpty(value)) kept[key] = value
  }
  return kept
}

function isEmpty(value: unknown): value is undefined | '' {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  if (typeof value !== 'object') return false
  for (const _ in value) return false
  return true
}
