import type { RouteLocationRaw } from 'vue-router'
import type { ObjectScope } from '../../api/objects.ts'
import { announce } from '../../composables/announce.ts'
import type { RowAction } from '../../table/row-action.ts'
import { listCommands } from './detail/kubectl.ts'

async function copy(text: string, what: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  announce(`Copied ${what}`)
}

/** What a row of a kind's table offers: ways into the object, and what people paste into a terminal. */
export function listRowActions(
  scope: ObjectScope,
  go: (tab?: string) => RouteLocationRaw,
  push: (to: RouteLocationRaw) => unknown,
): readonly RowAction[] {
  const tabs = [
    { label: 'Open', tab: undefined },
    { label: 'YAML', tab: 'yaml' },
    { label: 'Events', tab: 'events' },
    { label: 'Related objects', tab: 'related' },
  ]
  return [
    ...tabs.map(({ label, tab }) => ({ label, group: 'go' as const, run: () => push(go(tab)) })),
    { label: 'Copy name', group: 'copy', run: () => copy(scope.name, 'the name') },
    ...listCommands(scope).map(({ label, text }) => ({
      label: `Copy kubectl ${label}`,
      title: text,
      group: 'kubectl' as const,
      run: () => copy(text, `kubectl ${label}`),
    })),
  ]
}
