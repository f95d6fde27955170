import type { LogLine } from './log-line.ts'

/** The time of a line: `03:14:07.123`, with the day when that is not today. */
export function formatLineTime(time: string, zone: 'utc' | 'local', now: number): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return time
  const shift = (at: Date) =>
    zone === 'utc' ? at : new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  const text = shift(date).toISOString()
  const isToday = text.slice(0, 10) === shift(new Date(now)).toISOString().slice(0, 10)
  return isToday ? text.slice(11, 23) : `${text.slice(5, 10)} ${text.slice(11, 23)}`
}

/** A line as it stands in a file: what kubectl writes with `--timestamps --prefix`. */
export function toFileLine({ time, pod, container, text }: LogLine): string {
  const source = [pod, container].filter((part) => part !== '').join('/')
  return [time, source && `[${source}]`, text].filter(Boolean).join(' ')
}

/** Names a count: `1 line`, `1,204 lines`. */
export function countLines(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'line' : 'lines'}`
}
