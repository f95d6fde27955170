import { describe, expect, it } from 'vitest'
import { toFinding, toReference } from '../finding.ts'
import { createTally, type Needy, toItem } from './tally.ts'

const crash = toFinding('crash-loop', 'bad', 'It crashes.', { evidence: [] })
const vague = toFinding('not-available', 'bad', '1 pod is missing.', { evidence: [] })
const gated = toFinding('scheduling-gated', 'warn', 'It is gated.', { evidence: [] })
const web = toReference('Deployment', 'web', 'shop')

const pod = (index: number, finding = crash): Needy => ({
  object: web,
  example: toReference('Pod', `web-${index}`, 'shop'),
  finding,
  since: `2026-03-01T10:0${index % 10}:00Z`,
})

describe('createTally', () => {
  it('makes one line of many pods of one workload', () => {
    const tally = createTally()

    for (let index = 0; index < 40; index++) tally.add(pod(index))

    const [item] = tally.lines().map(toItem)
    expect(tally.total()).toBe(1)
    expect(item).toMatchObject({ object: web, count: 40, since: '2026-03-01T10:00:00Z' })
    expect(item?.examples).toHaveLength(5)
  })

  it.each([
    ['before', [vague, gated]],
    ['after', [gated, vague]],
  ])('lets a cause speak %s the symptom, at the level of the worse', (_, findings) => {
    const tally = createTally()

    for (const finding of findings) {
      tally.add(
        finding === vague
          ? { object: web, example: web, finding, since: undefined }
          : pod(1, finding),
      )
    }

    expect(tally.lines().map(toItem)).toMatchObject([
      { cause: 'scheduling-gated', level: 'bad', count: 1 },
    ])
  })

  it('holds a bounded number of lines, and counts them all', () => {
    const tally = createTally()

    for (let index = 0; index < 5000; index++) {
      const object = toReference('Pod', `naked-${index}`, 'shop')
      tally.add({ object, example: object, finding: crash, since: undefined })
    }

    expect(tally.total()).toBe(5000)
    expect(tally.lines().length).toBeLessThanOrEqual(2000)
  })
})
