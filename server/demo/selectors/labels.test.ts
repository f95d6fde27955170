import { describe, expect, it } from 'vitest'
import { parseLabelSelector } from './labels.ts'

const LABELS = { app: 'web', tier: 'front', 'example.com/zone': 'a', size: '10' }

describe('parseLabelSelector', () => {
  it.each([
    ['', true],
    ['app=web', true],
    ['app==web', true],
    ['app=db', false],
    ['app!=db', true],
    ['app!=web', false],
    ['missing!=x', true],
    ['app', true],
    ['missing', false],
    ['!missing', true],
    ['!app', false],
    ['app in (db,web)', true],
    ['app in (db)', false],
    ['app notin (db, cache)', true],
    ['app notin (web)', false],
    ['missing notin (web)', true],
    ['missing in (web)', false],
    ['app=web,tier=front', true],
    ['app=web, tier=back', false],
    ['example.com/zone=a', true],
    [' app = web , !x ', true],
    ['app=', false],
    ['size>5', true],
    ['size<5', false],
  ])('matches %j: %s', (selector, expected) => {
    expect(parseLabelSelector(selector)(LABELS)).toBe(expected)
  })

  it.each([
    'app=(',
    '=web',
    'app in web',
    'app in (web',
    'a=b c=d',
    'app=web!',
    '-bad=x',
    ',',
    'app=web,',
    'a>b',
  ])('refuses %j', (selector) => {
    expect(() => parseLabelSelector(selector)).toThrow(/unable to parse requirement|^found /)
  })
})
