import { PeriscopeError } from './error.js'
import { openStream, toStreamEnd } from './sse.js'

export async function* logs(options) {
  const { cluster, kind = 'pods', namespace, name, onPods, onDropped, ...rest } = options
  const { container, tailLines, sinceSeconds, sinceTime, previous, follow, ...connection } = rest
  const blocks = await openStream({
    ...connection,
    path: ['clusters', cluster, kind, namespace, name, 'logs'],
    query: { container, tailLines, sinceSeconds, sinceTime, previous, follow },
  })
  for await (const block of blocks) {
    if (block.event === 'message') yield block.data
    else if (block.event === 'meta') onPods?.(block.data.pods, block.data)
    else if (block.event === 'dropped') onDropped?.(block.data.count)
    else if (block.event === 'done') return
    const end = toStreamEnd(block)
    if (end) throw end
  }
  throw new PeriscopeError('The connection was lost.', { status: 0, code: 'E_TRANSPORT' })
}
