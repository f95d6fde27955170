import { chips, text, type Cell } from '../../cell.ts'

/** The requirements of a selector in Kubernetes' notation: `a=1,b in (x,y)` → `a=1` and `b in (x,y)`. */
export function toRequirements(selector: string): readonly string[] {
  return (selector.match(/(?:[^,(]|\([^)]*\))+/g) ?? []).map((requirement) => requirement.trim())
}

/** A selector's requirements as chips; what an empty one selects, in words. */
export function selectorCell(selector: string | undefined, whenEmpty: string): Cell {
  if (selector === undefined) return { type: 'none' }
  return selector === '' ? text(whenEmpty) : chips(toRequirements(selector))
}
