import { describe, expect, it } from 'vitest'
import { toLogOptions } from './options.ts'

const DEFAULTS = { previous: false, follow: true }

describe('toLogOptions', () => {
  it.each([
    [{}, DEFAULTS],
    [{ container: '' }, DEFAULTS],
    [{ container: 'app' }, { ...DEFAULTS, container: 'app' }],
    [{ tailLines: '100' }, { ...DEFAULTS, tailLines: 100 }],
    [{ tailLines: '0' }, DEFAULTS],
    [{ tailLines: '-1' }, DEFAULTS],
    [{ tailLines: '1e3' }, DEFAULTS],
    [{ tailLines: '1.5' }, DEFAULTS],
    [{ tailLines: '99999999999' }, DEFAULTS],
    [{ sinceSeconds: '60' }, { ...DEFAULTS, sinceSeconds: 60 }],
    [{ sinceTime: '2026-05-04T12:34:56.5Z' }, { ...DEFAULTS, sinceTime: '2026-05-04T12:34:56.5Z' }],
    [{ sinceTime: 'yesterday' }, DEFAULTS],
    [{ sinceTime: '2026-99-04T12:34:56Z' }, DEFAULTS],
    [
      { sinceTime: '2026-05-04T12:34:56+02:00', sinceSeconds: '5' },
      { ...DEFAULTS, sinceTime: '2026-05-04T12:34:56+02:00' },
    ],
    [
      { sinceTime: 'x', sinceSeconds: '5' },
      { ...DEFAULTS, sinceSeconds: 5 },
    ],
    [{ previous: 'true' }, { previous: true, follow: false }],
    [{ previous: 'True' }, DEFAULTS],
    [{ follow: 'false' }, { previous: false, follow: false }],
    [{ follow: '0' }, DEFAULTS],
  ])('%j', (query, expected) => {
    expect(toLogOptions(query)).toEqual(expected)
  })
})
