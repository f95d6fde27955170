import type { Status } from '../lib/status.ts'
import { isNegative, toConditions } from './custom-sections.ts'

/** Something that is not as it should be, by what an object's own controller writes into it. */
export interface Report {
  readonly level: Status['level']
  /** With `code` in backticks. */
  readonly text: string
  /** RFC 3339. */
  readonly since?: string | undefined
}

type Fields = Readonly<Record<string, unknown>>

function readNumber(part: unknown, field: string): number | undefined {
  const value = typeof part === 'object' && part !== null ? (part as Fields)[field] : undefined
  return typeof value === 'number' ? value : undefined
}

/** Whether the controller has looked at the object since it was last changed. */
function toLag({ metadata, status }: Fields): readonly Report[] {
  const generation = readNumber(metadata, 'generation')
  const observed = readNumber(status, 'observedGeneration')
  if (generation === undefined || observed === undefined || observed >= generation) return []
  return [
    {
      level: 'progress',
      text: `The controller has not looked at the newest change yet: it has seen \`generation\` ${observed} of ${generation}.`,
    },
  ]
}

/**
 * What the conditions of a custom object say is wrong, and whether they are about the object as it is now. Nobody but its
 * controller knows what they mean, so nothing is concluded from them. Undefined when it reports no conditions.
 */
export function toReports(object: Fields): readonly Report[] | undefined {
  const conditions = toConditions(object)
  if (conditions.length === 0) return undefined
  const troubles = conditions.filter(
    ({ type, status }) => status !== (isNegative(type) ? 'False' : 'True'),
  )
  return [
    ...troubles.map(({ type, status, reason, message, lastTransitionTime }): Report => {
      const why = [reason, message].filter((part) => part !== undefined).join(': ')
      return {
        level: status === 'True' || status === 'False' ? 'bad' : 'unknown',
        text: `\`${type}\` is \`${status}\`${why === '' ? '.' : `: ${why}`}`,
        since: lastTransitionTime,
      }
    }),
    ...toLag(object),
  ]
}
