import type { V1Node } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { conditionMask } from '../../resources/kinds/parts/conditions.ts'
import { formatDuration } from '../../lib/duration.ts'
import { type EventFact, findEvent, fromEvent } from '../facts/event.ts'
import {
  fact,
  findCondition,
  type Finding,
  fromCondition,
  toFinding,
  toNext,
  toReference,
} from '../finding.ts'
import { toSentence } from '../text.ts'

export const nodeMask = {
  metadata: {
    name: true,
    uid: true,
    creationTimestamp: true,
    deletionTimestamp: true,
    finalizers: true,
  },
  spec: { unschedulable: true },
  status: { conditions: conditionMask },
} as const satisfies MaskOf<V1Node>

export type NodeObject = Masked<V1Node, typeof nodeMask>

interface NodeFacts {
  readonly node: NodeObject
  readonly events: readonly EventFact[]
  readonly now: number
}

const toObject = ({ metadata }: NodeObject) => toReference('Node', metadata?.name ?? '')

function toBecause(status: string, message: string): readonly [because: string, next: string] {
  if (status === 'Unknown') {
    return [
      'its kubelet has stopped reporting, so the machine, its network or the kubelet is down.',
      'Look at the machine: whether it runs, reaches the API server, and what the log of its kubelet says.',
    ]
  }
  if (/cni plugin not initialized|NetworkPluginNotReady|network plugin/i.test(message)) {
    return [
      'its network plugin is not ready.',
      "Look at the network plugin's pod on the node, in `kube-system` mostly.",
    ]
  }
  if (/PLEG is not healthy|container runtime is down|runtime.*not ready/i.test(message)) {
    return [
      'its container runtime does not answer.',
      'Look at the container runtime on the machine.',
    ]
  }
  return [toSentence(message), "Look at the kubelet's log on the machine."]
}

function findNotReady({ node, events, now }: NodeFacts): Finding | undefined {
  const ready = findCondition(node.status?.conditions, 'Ready')
  if (!ready || ready.status === 'True') return undefined
  const [because, next] = toBecause(ready.status ?? '', ready.message ?? '')
  const sinceMs = now - Date.parse(ready.lastTransitionTime ?? '')
  const since = Number.isNaN(sinceMs) ? '' : ` for ${formatDuration(sinceMs)}`
  const event = findEvent(events, ['NodeNotReady', 'Rebooted', 'KubeletNotReady'])
  return toFinding('node-not-ready', 'bad', `The node is not ready${since}: ${because}`, {
    evidence: [fromCondition(ready), event && fromEvent(event)],
    next: toNext(next, toObject(node)),
  })
}

const PRESSURES: Readonly<Record<string, readonly [text: string, next: string]>> = {
  MemoryPressure: [
    'It is short of memory: pods that use more than they requested are evicted, and no new ones come.',
    'Find the pods that use more memory than they request.',
  ],
  DiskPressure: [
    'Its disk is nearly full: images and pods are removed, and no new ones come.',
    'Free space: look at images, logs and `emptyDir` volumes.',
  ],
  PIDPressure: ['It runs nearly as many processes as it can.', 'Find the pod that starts so many.'],
  NetworkUnavailable: [
    'Its network is not set up.',
    'Look at the network plugin or the cloud routes.',
  ],
}

function findPressures({ node, events }: NodeFacts): readonly Finding[] {
  return (node.status?.conditions ?? []).flatMap((condition) => {
    const [text, next] = PRESSURES[condition.type ?? ''] ?? []
    if (text === undefined || next === undefined || condition.status !== 'True') return []
    const event = findEvent(events, ['EvictionThresholdMet', 'FreeDiskSpaceFailed'])
    return [
      toFinding('node-pressure', 'bad', text, {
        evidence: [fromCondition(condition), event && fromEvent(event)],
        next: toNext(next, toObject(node)),
      }),
    ]
  })
}

function findCordon({ node }: NodeFacts): Finding | undefined {
  if (node.spec?.unschedulable !== true) return undefined
  return toFinding(
    'node-cordoned',
    'warn',
    'It is cordoned: running pods stay, new ones do not come.',
    {
      evidence: [fact('spec', 'spec.unschedulable: true')],
      next: toNext(
        'Uncordon it with `kubectl uncordon` when its maintenance is over.',
        toObject(node),
      ),
    },
  )
}

/** Nodes that do not work or take no pods. */
export function findNodeTrouble(facts: NodeFacts): Finding[] {
  return [findNotReady(facts) ?? [], findPressures(facts), findCordon(facts) ?? []].flat()
}
