import { formatMoment } from '../../lib/age.ts'

/** Whether Periscope answers, from what its calls come to. */
export interface Contact {
  /** When it last answered, epoch milliseconds; undefined before the first answer. */
  readonly answeredAt: number | undefined
  /** Calls that came to nothing since, one after the other. */
  readonly failures: number
  /** Whether the browser has a network at all. */
  readonly isOnline: boolean
}

export type ContactEvent =
  | { readonly type: 'answered'; readonly at: number }
  | { readonly type: 'failed' }
  | { readonly type: 'network'; readonly isOnline: boolean }

export const NO_CONTACT_YET: Contact = { answeredAt: undefined, failures: 0, isOnline: true }

/** One call may fail by chance. */
const ENOUGH = 2

export function toContact(before: Contact, event: ContactEvent): Contact {
  switch (event.type) {
    case 'answered':
      return { answeredAt: event.at, failures: 0, isOnline: true }
    case 'failed':
      return { ...before, failures: before.failures + 1 }
    case 'network':
      return { ...before, isOnline: event.isOnline }
  }
}

export function isSilent({ failures, isOnline }: Contact): boolean {
  return !isOnline || failures >= ENOUGH
}

/** Whether an answer comes from something before Periscope, which says that there is nobody behind it. */
export function isGateway({ status, headers }: Pick<Response, 'status' | 'headers'>): boolean {
  return status >= 500 && !headers.has('x-request-id')
}

/** What is said while there is no answer. */
export function toContactSentence(contact: Contact, zone: 'local' | 'utc'): string {
  const { answeredAt, isOnline } = contact
  const subject = isOnline ? 'Periscope does not answer' : 'You have no network'
  if (answeredAt === undefined) return `${subject}. Trying again…`
  const time = formatMoment(answeredAt, zone).slice(11, 16)
  return `${subject} since ${time}${zone === 'utc' ? ' UTC' : ''}. What you see is from then. Trying again…`
}
