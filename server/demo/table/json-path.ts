import { isRecord, textAt, valueAt } from '../objects.ts'

const STEP =
  /\.([\w-]+)|\['([^']+)'\]|\[(\d+|\*)\]|\[\?\(@\.([\w.-]+)\s*==\s*["']([^"']*)["']\)\]/gy

/** The part of JSONPath that printer columns use: members, indexes, `[*]` and filters for equality. */
export function readJsonPath(object: unknown, path: string): unknown {
  let values: readonly unknown[] = [object]
  STEP.lastIndex = 0
  for (let match = STEP.exec(path); match !== null; match = STEP.exec(path)) {
    values = values
      .flatMap((value) => stepInto(value, match))
      .filter((value) => value !== undefined)
  }
  return values[0]
}

function stepInto(value: unknown, match: RegExpExecArray): readonly unknown[] {
  const [, member, quoted, index, field, wanted] = match
  const name = member ?? quoted
  if (name !== undefined) return isRecord(value) ? [value[name]] : []
  if (!Array.isArray(value)) return []
  const items: readonly unknown[] = value
  if (field !== undefined) {
    return items.filter((item) => textAt(item, ...field.split('.')) === wanted)
  }
  return index === '*' ? items : [valueAt(value, Number(index))]
}
