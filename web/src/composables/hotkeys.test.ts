import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { listHotkeys, useHotkeys, type Hotkey, type HotkeyOptions } from './hotkeys.ts'

const scopes: EffectScope[] = []

function register(hotkeys: readonly Partial<Hotkey>[], options?: HotkeyOptions): EffectScope {
  const scope = effectScope()
  scope.run(() =>
    useHotkeys(
      hotkeys.map((hotkey) => ({
        keys: 'x',
        label: 'Test',
        group: 'Test',
        run: () => true,
        ...hotkey,
      })),
      options,
    ),
  )
  scopes.push(scope)
  return scope
}

function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event
}

function add(html: string): Element {
  document.body.innerHTML = html
  return document.body.firstElementChild!
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  for (const scope of scopes.splice(0)) scope.stop()
  document.body.innerHTML = ''
  vi.useRealTimers()
})

describe('hotkeys', () => {
  it('run for their key, and keep the browser from having it', () => {
    const run = vi.fn()
    register([{ keys: '/', run }])

    const event = press('/')

    expect(run).toHaveBeenCalledOnce()
    expect(event.defaultPrevented).toBe(true)
  })

  it('leave a key to others when there was nothing to do', () => {
    const below = vi.fn()
    register([{ keys: 'Escape', run: below }])
    register([{ keys: 'Escape', run: () => false }])

    press('Escape')

    expect(below).toHaveBeenCalledOnce()
  })

  it('give the youngest component the first say', () => {
    const below = vi.fn()
    const above = vi.fn()
    register([{ keys: 'Escape', run: below }])
    register([{ keys: 'Escape', run: above }])

    press('Escape')

    expect(above).toHaveBeenCalledOnce()
    expect(below).not.toHaveBeenCalled()
  })

  it('take either Cmd or Ctrl for mod, whatever the case of the letter', () => {
    const run = vi.fn()
    register([{ keys: 'mod+k', run }])

    press('k', { metaKey: true })
    press('K', { ctrlKey: true })
    press('k')

    expect(run).toHaveBeenCalledTimes(2)
  })

  it('are gone with their component', () => {
    const run = vi.fn()
    const scope = register([{ keys: 'j', run }])

    scope.stop()
    press('j')

    expect(run).not.toHaveBeenCalled()
  })

  it('ignore a letter that an input method composes', () => {
    const run = vi.fn()
    register([{ keys: 'j', run }])

    press('j', { isComposing: true })

    expect(run).not.toHaveBeenCalled()
  })

  it('mean the letter of the key where the layout types no Latin ones', () => {
    const run = vi.fn()
    register([{ keys: 'p', run }])

    press('з', { code: 'KeyP' })

    expect(run).toHaveBeenCalledOnce()
  })
})

describe('hotkeys in fields', () => {
  it('are typed instead', () => {
    const run = vi.fn()
    const input = add('<input type="search">')
    register([{ keys: 'j', run }])

    const event = press('j', {}, input)

    expect(run).not.toHaveBeenCalled()
    expect(event.defaultPrevented).toBe(false)
  })

  it('work when they say so', () => {
    const run = vi.fn()
    const input = add('<textarea></textarea>')
    register([{ keys: 'mod+k', run, inFields: true }])

    press('k', { ctrlKey: true }, input)

    expect(run).toHaveBeenCalledOnce()
  })

  it('work on a checkbox, in which nothing is typed', () => {
    const run = vi.fn()
    const input = add('<input type="checkbox">')
    register([{ keys: 'j', run }])

    press('j', {}, input)

    expect(run).toHaveBeenCalledOnce()
  })
})

describe('chords', () => {
  it('run when the keys follow one another', () => {
    const run = vi.fn()
    register([{ keys: 'g p', run }])

    press('g')
    press('p')

    expect(run).toHaveBeenCalledOnce()
  })

  it('win over the second key alone', () => {
    const alone = vi.fn()
    register([{ keys: 'g n' }])
    register([{ keys: 'n', run: alone }])

    press('g')
    press('n')

    expect(alone).not.toHaveBeenCalled()
  })

  it('are forgotten after a while', () => {
    const run = vi.fn()
    register([{ keys: 'g p', run }])

    press('g')
    vi.advanceTimersByTime(2000)
    press('p')

    expect(run).not.toHaveBeenCalled()
  })

  it('are not broken by holding Shift', () => {
    const run = vi.fn()
    register([{ keys: 'g P', run }])

    press('g')
    press('Shift', { shiftKey: true })
    press('P', { shiftKey: true })

    expect(run).toHaveBeenCalledOnce()
  })

  it('do not begin in a field', () => {
    const run = vi.fn()
    const input = add('<input>')
    register([{ keys: 'g p', run }])

    press('g', {}, input)
    press('p')

    expect(run).not.toHaveBeenCalled()
  })
})

describe('layers', () => {
  it('let the keys below what is modal rest', () => {
    const below = vi.fn()
    register([{ keys: 'j', run: below }])
    const dialog = register([{ keys: 'Escape' }], { modal: true })

    press('j')
    dialog.stop()
    press('j')

    expect(below).toHaveBeenCalledOnce()
  })

  it('leave Escape to an open menu, so that it closes one thing only', () => {
    const run = vi.fn()
    add('<div data-dismissable-layer></div>')
    register([{ keys: 'Escape', run }])

    press('Escape')

    expect(run).not.toHaveBeenCalled()
  })

  it('leave letters to the menu that has the focus', () => {
    const run = vi.fn()
    const menu = add('<div data-dismissable-layer><button>One</button></div>')
    register([{ keys: 'j', run }])

    press('j', {}, menu.firstElementChild!)
    press('j')

    expect(run).toHaveBeenCalledOnce()
  })
})

describe('listHotkeys', () => {
  it('tells each key once, by group, without those of a dialog', () => {
    register([{ keys: 'j', label: 'Next row', group: 'Table' }])
    register([{ keys: 'j', label: 'Next row', group: 'Table' }])
    register([{ keys: 'Escape', label: 'Close', group: 'Dialog' }], { modal: true })

    const groups = listHotkeys()

    expect([...groups.keys()]).toEqual(['Table'])
    expect(groups.get('Table')).toHaveLength(1)
  })
})
