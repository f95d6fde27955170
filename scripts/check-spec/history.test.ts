import { expect, it } from 'vitest'
import { allowsBreaking, CONTRACT, findBase, type Git } from './history.ts'

/** A history of commits, oldest first; `c1` is the first. */
function history(...commits: { text?: string; message: string }[]): Git {
  const indexOf = (ref: string): number => {
    if (ref === 'HEAD') return commits.length
    return ref.endsWith('^') ? indexOf(ref.slice(0, -1)) - 1 : Number(ref.slice(1))
  }
  const textAt = (index: number) => commits.slice(0, index).findLast(({ text }) => text)?.text
  return (command, ...args) => {
    if (command === 'show') return textAt(indexOf(args[0]!.split(':')[0]!))
    if (command === 'merge-base') return args[1] === 'main' ? 'c1\n' : undefined
    if (args.includes('--format=%H')) return `c${commits.findLastIndex(({ text }) => text) + 1}\n`
    const from = args.includes('-1') ? commits.length - 1 : indexOf(args[1]!.split('..')[0]!)
    return commits
      .slice(from)
      .map(({ message }) => message)
      .join('\n')
  }
}

const WHOLE = history(
  { text: 'old', message: 'feat: begin' },
  { text: 'new', message: 'feat: change\n\nBREAKING CHANGE: things went' },
  { message: 'docs: words' },
)

it('compares an uncommitted change with the newest commit', () => {
  expect(findBase(WHOLE, 'newer', undefined)).toMatchObject({ commit: 'HEAD', text: 'new' })
})

it('compares a committed change with the commit before it', () => {
  const base = findBase(WHOLE, 'new', undefined)

  expect(base).toMatchObject({ commit: 'c2^', text: 'old' })
  expect(allowsBreaking(base!.messages)).toBe(true)
})

it('compares a branch with where it left another one', () => {
  expect(findBase(WHOLE, 'new', 'main')).toMatchObject({ commit: 'c1', text: 'old' })
  expect(() => findBase(WHOLE, 'new', 'elsewhere')).toThrow('no common ancestor with elsewhere')
})

it('has nothing to compare with when there was no contract, or no repository', () => {
  expect(findBase(history({ text: 'new', message: 'feat: begin' }), 'new', undefined)).toBe(
    undefined,
  )
  expect(findBase(() => undefined, CONTRACT, undefined)).toBe(undefined)
})

it('takes only a footer for an announcement', () => {
  expect(allowsBreaking('feat: x\n\nBREAKING CHANGE: y')).toBe(true)
  expect(allowsBreaking('feat: x\n\nno BREAKING CHANGE: here')).toBe(false)
  expect(allowsBreaking('feat: x\n\nBREAKING CHANGE:')).toBe(false)
})
