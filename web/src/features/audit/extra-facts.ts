/** A fact of a row for reading: short ones stand beside their name, long ones below it. */
export interface ExtraFact {
  readonly name: string
  readonly text: string
  readonly isLong: boolean
}

/** Shown as a comparison, not as facts. */
const COMPARED: ReadonlySet<string> = new Set(['before', 'after'])
const SHORT = 80

function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
    return value.join(', ')
  }
  return JSON.stringify(value, null, 2)
}

/** A key as people read it: `duration_ms` → `duration ms`, `jobName` → `job name`. */
function toName(key: string): string {
  return key
    .replaceAll('_', ' ')
    .replaceAll(
      /([a-z])([A-Z])/g,
      (_all, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
}

export function toExtraFacts(extra: Readonly<Record<string, unknown>>): readonly ExtraFact[] {
  return Object.entries(extra)
    .filter(([key, value]) => !COMPARED.has(key) && value !== null && value !== undefined)
    .map(([key, value]) => {
      const text = toText(value)
      return { name: toName(key), text, isLong: text.length > SHORT || text.includes('\n') }
    })
}

/** What was before and after, when a row says either. */
export function toComparison(
  extra: Readonly<Record<string, unknown>>,
): { readonly before: string; readonly after: string } | undefined {
  const { before, after } = extra
  if (before === undefined && after === undefined) return undefined
  return {
    before: before === undefined ? '' : toText(before),
    after: after === undefined ? '' : toText(after),
  }
}
