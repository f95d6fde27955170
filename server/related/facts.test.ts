import { expect, it } from 'vitest'
import { planMessage } from '../kube/proto/plan.ts'
import { kinds } from '../resources/kinds.ts'
import { findFacts } from './facts.ts'
import { toPlan } from './plans.ts'

it.each(kinds.map(({ names }) => names))('$kind is read with fields that it has', (names) => {
  const facts = findFacts(names)!

  expect(facts.kind.names).toEqual(names)
  expect(() => planMessage(names.message, facts.mask)).not.toThrow()
  expect(toPlan(names.path).length).toBeGreaterThan(1)
})

it('knows nothing of kinds that are not in the table', () => {
  expect(findFacts({ group: 'serving.knative.dev', kind: 'Service' })).toBeUndefined()
})

it('reads nothing but metadata of secrets', () => {
  expect(findFacts({ group: '', kind: 'Secret' })?.metadataOnly).toBe(true)
})
