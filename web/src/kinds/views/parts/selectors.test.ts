import { expect, it } from 'vitest'
import { selectorCell, toRequirements } from './selectors.ts'

it.each([
  ['', []],
  ['a=1', ['a=1']],
  ['a=1,b in (x,y),!c,d>3', ['a=1', 'b in (x,y)', '!c', 'd>3']],
])('splits %j between requirements only', (selector, requirements) => {
  expect(toRequirements(selector)).toEqual(requirements)
})

it('tells a selector of everything from none', () => {
  expect(selectorCell('', 'all')).toMatchObject({ type: 'text', text: 'all' })
  expect(selectorCell(undefined, 'all')).toEqual({ type: 'none' })
})
