import { expect, it } from 'vitest'
import { findLevel, toNamedStatus } from './custom-status.ts'

it.each([
  ['True', 'ok'],
  ['Running', 'ok'],
  ['Synced', 'ok'],
  ['Succeeded', 'ok'],
  ['False', 'bad'],
  ['ReconcileError', 'bad'],
  ['SyncFailed', 'bad'],
  ['Degraded', 'bad'],
  ['Missing', 'bad'],
  ['Pending', 'progress'],
  ['Progressing', 'progress'],
  ['UPDATE_IN_PROGRESS', 'progress'],
  ['OutOfSync', 'warn'],
  ['Suspended', 'idle'],
  ['Unknown', 'unknown'],
  ['Purple', undefined],
])('%s is %s', (word, level) => {
  expect(findLevel(word)).toBe(level)
})

it.each([
  ['Phase', 'Purple', 'unknown', 'Purple'],
  ['Ready', 'True', 'ok', 'Ready'],
  ['Synced', 'false', 'bad', 'Not synced'],
  ['Ready', 'Unknown', 'unknown', 'Unknown'],
  ['Status', 'True', 'ok', 'True'],
  ['Ready', '3/3', 'ok', '3/3'],
  ['Ready', '2/3', 'warn', '2/3'],
  ['Ready', '0/3', 'bad', '0/3'],
  ['Ready', '0/0', 'idle', '0/0'],
  ['Ready', '', 'unknown', 'Unknown'],
])('%s: %j is said as %s %s', (name, value, level, word) => {
  expect(toNamedStatus(name, value)).toEqual({ level, word })
})
