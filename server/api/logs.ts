import type { Handlers } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'

function refuse(): never {
  throw new AppError('backend_unavailable', 'Logs are not available yet.')
}

/** Logs of pods and workloads. */
export function createLogHandlers() {
  return {
    streamPodLogs: refuse,
    streamDeploymentLogs: refuse,
    streamStatefulSetLogs: refuse,
    streamDaemonSetLogs: refuse,
    streamReplicaSetLogs: refuse,
    streamJobLogs: refuse,
    streamCronJobLogs: refuse,
  } satisfies Partial<Handlers>
}
