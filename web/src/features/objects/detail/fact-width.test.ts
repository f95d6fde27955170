import { describe, expect, it } from 'vitest'
import { chips, mono, text } from '../../../kinds/cell.ts'
import { needsBothColumns } from './fact-width.ts'

describe('needsBothColumns', () => {
  it.each([
    [text('Burstable'), false],
    [mono('10.0.42.128', true), false],
    [text('ip-10-0-42-128.eu-west-1.compute.internal'), true],
    [mono('sha256:d3998ec6618ec2bf98560871310869018d0c4b5c'), true],
    [chips({ app: 'checkout' }), true],
  ])('%o: %s', (cell, expected) => {
    expect(needsBothColumns(cell)).toBe(expected)
  })
})
