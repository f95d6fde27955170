import { describe, expect, it } from 'vitest'
import { parseUsage, toReadings } from './readings.ts'

describe('parseUsage', () => {
  it.each([
    ['152m', 0.152],
    ['1.5', 1.5],
    ['1.58 cores', 1.58],
    ['1 core', 1],
    ['119.7 MiB', 119.7 * 2 ** 20],
    ['2Gi', 2 * 2 ** 30],
  ])('reads %s', (text, value) => {
    expect(parseUsage(text)).toBeCloseTo(value)
  })
})

describe('toReadings', () => {
  it('leaves out shares of what was not set', () => {
    const [app] = toReadings({
      available: true,
      containers: [
        {
          name: 'app',
          cpuUsage: '100m',
          memoryUsage: '1 MiB',
          cpuLimitPercent: -1,
          memLimitPercent: 40,
          cpuRequestPercent: 0,
          memRequestPercent: 80,
        },
      ],
    })

    expect(app?.cpuShares).toEqual([{ label: 'of its request', percent: 0 }])
    expect(app?.memoryShares).toHaveLength(2)
  })

  it('has one reading for a node', () => {
    const readings = toReadings({
      available: true,
      cpuUsage: '2.5',
      memoryUsage: '3 GiB',
      cpuPercent: 62,
      memoryPercent: 20,
    })

    expect(readings).toMatchObject([{ cpu: 2.5, cpuShares: [{ percent: 62 }] }])
  })

  it('has none while there are no figures', () => {
    expect(toReadings({ available: false, reason: 'no_sample' })).toEqual([])
  })
})
