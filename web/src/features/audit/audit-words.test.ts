import { describe, expect, it } from 'vitest'
import type { AuditRow } from '../../api/audit.ts'
import { toActorText, toOutcomeStatus, toResourceText, toVerbWords } from './audit-words.ts'
import { toComparison, toExtraFacts } from './extra-facts.ts'
import { parseField, toField } from './moment-field.ts'

const ROW: AuditRow = {
  id: 1,
  timestamp: '2026-11-22T12:00:00.000Z',
  actor: { sub: 'auth0|1', email: 'nora@example.com' },
  verb: 'secret_reveal',
  outcome: 'denied',
  resource: { version: 'v1', resource: 'secrets', namespace: 'shop', name: 'db' },
  hash: '',
}

describe('words of a row', () => {
  it('say what was done, also what nobody has words for', () => {
    expect(toVerbWords('secret_reveal')).toBe('Reveal a secret')
    expect(toVerbWords('secret_reveal_intent')).toBe('Reveal a secret (intent)')
    expect(toVerbWords('helm_upgrade')).toBe('Helm upgrade')
  })

  it('say how it ended by word and level', () => {
    expect(toOutcomeStatus(ROW, false)).toEqual({ level: 'warn', word: 'Denied' })
  })

  it('do not call an intent that stayed alone a success', () => {
    const intent = { ...ROW, verb: 'secret_reveal_intent', outcome: 'success' as const }

    expect(toOutcomeStatus(intent, false)).toMatchObject({
      level: 'unknown',
      word: 'End not known',
    })
    expect(toOutcomeStatus(intent, true)).toMatchObject({ level: 'idle', word: 'Intent' })
  })

  it('name the object and the person', () => {
    expect(toResourceText(ROW)).toBe('secrets shop/db')
    expect(toResourceText({ ...ROW, resource: {} })).toBe('')
    expect(toActorText(ROW)).toBe('nora@example.com')
    expect(toActorText({ ...ROW, actor: { sub: '' } })).toBe('nobody')
  })
})

describe('extra facts', () => {
  it('are read one by one, without what is compared', () => {
    expect(toExtraFacts({ key_count: 2, keys: ['a', 'b'], before: 'x', jobName: 'j' })).toEqual([
      { name: 'key count', text: '2', isLong: false },
      { name: 'keys', text: 'a, b', isLong: false },
      { name: 'job name', text: 'j', isLong: false },
    ])
    expect(toExtraFacts({ commands: [{ argv: ['ls'] }] })[0]?.isLong).toBe(true)
  })

  it('are compared when there is something to compare', () => {
    expect(toComparison({ size: 1 })).toBeUndefined()
    expect(toComparison({ after: { replicas: 3 } })).toEqual({
      before: '',
      after: '{\n  "replicas": 3\n}',
    })
  })
})

describe('the field of a moment', () => {
  it('holds and gives back the same second', () => {
    const at = '2026-11-22T12:03:04.000Z'

    expect(toField(at, 'utc')).toBe('2026-11-22T12:03:04')
    for (const zone of ['utc', 'local'] as const)
      expect(parseField(toField(at, zone), zone)).toBe(at)
  })

  it('may be empty', () => {
    expect(toField('', 'utc')).toBe('')
    expect(parseField('', 'local')).toBe('')
  })
})
