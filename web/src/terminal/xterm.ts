import { FitAddon } from '@xterm/addon-fit'
import { SearchAddon } from '@xterm/addon-search'
import { type ITheme, Terminal } from '@xterm/xterm'
import '@xterm/xterm/css/xterm.css'
import { readTokenColors } from '../lib/token-colors.ts'

// The terminal's own chunk: loaded with the first shell that is opened.

export interface ScreenHandlers {
  /** Somebody typed or pasted. */
  readonly onInput: (bytes: Uint8Array) => void
  readonly onResize: (size: ScreenSize) => void
  readonly onSearch: () => void
  /** Out of the terminal, whose keys belong to the shell. */
  readonly onLeave: () => void
}

export interface ScreenSize {
  readonly cols: number
  readonly rows: number
}

export interface TerminalScreen {
  write: (data: string | Uint8Array) => void
  size: () => ScreenSize
  /** Takes the room that there is. */
  fit: () => void
  focus: () => void
  /** Marks what is found; says where it is. */
  find: (text: string, direction: 'next' | 'previous') => void
  onFound: (told: (order: number, count: number) => void) => void
  clearSearch: () => void
  dispose: () => void
}

const SCROLLBACK = 10_000

const TOKENS = [
  '--surface',
  '--sunken',
  '--text',
  '--text-muted',
  '--text-faint',
  '--selected',
  '--accent',
  '--status-bad',
  '--status-ok',
  '--status-warn',
  '--status-info',
  '--status-progress',
  '--source-5',
] as const

function readTheme(): ITheme {
  const colors = readTokenColors(TOKENS)
  const base = {
    red: colors['--status-bad'],
    green: colors['--status-ok'],
    yellow: colors['--status-warn'],
    blue: colors['--accent'],
    magenta: colors['--status-progress'],
    cyan: colors['--source-5'],
  }
  const isDark = document.documentElement.dataset['theme'] === 'dark'
  return {
    ...base,
    brightRed: base.red,
    brightGreen: base.green,
    brightYellow: base.yellow,
    brightBlue: colors['--status-info'],
    brightMagenta: base.magenta,
    brightCyan: base.cyan,
    background: colors['--surface'],
    foreground: colors['--text'],
    cursor: colors['--text'],
    cursorAccent: colors['--surface'],
    selectionBackground: `${colors['--accent']}55`,
    // Black and white are ground and text to programs, whatever the theme.
    black: isDark ? colors['--sunken'] : colors['--text'],
    brightBlack: colors['--text-faint'],
    white: isDark ? colors['--text-muted'] : colors['--text-muted'],
    brightWhite: colors['--text'],
  }
}

function createTerminal(): Terminal {
  return new Terminal({
    theme: readTheme(),
    fontFamily: "'JetBrains Mono', ui-monospace, monospace",
    fontSize: 12.5,
    lineHeight: 1.25,
    scrollback: SCROLLBACK,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    minimumContrastRatio: 4.5,
    macOptionIsMeta: true,
    allowProposedApi: true,
    screenReaderMode: false,
  })
}

/** Letters of a page that stands for bytes one by one. */
function toBytes(binary: string): Uint8Array {
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

function copySelection(terminal: Terminal): void {
  const text = terminal.getSelection()
  if (text !== '') void navigator.clipboard.writeText(text)
}

type Shortcuts = Readonly<Record<string, () => void>>

/** Keys that are ours: Ctrl+Shift and a letter, which no shell can tell from Ctrl and the letter. */
function takeShortcuts(terminal: Terminal, shortcuts: Shortcuts): void {
  terminal.attachCustomKeyEventHandler((event) => {
    const isOurs = event.type === 'keydown' && (event.ctrlKey || event.metaKey) && event.shiftKey
    const act = isOurs ? shortcuts[event.code] : undefined
    if (!act) return true
    event.preventDefault()
    event.stopPropagation()
    act()
    return false
  })
}

const MARKS = {
  matchOverviewRuler: '#808080',
  activeMatchColorOverviewRuler: '#808080',
} as const

function createSearch(terminal: Terminal) {
  const search = new SearchAddon()
  terminal.loadAddon(search)
  return {
    find(text: string, direction: 'next' | 'previous') {
      const warn = readTokenColors(['--status-warn'])['--status-warn']
      const options = {
        decorations: { ...MARKS, matchBorder: warn, activeMatchBackground: warn },
      }
      if (direction === 'next') search.findNext(text, options)
      else search.findPrevious(text, options)
    },
    onFound: (told: (order: number, count: number) => void) =>
      void search.onDidChangeResults(({ resultIndex, resultCount }) =>
        told(resultIndex + 1, resultCount),
      ),
    clearSearch: () => search.clearDecorations(),
  }
}

/** A terminal in an element. */
export function createScreen(element: HTMLElement, handlers: ScreenHandlers): TerminalScreen {
  const terminal = createTerminal()
  const fitting = new FitAddon()
  terminal.loadAddon(fitting)
  const search = createSearch(terminal)
  const encoder = new TextEncoder()
  terminal.onData((text) => handlers.onInput(encoder.encode(text)))
  terminal.onBinary((binary) => handlers.onInput(toBytes(binary)))
  terminal.onResize(handlers.onResize)
  takeShortcuts(terminal, {
    KeyC: () => copySelection(terminal),
    KeyV: () => void navigator.clipboard.readText().then((text) => terminal.paste(text)),
    KeyF: handlers.onSearch,
    KeyL: handlers.onLeave,
  })
  terminal.open(element)
  const restyling = new MutationObserver(() => (terminal.options.theme = readTheme()))
  restyling.observe(document.documentElement, { attributeFilter: ['data-theme'] })

  return {
    ...search,
    write: (data) => terminal.write(data),
    size: () => ({ cols: terminal.cols, rows: terminal.rows }),
    fit() {
      if (element.clientHeight > 0) fitting.fit()
    },
    focus: () => terminal.focus(),
    dispose() {
      restyling.disconnect()
      terminal.dispose()
    },
  }
}
