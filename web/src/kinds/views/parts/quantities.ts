import { text, type Cell } from '../../cell.ts'
import { formatBytes, formatCores, parseQuantity } from '../../../lib/quantity.ts'

type Unit = 'cores' | 'bytes' | 'count'

/**
 * What is counted of a resource as quotas and limit ranges name it: `requests.cpu`, `memory`, `count/pods`,
 * `gold.storageclass.storage.k8s.io/requests.storage`, `requests.nvidia.com/gpu`.
 */
function toUnit(resource: string): Unit {
  if (resource.startsWith('count/')) return 'count'
  const last = resource.slice(resource.lastIndexOf('/') + 1)
  const name = last.replace(/^(?:requests|limits)\./, '')
  if (name === 'cpu') return 'cores'
  return /^(?:memory|storage|ephemeral-storage|hugepages-.+)$/.test(name) ? 'bytes' : 'count'
}

const FORMATS: Readonly<Record<Unit, (value: number) => string>> = {
  cores: formatCores,
  bytes: formatBytes,
  count: (value) => String(value),
}

/** A quantity in the unit that people say; as it is when it is none. */
export function formatQuantity(resource: string, quantity: string): string {
  const value = parseQuantity(quantity)
  return value === undefined ? quantity : FORMATS[toUnit(resource)](value)
}

/** A quantity in the unit that people say, its raw value on hover. */
export function quantityCell(resource: string, quantity: string | undefined): Cell {
  if (quantity === undefined || quantity === '') return { type: 'none' }
  const formatted = formatQuantity(resource, quantity)
  return text(formatted, { title: formatted === quantity ? undefined : quantity })
}
