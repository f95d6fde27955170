const FACTORS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}

/** The number that a Kubernetes quantity stands for: cores, bytes or a count; undefined for what is none. */
export function parseQuantity(text: string | undefined): number | undefined {
  const match = /^([+-]?\d+(?:\.\d*)?|[+-]?\.\d+)(?:([eE][+-]?\d+)|([numkMGTPE]|[KMGTPE]i))?$/.exec(
    text?.trim() ?? '',
  )
  if (!match) return undefined
  const [, digits = '', exponent = '', suffix = ''] = match
  const factor = FACTORS[suffix]
  return factor === undefined ? undefined : Number(`${digits}${exponent}`) * factor
}

function trim(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

/** Cores as people say them: `1.5 cores`, `250 m`. */
export function formatCores(cores: number): string {
  if (cores === 0) return '0'
  if (cores < 1) return `${trim(cores * 1000, cores < 0.01 ? 1 : 0)} m`
  return `${trim(cores, cores < 10 ? 2 : 1)} ${cores === 1 ? 'core' : 'cores'}`
}

/** Bytes as people say them: `640 MiB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB']
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${trim(value, value < 10 ? 2 : value < 100 ? 1 : 0)} ${units[unit] ?? ''}`
}
