import type { RouteLocationRaw } from 'vue-router'
import type { DockTab } from '../../composables/dock.ts'
import { toLogs, toShell } from '../../routes.ts'

/** What a tab is, in a few words, and in all of them. */
export function toTabText(tab: DockTab): { short: string; long: string } {
  if (tab.type === 'terminal') {
    const { cluster, namespace, pod, container } = tab.target
    return {
      short: pod,
      long: `Shell in ${pod}${container ? ` (${container})` : ''}, ${namespace}, ${cluster}`,
    }
  }
  const { cluster, path, namespace, name, container, previous } = tab.target
  const only = container ? ` (${container})` : ''
  const run = previous ? ', previous run' : ''
  return { short: name, long: `Log of ${path} ${name}${only}${run}, ${namespace}, ${cluster}` }
}

/** The page that a tab can have for itself. */
export function toTabPage(tab: DockTab): RouteLocationRaw {
  return tab.type === 'logs' ? toLogs(tab.target) : toShell(tab.target)
}
