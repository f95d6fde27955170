import { findEvent, fromEvent } from '../facts/event.ts'
import { findWaiting, listContainers, type PodFacts } from '../facts/pod.ts'
import { type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { code, toSentence } from '../text.ts'

function toBecause(message: string): string {
  if (/failed to assign an IP address|no available IP|no IP addresses available/i.test(message)) {
    return 'the node has no free address for it.'
  }
  if (/plugin type="[^"]*"|cni|network/i.test(message)) {
    return 'the network plugin of its node fails.'
  }
  return toSentence(message.replace(/^Failed to create pod sandbox:\s*/, ''))
}

/** A pod whose node cannot make its network or its sandbox. */
export function findSandboxFailure(facts: PodFacts): Finding[] {
  const waits = listContainers(facts.pod).some((one) =>
    ['ContainerCreating', 'PodInitializing'].includes(findWaiting(one)?.reason ?? ''),
  )
  const event = findEvent(facts.events, ['FailedCreatePodSandBox', 'NetworkNotReady'])
  if (!waits || !event) return []
  const node = facts.pod.spec?.nodeName ?? ''
  return [
    toFinding(
      'pod-sandbox',
      'bad',
      `Node ${code(node)} cannot set up this pod: ${toBecause(event.message)}`,
      {
        evidence: [fromEvent(event)],
        next: toNext(
          "Look at the node and at the network plugin's pod on it.",
          toReference('Node', node),
        ),
      },
    ),
  ]
}
