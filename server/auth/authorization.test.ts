import { describe, expect, it } from 'vitest'
import { type Authorization, toAuditScope, toKubeIdentity, toTier } from './authorization.ts'

function authorization(more: Partial<Authorization> = {}): Authorization {
  return {
    mode: 'tier',
    groupTiers: { devs: 'read', ops: 'maintain', boss: 'admin' },
    defaultTier: undefined,
    groupPrefix: 'periscope:',
    allowedGroups: [],
    auditAdminGroups: [],
    ...more,
  }
}

function person(...groups: string[]) {
  return { subject: 'ada', email: 'ada@example.com', groups }
}

describe('a tier', () => {
  it.each([
    [['devs'], undefined, 'read'],
    [['devs', 'ops'], undefined, 'maintain'],
    [['boss', 'devs'], undefined, 'admin'],
    [['other'], undefined, undefined],
    [['other'], 'triage', 'triage'],
    [['devs'], 'admin', 'read'],
    [[], 'read', 'read'],
    [['toString', '__proto__', 'constructor'], undefined, undefined],
  ] as const)('of the groups %j with the default %s is %s', (groups, defaultTier, tier) => {
    expect(toTier(authorization({ defaultTier }), person(...groups))).toBe(tier)
  })

  it.each(['raw', 'shared'] as const)('does not exist in mode %s', (mode) => {
    expect(toTier(authorization({ mode }), person('boss'))).toBeUndefined()
  })
})

describe('a Kubernetes identity', () => {
  it('is the console’s own in shared mode', () => {
    expect(toKubeIdentity(authorization({ mode: 'shared' }), person('a'))).toEqual({ as: 'server' })
  })

  it('has one group by tier, or none', () => {
    expect(toKubeIdentity(authorization(), person('ops'))).toMatchObject({
      groups: ['periscope-tier:maintain'],
    })
    expect(toKubeIdentity(authorization(), person('x'))).toMatchObject({ user: 'ada', groups: [] })
  })

  it('has the person’s groups with the prefix in raw mode', () => {
    expect(toKubeIdentity(authorization({ mode: 'raw' }), person('a', '', ' '))).toEqual({
      as: 'user',
      user: 'ada',
      groups: ['periscope:a'],
    })
  })
})

describe('the audit trail', () => {
  it.each([
    [{ auditAdminGroups: ['audit'] }, ['audit'], 'all'],
    [{ auditAdminGroups: ['audit'] }, ['boss'], 'self'],
    [{}, ['boss'], 'all'],
    [{}, ['ops'], 'self'],
    [{ mode: 'raw' }, ['boss'], 'self'],
    [{ mode: 'shared', allowedGroups: ['in'] }, ['in'], 'all'],
    [{ mode: 'shared', allowedGroups: ['in'] }, ['out'], 'self'],
    [{ mode: 'shared' }, ['x'], 'self'],
  ] as const)('with %j is open for %j: %s', (more, groups, scope) => {
    expect(toAuditScope(authorization(more), person(...groups))).toBe(scope)
  })
})
