import { parseQuantity } from '../../../lib/quantity.ts'

/** The cores of `4.00 cores` or `500m`. */
export function parseCores(cpu: string): number | undefined {
  return parseQuantity(cpu.replace(/ cores?$/, ''))
}

/** The GiB of `15.6 GiB`. */
export function parseGibibytes(memory: string): number | undefined {
  const bytes = parseQuantity(memory.replace(' ', '').replace(/B$/, ''))
  return bytes === undefined ? undefined : bytes / 2 ** 30
}
