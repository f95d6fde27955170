import { text, type Cell } from '../../cell.ts'
import { formatBytes } from '../../../lib/quantity.ts'

/** A number of bytes. */
export function bytesCell(bytes: number | undefined): Cell {
  if (bytes === undefined) return { type: 'none' }
  return text(formatBytes(bytes), { title: bytes < 1024 ? undefined : `${bytes} bytes` })
}

/** How many bytes a text takes as UTF-8, which is how it is stored. */
export function toByteLength(value: string): number {
  return new TextEncoder().encode(value).length
}
