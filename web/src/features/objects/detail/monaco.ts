import 'monaco-editor/features/codeEditor/register.js'
import 'monaco-editor/features/codicon/register.js'
import 'monaco-editor/features/clipboard/register.js'
import 'monaco-editor/features/find/register.js'
import 'monaco-editor/features/folding/register.js'
import 'monaco-editor/features/stickyScroll/register.js'
import 'monaco-editor/languages/definitions/yaml/register.js'
import * as monaco from 'monaco-editor/editor/editor.api.js'
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker'
import { readTokenColors } from '../../../lib/token-colors.ts'

// The editor's own chunk: loaded with the first manifest that is looked at.

const THEME = 'periscope'

self.MonacoEnvironment = { getWorker: () => new EditorWorker() }

/** Gives the editor the colours that the page has now. */
function applyTheme(): void {
  const colors = readTokenColors([
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
  const isDark = document.documentElement.dataset['theme'] === 'dark'
  monaco.editor.defineTheme(THEME, {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: false,
    rules: [
      { token: '', foreground: colors['--text'] },
      { token: 'type', foreground: colors['--accent'] },
      { token: 'comment', foreground: colors['--text-faint'] },
      { token: 'operators', foreground: colors['--text-muted'] },
      { token: 'delimiter', foreground: colors['--text-muted'] },
    ],
    colors: {
      'editor.background': colors['--surface'],
      'editor.foreground': colors['--text'],
      'editor.selectionBackground': colors['--selected'],
      'editor.rangeHighlightBackground': colors['--sunken'],
      'editor.lineHighlightBackground': colors['--sunken'],
      'editor.findMatchBackground': `${colors['--status-warn']}66`,
      'editor.findMatchHighlightBackground': `${colors['--status-warn']}33`,
      'editorLineNumber.foreground': colors['--text-faint'],
      'editorLineNumber.activeForeground': colors['--text'],
      'editorIndentGuide.background1': colors['--border'],
      'editorIndentGuide.activeBackground1': colors['--border-strong'],
      'editorGutter.foldingControlForeground': colors['--text-muted'],
      'editorStickyScroll.background': colors['--surface'],
      'editorStickyScrollHover.background': colors['--sunken'],
      'editorWidget.background': colors['--surface'],
      'editorWidget.foreground': colors['--text'],
      'editorWidget.border': colors['--border-strong'],
      'input.background': colors['--surface'],
      'input.foreground': colors['--text'],
      'input.border': colors['--border-strong'],
      'inputOption.activeBorder': colors['--accent'],
      focusBorder: colors['--accent'],
      'icon.foreground': colors['--text-muted'],
      'scrollbarSlider.background': `${colors['--text-faint']}40`,
      'scrollbarSlider.hoverBackground': `${colors['--text-faint']}70`,
      'scrollbarSlider.activeBackground': `${colors['--text-faint']}90`,
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
