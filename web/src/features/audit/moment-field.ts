import { formatMoment } from '../../lib/age.ts'

/** A moment as a `datetime-local` field holds it, in the zone that times are shown in; empty for none. */
export function toField(moment: string, zone: 'local' | 'utc'): string {
  return moment === '' ? '' : formatMoment(moment, zone).slice(0, 19).replace(' ', 'T')
}

/** What such a field says, in RFC 3339; empty when it says nothing. */
export function parseField(text: string, zone: 'local' | 'utc'): string {
  const at = new Date(zone === 'utc' ? `${text}Z` : text)
  return text === '' || Number.isNaN(at.getTime()) ? '' : at.toISOString()
}
