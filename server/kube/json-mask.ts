import type { Mask } from './proto/mask.ts'

/** The size in bytes that a base64 text decodes to. */
function decodedSize(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  return Math.floor((base64.length * 3) / 4) - padding
}

function toSizes(map: object, sizeOf: (value: string) => number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, typeof value === 'string' ? sizeOf(value) : 0]),
  )
}

/** The wanted fields of an object that came as JSON: the same as reading it from protobuf with the mask gives. */
export function applyMask(value: unknown, mask: Mask | true): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((element) => applyMask(element, mask))
  const source = value as Record<string, unknown>
  const masked: Record<string, unknown> = {}
  for (const [field, wanted] of Object.entries(mask)) {
    const found = source[field]
    if (found === undefined || found === null) continue
    if (wanted === 'sizes') masked[field] = toSizes(found, decodedSize)
    else if (wanted === 'textSizes')
      masked[field] = toSizes(found, (text) => Buffer.byteLength(text))
    else masked[field] = applyMask(found, wanted)
  }
  return masked
}
