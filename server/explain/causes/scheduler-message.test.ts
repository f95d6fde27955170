import { describe, expect, it } from 'vitest'
import { podFacts } from './pod.testing.ts'
import { parseSchedulerMessage } from './scheduler-message.ts'
import { findUnschedulable } from './unschedulable.ts'

const PREEMPTION =
  ' preemption: 0/6 nodes are available: 6 Preemption is not helpful for scheduling.'

describe('parseSchedulerMessage', () => {
  it.each([
    ['3 Insufficient cpu', [{ reason: 'cpu', nodes: 3, detail: 'cpu' }]],
    ['6 Insufficient memory', [{ reason: 'memory', nodes: 6, detail: 'memory' }]],
    ['2 Insufficient nvidia.com/gpu', [{ reason: 'resource', nodes: 2, detail: 'nvidia.com/gpu' }]],
    ['6 Too many pods', [{ reason: 'pods', nodes: 6, detail: '' }]],
    [
      '2 node(s) had untolerated taint {dedicated: gpu}',
      [{ reason: 'taint', nodes: 2, detail: 'dedicated: gpu' }],
    ],
    [
      "1 node(s) had taint {node-role.kubernetes.io/master: }, that the pod didn't tolerate",
      [{ reason: 'taint', nodes: 1, detail: 'node-role.kubernetes.io/master: ' }],
    ],
    ['6 node(s) had untolerated taint(s)', [{ reason: 'taint', nodes: 6, detail: '' }]],
    [
      "4 node(s) didn't match Pod's node affinity/selector",
      [{ reason: 'node-selector', nodes: 4, detail: '' }],
    ],
    ["3 node(s) didn't match pod affinity rules", [{ reason: 'affinity', nodes: 3, detail: '' }]],
    [
      "3 node(s) didn't match pod anti-affinity rules",
      [{ reason: 'anti-affinity', nodes: 3, detail: '' }],
    ],
    [
      "3 node(s) didn't satisfy existing pods anti-affinity rules",
      [{ reason: 'anti-affinity', nodes: 3, detail: '' }],
    ],
    [
      '2 node(s) had volume node affinity conflict',
      [{ reason: 'volume-zone', nodes: 2, detail: '' }],
    ],
    [
      "5 node(s) didn't find available persistent volumes to bind",
      [{ reason: 'volume-binding', nodes: 5, detail: '' }],
    ],
    ['1 node(s) exceed max volume count', [{ reason: 'volume-count', nodes: 1, detail: '' }]],
    ['1 node(s) were unschedulable', [{ reason: 'cordoned', nodes: 1, detail: '' }]],
    [
      "2 node(s) didn't have free ports for the requested pod ports",
      [{ reason: 'ports', nodes: 2, detail: '' }],
    ],
    [
      "3 node(s) didn't match pod topology spread constraints",
      [{ reason: 'spread', nodes: 3, detail: '' }],
    ],
    ['pod has unbound immediate PersistentVolumeClaims', [{ reason: 'unbound-claim', detail: '' }]],
    ['persistentvolumeclaim "data" not found', [{ reason: 'missing-claim', detail: 'data' }]],
    ['1 node(s) did something new', [{ reason: 'other', nodes: 1, detail: 'did something new' }]],
  ])('reads "%s"', (reason, refusals) => {
    const message = `0/6 nodes are available: ${reason}.${PREEMPTION}`

    expect(parseSchedulerMessage(message)).toEqual({ nodes: 6, refusals })
  })

  it('sorts several reasons by how many nodes they are for', () => {
    const { refusals } = parseSchedulerMessage(
      `0/6 nodes are available: 1 node(s) were unschedulable, 2 node(s) had untolerated taint {a: b}, 3 Insufficient cpu.${PREEMPTION}`,
    )

    expect(refusals.map(({ reason }) => reason)).toEqual(['cpu', 'taint', 'cordoned'])
  })

  it('reads a claim without the count of nodes', () => {
    expect(parseSchedulerMessage('persistentvolumeclaim "data" not found')).toEqual({
      refusals: [{ reason: 'missing-claim', detail: 'data' }],
    })
  })
})

describe('findUnschedulable', () => {
  const unscheduled = (message: string) =>
    podFacts({
      spec: {
        nodeName: '',
        containers: [
          { name: 'app', resources: { requests: { cpu: '14', memory: '24Gi' } } },
          { name: 'side', resources: { requests: { cpu: '500m' } } },
        ],
      },
      status: {
        phase: 'Pending',
        conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }],
      },
      facts: { nodeSizes: { nodes: 6, cpuMillis: 7920, memoryBytes: 32 * 2 ** 30 } },
    })

  it('says it with the requests of the pod and the size of the nodes', () => {
    const [finding] = findUnschedulable(
      unscheduled(
        `0/6 nodes are available: 4 Insufficient cpu, 2 node(s) had untolerated taint {dedicated: gpu}.${PREEMPTION}`,
      ),
    )

    expect(finding?.message).toBe(
      'No node takes this pod: 4 nodes have too little free CPU (it requests 14.50 cores, the largest node has 7.92 cores in all) and 2 nodes have the taint `dedicated=gpu`, which it does not tolerate.',
    )
    expect(finding?.next?.text).toBe(
      'No node is that large: lower the CPU request, or add larger nodes.',
    )
  })

  it('says nothing of a pod that has a node', () => {
    const facts = podFacts({ status: { conditions: [{ type: 'PodScheduled', status: 'True' }] } })

    expect(findUnschedulable(facts)).toEqual([])
  })
})
