const DIGITS = /^\d{1,20}$/

/** Whether a text can be a resourceVersion: what a client sends may be anything. */
export function isVersion(text: string): boolean {
  return DIGITS.test(text)
}

/**
 * Whether one resourceVersion comes after another of the same resource. They are numbers that grow:
 * https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions
 */
export function isAfter(version: string, other: string): boolean {
  return version.length === other.length ? version > other : version.length > other.length
}
