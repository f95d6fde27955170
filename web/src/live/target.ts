import type { ListScope } from '../api/objects.ts'
import type { LiveTarget } from './protocol.ts'

/** What of a list can be watched, or why it cannot. */
export function toLiveTarget({
  cluster,
  path,
  namespaces,
  labelSelector,
}: Omit<ListScope, 'path'> & { readonly path: string }): LiveTarget | string {
  if (labelSelector !== '') return 'Lists by label are not live.'
  if (namespaces.length > 1) return 'Lists of several namespaces are not live.'
  const [namespace] = namespaces
  return { cluster, kind: path, ...(namespace !== undefined && { namespace }) }
}
