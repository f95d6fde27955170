import { describe, expect, it } from 'vitest'
import { parseFields } from './fields.ts'

describe('parseFields', () => {
  it('reads JSON: the message first, without what the row shows anyway', () => {
    const fields = parseFields(
      '{"level":"warn","ts":"2026-11-22T03:14:07Z","msg":"slow","ms":412,"user":{"id":7}}',
    )

    expect(fields).toMatchObject({ format: 'json', level: 'warn', message: 'slow' })
    expect(fields?.rest).toEqual([
      { name: 'ms', value: '412' },
      { name: 'user', value: '{"id":7}' },
    ])
    expect(fields?.all).toHaveLength(5)
  })

  it('reads logfmt with quoted values', () => {
    const fields = parseFields(
      String.raw`time=2026-11-22 level=error msg="it said \"no\"" path=/a?b=c err=`,
    )

    expect(fields).toMatchObject({ format: 'logfmt', level: 'error', message: 'it said "no"' })
    expect(fields?.rest).toEqual([
      { name: 'path', value: '/a?b=c' },
      { name: 'err', value: '' },
    ])
  })

  it('keeps a level that it does not know among the fields', () => {
    expect(parseFields('{"level":"loud","msg":"a"}')?.rest).toEqual([
      { name: 'level', value: 'loud' },
    ])
  })

  it.each([
    'GET /search?a=b&c=d 200',
    'x = y',
    'a=b',
    '{"cut":"off',
    '{not json}',
    '[1,2]',
    '{}',
    '',
    'msg="no end',
  ])('%s is a line as any other', (text) => {
    expect(parseFields(text)).toBeUndefined()
  })
})
