import { describe, expect, it } from 'vitest'
import css from './tokens.css?raw'

// WCAG 2.2: 4.5 for text (1.4.3), 3 for shapes (1.4.11).

type Theme = Readonly<Record<string, string>>

function readTheme(css: string, selector: string): Theme {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  const entries = [...block.matchAll(/--([\w-]+): (oklch\([^)]+\))/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  )
  return Object.fromEntries(entries)
}

/** Linear sRGB of an OKLCH colour (https://bottosson.github.io/posts/oklab/). */
function toLinear(color: string): [number, number, number] {
  const [L = 0, chroma = 0, hue = 0] = (/oklch\(([^)/]+)/.exec(color)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function toLuminance(color: string): number {
  const [red, green, blue] = toLinear(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function toContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const light = readTheme(css, ':root')
const themes = { light, dark: { ...light, ...readTheme(css, ":root[data-theme='dark']") } }

const TEXTS = [
  'text',
  'text-muted',
  'text-faint',
  'accent',
  'status-ok',
  'status-warn',
  'status-bad',
  'status-progress',
  'status-info',
  'status-idle',
  'status-unknown',
  ...Array.from({ length: 8 }, (_, index) => `source-${index + 1}`),
]
const BACKGROUNDS = ['canvas', 'surface', 'sunken', 'hover', 'selected']

describe.each(Object.entries(themes))('%s', (_name, theme) => {
  it.each(TEXTS.flatMap((text) => BACKGROUNDS.map((background) => [text, background])))(
    '%s on %s can be read',
    (text = '', background = '') => {
      expect(toContrast(theme[text] ?? '', theme[background] ?? '')).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('the word on the accent can be read', () => {
    expect(toContrast(theme['on-accent'] ?? '', theme['accent'] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
