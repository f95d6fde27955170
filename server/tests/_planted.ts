const planted = new Set<string>()

/** What opens something, wherever it comes from. */
const NEVER = [
  /periscope_pat_[\w-]{43}/,
  /(__Host-)?periscope_(session|login)\w*=[\w-]{8}/,
  /\bbearer [\w.~+/-]{12}/i,
  /"(set-)?cookie":/i,
  /"authorization":/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
]
/** Shorter ones would be found in anything. */
const MIN_LENGTH = 8

/** Says of a value that no server of this test file may ever write it into its log, nor its base64. */
export function plant(value: string): string {
  if (value.length < MIN_LENGTH) throw new RangeError(`too short to be looked for: ${value}`)
  planted.add(value)
  planted.add(Buffer.from(value).toString('base64'))
  return value
}

/** The lines of a log that should not be as they are. */
export function findLeaks(log: readonly string[]): string[] {
  return log.filter(
    (line) =>
      NEVER.some((pattern) => pattern.test(line)) ||
      [...planted].some((value) => line.includes(value)),
  )
}
