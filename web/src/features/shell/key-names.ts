import type { Hotkey } from '../../composables/hotkeys.ts'

/** What a key does, and the ways to press it; each way is a row of keys, one after the other. */
export interface KeyLine {
  readonly label: string
  readonly keys: readonly (readonly string[])[]
}

export interface KeyGroup {
  readonly label: string
  readonly lines: readonly KeyLine[]
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ' ': 'Space',
  Escape: 'Esc',
  PageDown: 'Page ↓',
  PageUp: 'Page ↑',
}

function toKeyName(key: string, isMac: boolean): string {
  if (key.startsWith('mod+')) {
    const rest = toKeyName(key.slice('mod+'.length), isMac).toUpperCase()
    return isMac ? `⌘${rest}` : `Ctrl ${rest}`
  }
  if (key.startsWith('alt+')) return `${isMac ? '⌥' : 'Alt '}${key.slice('alt+'.length)}`
  return NAMES[key] ?? key
}

/** `g p` as two keys, `mod+k` as this platform writes it. */
export function toKeyNames(keys: string, isMac: boolean): readonly string[] {
  return (keys === ' ' ? [keys] : keys.split(' ')).map((key) => toKeyName(key, isMac))
}

/** The help sheet: keys that do the same are one line; what works everywhere comes first. */
export function toKeyGroups(
  hotkeys: ReadonlyMap<string, readonly Hotkey[]>,
  isMac: boolean,
): readonly KeyGroup[] {
  return [...hotkeys].map(([label, members]) => {
    const byLabel = Map.groupBy(members, (hotkey) => hotkey.label)
    const lines = [...byLabel].map(([text, same]) => ({
      label: text,
      keys: same.map(({ keys }) => toKeyNames(keys, isMac)),
    }))
    return { label, lines }
  })
}
