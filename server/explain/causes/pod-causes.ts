import { type PodFacts, toPodReference } from '../facts/pod.ts'
import type { Finding } from '../finding.ts'
import { findClaimTrouble } from './claim-pending.ts'
import { findRefusedContainers } from './container-not-created.ts'
import { findCrashes } from './crash-loop.ts'
import { findFailingProbes } from './failing-probe.ts'
import { findImagePulls } from './image-pull.ts'
import { findInitContainers } from './init-container.ts'
import { findMissingReferences } from './missing-reference.ts'
import { findUnreadyPod } from './not-ready.ts'
import { findOutOfMemory } from './out-of-memory.ts'
import { findEndedPod } from './pod-ended.ts'
import { findSandboxFailure } from './pod-sandbox.ts'
import { findReadinessGates } from './readiness-gate.ts'
import { findSchedulingGates } from './scheduling-gated.ts'
import { findTerminating } from './terminating.ts'
import { findUnmountedVolumes } from './volume-not-mounted.ts'
import { findUnschedulable } from './unschedulable.ts'

/** A claim that only waits for this pod to be placed explains nothing about it. */
function findClaims({ pod, claims }: PodFacts): Finding[] {
  if (pod.spec?.nodeName) return []
  return [...claims.values()].flatMap(findClaimTrouble).filter(({ level }) => level !== 'idle')
}

const RULES: readonly ((facts: PodFacts) => Finding[])[] = [
  findMissingReferences,
  findClaims,
  findUnmountedVolumes,
  findSchedulingGates,
  findUnschedulable,
  findImagePulls,
  findSandboxFailure,
  findRefusedContainers,
  findOutOfMemory,
  findFailingProbes,
  findCrashes,
  findEndedPod,
  findInitContainers,
  findReadinessGates,
  ({ pod, now, events }) =>
    findTerminating({
      metadata: pod.metadata,
      object: toPodReference(pod),
      now,
      events,
      nodeName: pod.spec?.nodeName,
    }),
]

/** Every cause that a pod's facts give, in no particular order; that it is not ready only when nothing says why. */
export function findPodCauses(facts: PodFacts): Finding[] {
  const found = RULES.flatMap((find) => find(facts))
  return found.length > 0 ? found : findUnreadyPod(facts)
}
