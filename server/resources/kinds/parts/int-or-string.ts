/** A number or percentage as text; absent stays absent. */
export function formatIntOrString(value: number | string | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}
