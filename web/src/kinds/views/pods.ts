import { link, text } from '../cell.ts'
import { defineView } from '../kind-view.ts'

export const view = defineView<'pods'>({
  path: 'pods',
  status: ({ phase }) => ({ level: phase === 'Running' ? 'ok' : 'warn', word: phase }),
  columns: [
    { id: 'ready', label: 'Ready', value: (row) => row.ready, width: 64, priority: 2 },
    {
      id: 'restarts',
      label: 'Restarts',
      value: (row) => row.restarts,
      align: 'end',
      width: 76,
      priority: 3,
    },
    {
      id: 'node',
      label: 'Node',
      value: (row) => row.nodeName,
      cell: (row) => link('nodes', row.nodeName),
      width: 160,
      grow: 1,
      priority: 6,
    },
    {
      id: 'ip',
      label: 'IP',
      value: (row) => row.podIP,
      cell: (row) => text(row.podIP, { mono: true }),
      width: 110,
      priority: 8,
    },
  ],
  sections: () => [],
})
