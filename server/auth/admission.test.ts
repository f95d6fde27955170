import { expect, it } from 'vitest'
import { findRefusal } from './admission.ts'
import type { Authorization } from './authorization.ts'

const OPEN: Authorization = {
  mode: 'shared',
  groupTiers: {},
  defaultTier: undefined,
  groupPrefix: 'periscope:',
  allowedGroups: [],
  auditAdminGroups: [],
}

it.each<[Partial<Authorization>, string[], string | undefined]>([
  [{}, [], undefined],
  [{ mode: 'raw' }, [], undefined],
  [{ allowedGroups: ['in'] }, ['in', 'x'], undefined],
  [{ allowedGroups: ['in'] }, ['x'], 'not_in_allowed_groups'],
  [{ allowedGroups: ['in'] }, [], 'not_in_allowed_groups'],
  // The tiers of another mode let nobody in.
  [{ allowedGroups: ['in'], groupTiers: { devs: 'read' } }, ['devs'], 'not_in_allowed_groups'],
  [{ mode: 'tier', groupTiers: { devs: 'read' } }, ['devs'], undefined],
  [{ mode: 'tier', groupTiers: { devs: 'read' } }, ['x'], 'no_tier'],
  [{ mode: 'tier', defaultTier: 'read' }, [], undefined],
  [{ mode: 'tier', allowedGroups: ['in'] }, ['in'], 'no_tier'],
  [{ mode: 'tier', allowedGroups: ['in'], groupTiers: { devs: 'read' } }, ['devs'], undefined],
  [{ mode: 'tier', allowedGroups: ['in'], defaultTier: 'read' }, ['x'], 'not_in_allowed_groups'],
  [{ mode: 'tier', allowedGroups: ['in'], defaultTier: 'read' }, ['in'], undefined],
])('with %j a person in %j is let in, or not: %s', (more, groups, refusal) => {
  const person = { subject: 'ada', email: '', groups }

  expect(findRefusal({ ...OPEN, ...more }, person)).toBe(refusal)
})
