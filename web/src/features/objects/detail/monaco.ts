import 'monaco-editor/features/codeEditor/register.js'
import 'monaco-editor/features/codicon/register.js'
import 'monaco-editor/features/clipboard/register.js'
import 'monaco-editor/features/find/register.js'
import 'monaco-editor/features/folding/register.js'
import 'monaco-editor/features/stickyScroll/register.js'
import 'monaco-editor/languages/definitions/yaml/register.js'
import * as monaco from 'monaco-editor/editor/editor.api.js'
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker'

// The editor's own chunk: loaded with the first manifest that is looked at.

const THEME = 'periscope'

self.MonacoEnvironment = { getWorker: () => new EditorWorker() }

/** A colour token as the editor wants it: it knows hexadecimal colours only, so a canvas translates. */
function readColors(names: readonly string[]): Readonly<Record<string, string>> {
  const styles = getComputedStyle(document.documentElement)
  const context = Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }).getContext('2d', { willReadFrequently: true })
  const toHex = (name: string): string => {
    if (!context) return '#808080'
    context.fillStyle = styles.getPropertyValue(name)
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
  return Object.fromEntries(names.map((name) => [name, toHex(name)]))
}

/** Gives the editor the colours that the page has now. */
function applyTheme(): void {
  const colors = readColors([
    '--accent',
    '--border',
    '--border-strong',
    '--selected',
    '--sunken',
    '--surface',
    '--text',
    '--text-faint',
    '--text-muted',
    '--status-warn',
  ])
  const color = (name: string): string => colors[name] ?? '#808080'
  const isDark = document.documentElement.dataset['theme'] === 'dark'
  monaco.editor.defineTheme(THEME, {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: false,
    rules: [
      { token: '', foreground: color('--text') },
      { token: 'type', foreground: color('--accent') },
      { token: 'comment', foreground: color('--text-faint') },
      { token: 'operators', foreground: color('--text-muted') },
      { token: 'delimiter', foreground: color('--text-muted') },
    ],
    colors: {
      'editor.background': color('--surface'),
      'editor.foreground': color('--text'),
      'editor.selectionBackground': color('--selected'),
      'editor.rangeHighlightBackground': color('--sunken'),
      'editor.lineHighlightBackground': color('--sunken'),
      'editor.findMatchBackground': `${color('--status-warn')}66`,
      'editor.findMatchHighlightBackground': `${color('--status-warn')}33`,
      'editorLineNumber.foreground': color('--text-faint'),
      'editorLineNumber.activeForeground': color('--text'),
      'editorIndentGuide.background1': color('--border'),
      'editorIndentGuide.activeBackground1': color('--border-strong'),
      'editorGutter.foldingControlForeground': color('--text-muted'),
      'editorStickyScroll.background': color('--surface'),
      'editorStickyScrollHover.background': color('--sunken'),
      'editorWidget.background': color('--surface'),
      'editorWidget.foreground': color('--text'),
      'editorWidget.border': color('--border-strong'),
      'input.background': color('--surface'),
      'input.foreground': color('--text'),
      'input.border': color('--border-strong'),
      'inputOption.activeBorder': color('--accent'),
      focusBorder: color('--accent'),
      'icon.foreground': color('--text-muted'),
      'scrollbarSlider.background': `${color('--text-faint')}40`,
      'scrollbarSlider.hoverBackground': `${color('--text-faint')}70`,
      'scrollbarSlider.activeBackground': `${color('--text-faint')}90`,
      'widget.shadow': '#00000030',
    },
  })
  monaco.editor.setTheme(THEME)
}

/** A YAML text to read, fold and search in. */
export interface ManifestEditor {
  setText: (text: string) => void
  setWrap: (wrap: boolean) => void
  openSearch: () => void
  dispose: () => void
}

export function createManifestEditor(element: HTMLElement, label: string): ManifestEditor {
  applyTheme()
  const model = monaco.editor.createModel('', 'yaml')
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  })
  const editor = monaco.editor.create(element, {
    model,
    theme: THEME,
    ariaLabel: label,
    readOnly: true,
    domReadOnly: true,
    automaticLayout: true,
    fontFamily: "'JetBrains Mono', ui-monospace, monospace",
    fontSize: 12,
    lineHeight: 18,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    folding: true,
    showFoldingControls: 'always',
    stickyScroll: { enabled: true, maxLineCount: 4 },
    renderLineHighlight: 'none',
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    scrollBeyondLastLine: false,
    links: false,
    contextmenu: false,
    unicodeHighlight: { ambiguousCharacters: false },
    padding: { top: 8, bottom: 8 },
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  })
  const observer = new MutationObserver(applyTheme)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  // Letters are measured once; the font may arrive later.
  void document.fonts.ready.then(() => monaco.editor.remeasureFonts())

  return {
    setText(text) {
      if (model.getValue() === text) return
      const state = editor.saveViewState()
      model.setValue(text)
      editor.restoreViewState(state)
    },
    setWrap: (wrap) => editor.updateOptions({ wordWrap: wrap ? 'on' : 'off' }),
    openSearch() {
      editor.focus()
      void editor.getAction('actions.find')?.run()
    },
    dispose() {
      observer.disconnect()
      editor.dispose()
      model.dispose()
    },
  }
}
