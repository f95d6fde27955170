import type { RouteLocationRaw } from 'vue-router'
import type { ObjectScope } from '../../api/objects.ts'
import { announce } from '../../composables/announce.ts'
import { openLogs, openTerminal } from '../../composables/dock.ts'
import type { PodRights } from '../../composables/pod-rights.ts'
import { isLogPath } from '../../lib/log-target.ts'
import type { RowAction } from '../../table/row-action.ts'
import { listCommands } from './detail/kubectl.ts'

async function copy(text: string, what: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  announce(`Copied ${what}`)
}

/** What is read and typed while it happens: it opens below the page. */
function listLive(
  { cluster, path, namespace, name }: ObjectScope,
  { denialOf }: PodRights,
): readonly RowAction[] {
  if (!isLogPath(path) || namespace === undefined) return []
  const logs = () => openLogs({ cluster, path, namespace, name })
  const shell = () => openTerminal({ cluster, namespace, pod: name })
  const group = 'live'
  return [
    { label: 'Logs', key: 'l', group, denial: denialOf('logs', namespace), run: logs },
    ...(path === 'pods'
      ? [
          {
            label: 'Shell',
            key: 's',
            group,
            denial: denialOf('shell', namespace),
            run: shell,
          } as const,
        ]
      : []),
  ]
}

/** What a row of a kind's table offers: ways into the object, and what people paste into a terminal. */
export function listRowActions(
  scope: ObjectScope,
  go: (tab?: string) => RouteLocationRaw,
  push: (to: RouteLocationRaw) => unknown,
  rights: PodRights,
): readonly RowAction[] {
  const tabs = [
    { label: 'Open', tab: undefined },
    { label: 'YAML', tab: 'yaml' },
    { label: 'Events', tab: 'events' },
    { label: 'Related objects', tab: 'related' },
  ]
  return [
    ...tabs.map(({ label, tab }) => ({ label, group: 'go' as const, run: () => push(go(tab)) })),
    ...listLive(scope, rights),
    { label: 'Copy name', group: 'copy', run: () => copy(scope.name, 'the name') },
    ...listCommands(scope).map(({ label, text }) => ({
      label: `Copy kubectl ${label}`,
      title: text,
      group: 'kubectl' as const,
      run: () => copy(text, `kubectl ${label}`),
    })),
  ]
}
