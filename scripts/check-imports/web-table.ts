import type { FolderRule, PackageRule } from './table.ts'

// Who may import whom under web/src. An arrow points down: page → feature → table → ui → composables → kinds, api → lib.
// A new edge is added here, in the commit that needs it, and that commit says why.

/** What a feature stands on. Features never import one another: they meet in the URL. */
const FEATURE = [
  'web/lib',
  'web/kinds',
  'web/api',
  'web/composables',
  'web/ui',
  'web/table',
  'web/routes',
]

export const WEB_FOLDERS: Readonly<Record<string, FolderRule>> = {
  // Pure functions: no Vue, no network, no Kubernetes' kinds.
  'web/lib': { values: [] },
  'web/kinds': { values: ['web/lib'] },
  'web/api': { values: ['web/lib'] },
  // Every address of the console is made there.
  'web/routes': { values: [] },
  'web/composables': { values: ['web/lib', 'web/kinds', 'web/api', 'web/routes'] },
  'web/ui': { values: ['web/lib', 'web/composables'] },
  'web/table': { values: FEATURE.filter((folder) => folder !== 'web/table') },
  // Lists that stay as they are in the cluster, over one connection for all tabs.
  'web/live': { values: ['web/lib', 'web/api', 'web/composables'] },
  // Viewers that pages, drawers and the dock show alike.
  'web/logs': { values: FEATURE },
  'web/terminal': { values: FEATURE },
  'web/features': { values: [...FEATURE, 'web/live', 'web/logs', 'web/terminal'] },
}

/** What puts the pages together; nobody else imports it. */
export const WEB_ROOT_FILES: readonly string[] = [
  'web/src/App.vue',
  'web/src/main.ts',
  'web/src/router.ts',
]

export const WEB_PACKAGES: readonly PackageRule[] = [
  {
    name: '#sdk',
    by: [
      ...['web/kinds', 'web/api', 'web/composables', 'web/table', 'web/features', 'web/routes'],
      'web/src/router.ts',
    ],
    typesAnywhere: true,
    why: 'what is drawn anywhere knows no kind',
  },
  {
    name: '@tanstack/vue-query',
    by: ['web/api', 'web/composables', 'web/features', 'web/live', 'web/src/main.ts'],
    typesAnywhere: true,
    why: 'what draws is given its data',
  },
  {
    name: 'monaco-editor',
    by: ['web/features/objects'],
    typesAnywhere: false,
    why: 'it is loaded with a manifest, and never before',
  },
  {
    name: '@xterm/xterm',
    by: ['web/terminal'],
    typesAnywhere: true,
    why: 'it is loaded with a terminal, and never before',
  },
]
