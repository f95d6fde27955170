import type { components } from '../../generated/types.ts'
import { mergeMasks } from '../kube/proto/mask.ts'
import { createNodeTally, nodeOverviewMask, type NodeTally } from './nodes.ts'
import { countNamespaces, type Part, readPart, type View } from './parts.ts'
import { createPodTally, podOverviewMask, type PodTally } from './pods.ts'
import { podRequestsMask, type RequestTally } from './requests.ts'

type Schemas = components['schemas']

const nodeTarget = {
  api: { group: '', version: 'v1', resource: 'nodes', namespaced: false },
  message: 'core.v1.Node',
  mask: nodeOverviewMask,
}
const podTarget = {
  api: { group: '', version: 'v1', resource: 'pods', namespaced: true },
  message: 'core.v1.Pod',
  mask: podOverviewMask,
}

const podWithRequestsTarget = { ...podTarget, mask: mergeMasks(podOverviewMask, podRequestsMask) }

/** The figures that the fleet page and the dashboard share, while they are being counted. */
export interface CoreOverview {
  readonly nodes: NodeTally
  readonly pods: PodTally
  /** The figures so far. */
  summary(): Schemas['FleetSummary']
  parts(): { readonly nodes: Part; readonly pods: Part; readonly namespaces: Part }
  /** Resolves when all was counted or failed; never rejects. */
  readonly done: Promise<void>
}

type CountedPod = Parameters<PodTally['add']>[0] & Parameters<RequestTally['add']>[0]

const UNREAD: Part = { isComplete: false }

/**
 * Begins to count nodes, pods and namespaces; the figures grow as the lists come in. What pods request is summed too where a
 * tally is given: it costs reading their containers.
 */
export function startCoreOverview(view: View, now: number, requests?: RequestTally): CoreOverview {
  const nodes = createNodeTally()
  const pods = createPodTally(now)
  let namespaceCount = 0
  const parts = { nodes: UNREAD, pods: UNREAD, namespaces: UNREAD }
  const podsPart = requests
    ? readPart(view, podWithRequestsTarget, (pod: CountedPod) => {
        pods.add(pod)
        requests.add(pod)
      })
    : readPart(view, podTarget, pods.add)
  const done = Promise.all([
    readPart(view, nodeTarget, nodes.add).then((part) => (parts.nodes = part)),
    podsPart.then((part) => (parts.pods = part)),
    countNamespaces(view).then((part) => {
      parts.namespaces = part
      namespaceCount = part.count
    }),
  ]).then(() => undefined)
  return {
    nodes,
    pods,
    parts: () => ({ ...parts }),
    summary: () => {
      const incomplete = (['nodes', 'pods', 'namespaces'] as const).filter(
        (key) => !parts[key].isComplete,
      )
      return {
        nodes: nodes.counts(),
        pods: pods.counts(),
        namespaces: namespaceCount,
        stuckOrFailed: pods.stuckOrFailed(),
        ...(incomplete.length > 0 && { incomplete }),
      }
    },
    done,
  }
}
