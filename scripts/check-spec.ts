import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listBreakingChanges } from './check-spec/breaking.ts'
import { checkConventions } from './check-spec/conventions.ts'
import { listOperations, openDocument } from './check-spec/document.ts'
import { allowsBreaking, CONTRACT, createGit, findBase } from './check-spec/history.ts'
import type { JsonObject } from './generate/normalize.ts'

// Holds the contract to its rules, and tier 1 to what was committed before. With --base REF: to where the branch left REF.

const ROOT = join(import.meta.dirname, '..')

function parseContract(text: string) {
  // Written by generate.ts, or by the same script at an earlier commit.
  return openDocument(JSON.parse(text) as JsonObject)
}

function report(title: string, problems: readonly string[]): void {
  console.error(`${title}\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  process.exitCode = 1
}

const { base: ref } = parseArgs({ options: { base: { type: 'string' } } }).values
const text = await readFile(join(ROOT, CONTRACT), 'utf8')
const contract = parseContract(text)

const problems = checkConventions(contract)
if (problems.length > 0) report('Operations that do not say all they must:', problems)

const base = findBase(createGit(ROOT), text, ref)
if (!base) console.log('Tier 1: no committed contract to compare with.')
else {
  const breaks = listBreakingChanges(parseContract(base.text), contract)
  const compared = `compared with ${base.commit.slice(0, 12)}`
  if (breaks.length === 0) console.log(`Tier 1: nothing breaks, ${compared}.`)
  else if (allowsBreaking(base.messages)) {
    console.log(`Tier 1, ${compared}, breaks as its commit announces:\n  ${breaks.join('\n  ')}`)
  } else {
    const remedy = 'Keep them working, or say it in a footer of the commit (BREAKING CHANGE: …).'
    report(`Tier 1 breaks, ${compared}. ${remedy}`, breaks)
  }
}
console.log(`${listOperations(contract).length} operations checked.`)
