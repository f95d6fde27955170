import type { Settings } from '../../../composables/settings.ts'
import type { PaletteItem } from './item.ts'

export interface ActionContext {
  readonly settings: Settings
  /** Whether a cluster's page is open: only those have a sidebar. */
  readonly hasSidebar: boolean
  readonly showKeys: () => void
  readonly openApiDocs: () => void
  readonly copyLink: () => void
}

const THEMES: Readonly<Record<Settings['theme'], string>> = {
  dark: 'Use the dark theme',
  light: 'Use the light theme',
  system: 'Use the theme of the system',
}

function toThemeItems(settings: Settings): PaletteItem[] {
  return (Object.keys(THEMES) as Settings['theme'][])
    .filter((theme) => theme !== settings.theme)
    .map((theme) => ({
      id: `theme/${theme}`,
      label: THEMES[theme],
      keywords: [`${theme} mode`, 'theme'],
      run: () => (settings.theme = theme),
    }))
}

function toDisplayItems(settings: Settings): PaletteItem[] {
  const isCompact = settings.density === 'compact'
  const isUtc = settings.zone === 'utc'
  return [
    {
      id: 'density',
      label: isCompact ? 'Show rows with more room' : 'Show compact rows',
      keywords: ['density', 'compact'],
      run: () => (settings.density = isCompact ? 'normal' : 'compact'),
    },
    {
      id: 'zone',
      label: isUtc ? 'Show times in the local zone' : 'Show times in UTC',
      keywords: ['time zone', 'utc', 'local'],
      run: () => (settings.zone = isUtc ? 'local' : 'utc'),
    },
  ]
}

/** What the palette can do, as things are now. */
export function toActionItems(context: ActionContext): PaletteItem[] {
  const { settings, hasSidebar } = context
  const isOpen = settings.sidebar === 'open'
  return [
    {
      id: 'copy-link',
      label: 'Copy the link to this page',
      keywords: ['url', 'share'],
      run: context.copyLink,
    },
    ...toThemeItems(settings),
    ...toDisplayItems(settings),
    ...(hasSidebar
      ? [
          {
            id: 'sidebar',
            label: isOpen ? 'Collapse the sidebar' : 'Expand the sidebar',
            keywords: ['toggle sidebar'],
            run: () => (settings.sidebar = isOpen ? 'closed' : 'open'),
          },
        ]
      : []),
    {
      id: 'keys',
      label: 'Show the keys',
      keywords: ['keyboard shortcuts', 'help'],
      keys: '?',
      run: context.showKeys,
    },
    {
      id: 'api-docs',
      label: 'Open the API documentation',
      keywords: ['openapi', 'swagger', 'docs'],
      run: context.openApiDocs,
    },
  ]
}
