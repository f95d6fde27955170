import { describe, expect, it } from 'vitest'
import { toConditionStatus } from './condition-status.ts'

describe('toConditionStatus', () => {
  it.each([
    [{ type: 'Ready', status: 'True' }, 'ok'],
    [{ type: 'Ready', status: 'False' }, 'bad'],
    [{ type: 'Ready', status: 'Unknown' }, 'unknown'],
    [{ type: 'MemoryPressure', status: 'True' }, 'bad'],
    [{ type: 'MemoryPressure', status: 'False' }, 'ok'],
    [{ type: 'Ready', status: 'False', reason: 'PodCompleted' }, 'idle'],
  ])('%o is %s', (condition, level) => {
    expect(toConditionStatus(condition, ['MemoryPressure']).level).toBe(level)
  })
})
