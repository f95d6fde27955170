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

/** A second key must follow the first within this time. */
const CHORD_MS = 1200

const active: Hotkey[] = []
let pending = ''
let pendingAt = 0

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

function toKeys({ key, metaKey, ctrlKey, altKey }: KeyboardEvent): string {
  const name = key.length === 1 && (metaKey || ctrlKey) ? key.toLowerCase() : key
  return `${metaKey || ctrlKey ? 'mod+' : ''}${altKey ? 'alt+' : ''}${name}`
}

function findHotkeys(keys: string, inField: boolean): Hotkey[] {
  return active.filter((hotkey) => hotkey.keys === keys && (!inField || hotkey.inFields)).reverse()
}

function onKeydown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const keys = toKeys(event)
  const inField = isField(event.target)
  const chord = pending !== '' && Date.now() - pendingAt < CHORD_MS ? `${pending} ${keys}` : ''
  pending = ''
  const found = [
    ...(chord === '' ? [] : findHotkeys(chord, inField)),
    ...findHotkeys(keys, inField),
  ]
  for (const hotkey of found) {
    if (hotkey.run(event) === false) continue
    event.preventDefault()
    return
  }
  if (!inField && active.some((hotkey) => hotkey.keys.startsWith(`${keys} `))) {
    pending = keys
    pendingAt = Date.now()
  }
}

/** Keys that work while the component is there; the youngest component has the first say. */
export function useHotkeys(hotkeys: readonly Hotkey[]): void {
  if (active.length === 0) document.addEventListener('keydown', onKeydown)
  active.push(...hotkeys)
  onScopeDispose(() => {
    for (const hotkey of hotkeys) active.splice(active.indexOf(hotkey), 1)
    if (active.length === 0) document.removeEventListener('keydown', onKeydown)
  })
}

/** The keys that work now, by group, for the help sheet. */
export function listHotkeys(): ReadonlyMap<string, readonly Hotkey[]> {
  return Map.groupBy(active, ({ group }) => group)
}
