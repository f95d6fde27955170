import { onScopeDispose } from 'vue'

export interface Hotkey {
  /** `/`, `j`, `Escape`, `g p` (one after the other), `mod+k` (Cmd or Ctrl). */
  readonly keys: string
  /** What it does, for the help sheet. */
  readonly label: string
  /** Heading in the help sheet. */
  readonly group: string
  /** Returns false when there was nothing to do: others may have the key. */
  readonly run: (event: KeyboardEvent) => unknown
  /** Also while typing in a field. */
  readonly inFields?: boolean
}

export interface HotkeyOptions {
  /** For what lies above the page: the keys of what is below it rest. */
  readonly modal?: boolean
}

interface Layer {
  readonly hotkeys: readonly Hotkey[]
  readonly modal: boolean
}

/** A second key must follow the first within this time. */
const CHORD_MS = 1200
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'])
/** Inputs in which letters mean nothing. */
const NOT_TYPED = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/
/** What Reka UI floats above a page; it closes itself with Escape. */
const FLOATING = '[data-dismissable-layer]'

const layers: Layer[] = []
let pending = ''
let pendingAt = 0

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NOT_TYPED.test(target.type)
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}

/** The letter on the key where the layout types no Latin ones, so that `g p` works on a Cyrillic keyboard too. */
function toLetter({ key, code, shiftKey }: KeyboardEvent): string {
  const letter = /^[^\0-\x7f]$/.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key) : key
  return shiftKey ? letter : letter.toLowerCase()
}

/** What was pressed, as hotkeys are written. */
function toKeys(event: KeyboardEvent): string {
  const { key, metaKey, ctrlKey, altKey } = event
  // Many layouts type `[` and `@` with AltGr, which arrives as Ctrl and Alt.
  if (event.getModifierState('AltGraph')) return key
  const isMod = metaKey || ctrlKey
  const letter = key.length === 1 ? toLetter(event) : key
  return `${isMod ? 'mod+' : ''}${altKey ? 'alt+' : ''}${isMod ? letter.toLowerCase() : letter}`
}

/** The hotkeys that have a say now, the youngest first: nothing below what is modal. */
function listActive(): Hotkey[] {
  const from = layers.findLastIndex(({ modal }) => modal)
  return layers
    .slice(Math.max(from, 0))
    .flatMap(({ hotkeys }) => hotkeys)
    .reverse()
}

/** Whether the key belongs to what floats above the page, such as an open menu. */
function isElsewhere({ key, target }: KeyboardEvent): boolean {
  if (layers.at(-1)?.modal) return false
  if (key === 'Escape') return document.querySelector(FLOATING) !== null
  return target instanceof Element && target.closest(FLOATING) !== null
}

function takeChord(keys: string): string {
  const chord = pending !== '' && Date.now() - pendingAt < CHORD_MS ? `${pending} ${keys}` : ''
  pending = ''
  return chord
}

function onKeydown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || MODIFIERS.has(event.key)) return
  if (isElsewhere(event)) return
  const keys = toKeys(event)
  const chord = takeChord(keys)
  const inField = isField(event.target)
  const usable = listActive().filter((hotkey) => !inField || hotkey.inFields)
  const found = [chord, keys].flatMap((each) => usable.filter((hotkey) => hotkey.keys === each))
  for (const hotkey of found) {
    if (hotkey.run(event) === false) continue
    event.preventDefault()
    return
  }
  if (usable.some((hotkey) => hotkey.keys.startsWith(`${keys} `))) {
    pending = keys
    pendingAt = Date.now()
  }
}

/** Keys that work while the component is there; the youngest component has the first say. */
export function useHotkeys(
  hotkeys: readonly Hotkey[],
  { modal = false }: HotkeyOptions = {},
): void {
  const layer = { hotkeys, modal }
  if (layers.length === 0) document.addEventListener('keydown', onKeydown)
  layers.push(layer)
  onScopeDispose(() => {
    layers.splice(layers.indexOf(layer), 1)
    pending = ''
    if (layers.length === 0) document.removeEventListener('keydown', onKeydown)
  })
}

/** The keys of the page, by group, for the help sheet. */
export function listHotkeys(): ReadonlyMap<string, readonly Hotkey[]> {
  const all = layers.filter(({ modal }) => !modal).flatMap(({ hotkeys }) => hotkeys)
  const once = new Map(all.map((hotkey) => [`${hotkey.keys} ${hotkey.label}`, hotkey]))
  return Map.groupBy(once.values(), ({ group }) => group)
}
