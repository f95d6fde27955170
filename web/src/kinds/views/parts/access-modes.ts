import { text, type Cell } from '../../cell.ts'

const SHORT: Readonly<Record<string, string>> = {
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
  ReadWriteOnce: 'RWO',
  ReadWriteOncePod: 'RWOP',
}

/** As kubectl writes them: `RWO,ROX`. */
export function formatAccessModes(modes: readonly string[]): string {
  return modes.map((mode) => SHORT[mode] ?? mode).join(',')
}

/** Access modes in short, in full on hover. */
export function accessModesCell(modes: readonly string[]): Cell {
  return text(formatAccessModes(modes), { title: modes.join(', ') })
}

/** Access modes in full. */
export function accessModesFact(modes: readonly string[]): Cell {
  return text(modes.map((mode) => `${mode}${SHORT[mode] ? ` (${SHORT[mode]})` : ''}`).join(', '))
}

export const ACCESS_MODES_HELP =
  'RWO: one node reads and writes · RWOP: one pod does · RWX: many nodes do · ROX: many nodes read'
