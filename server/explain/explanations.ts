import type { components } from '../../generated/types.ts'
import type { Cluster, Clusters } from '../clusters/clusters.ts'
import { toIdentityKey } from '../kube/identity.ts'
import { createCache } from '../lib/cache.ts'
import type { Kind } from '../resources/kind.ts'
import type { Caller, ObjectName } from '../resources/resources.ts'
import { readAttention } from './attention/attention.ts'
import { compareFindings } from './finding.ts'
import { createFactReader, type View } from './reader.ts'
import { explainAny } from './subjects/any.ts'
import { explainClaim } from './subjects/claim.ts'
import { explainCronJob, explainJob } from './subjects/job.ts'
import { explainIngress, explainService } from './subjects/network.ts'
import {
  explainAutoscaler,
  explainBudget,
  explainClusterRoleBinding,
  explainNamespace,
  explainNode,
  explainQuota,
  explainRoleBinding,
  explainVolume,
} from './subjects/others.ts'
import {
  explainDaemonSet,
  explainDeployment,
  explainReplicaSet,
  explainStatefulSet,
} from './subjects/workload.ts'
import { explainPod } from './subjects/pod.ts'
import { type Explain, toSubject } from './subjects/subject.ts'

type Schemas = components['schemas']

const MAX_FINDINGS = 20
/** Concurrent and quickly repeated requests of one person are one. */
const TTL_MS = 2000

/** Kinds with causes of their own; the others have those that every object may have. */
const EXPLAIN: Readonly<Record<string, Explain>> = {
  Pod: explainPod,
  Deployment: explainDeployment,
  ReplicaSet: explainReplicaSet,
  StatefulSet: explainStatefulSet,
  DaemonSet: explainDaemonSet,
  Job: explainJob,
  CronJob: explainCronJob,
  Service: explainService,
  Ingress: explainIngress,
  PersistentVolumeClaim: explainClaim,
  PersistentVolume: explainVolume,
  HorizontalPodAutoscaler: explainAutoscaler,
  Node: explainNode,
  Namespace: explainNamespace,
  PodDisruptionBudget: explainBudget,
  ResourceQuota: explainQuota,
  RoleBinding: explainRoleBinding,
  ClusterRoleBinding: explainClusterRoleBinding,
}

async function openView({ spec, client }: Cluster, caller: Caller): Promise<View> {
  return {
    client: await client(),
    identity: caller.identity,
    signal: caller.signal,
    ...(spec.namespaces && { knownNamespaces: spec.namespaces }),
  }
}

export interface ExplanationsDeps {
  readonly clusters: Clusters
  readonly now: () => number
}

/** Why objects are in their state, and which of a cluster's need somebody. */
export function createExplanations({ clusters, now }: ExplanationsDeps) {
  const cache = createCache<Schemas['AttentionList']>({ ttlMs: TTL_MS, maxEntries: 256, now })
  return {
    async explain(kind: Kind, caller: Caller, object: ObjectName): Promise<Schemas['Explanation']> {
      const view = await openView(clusters.read(caller.cluster), caller)
      const reader = createFactReader(view)
      const subject = toSubject(reader, object, now())
      const explain = EXPLAIN[kind.names.kind]
      const findings = explain ? await explain(subject) : await explainAny(kind, subject)
      const gaps = reader.gaps()
      return {
        findings: findings.toSorted(compareFindings).slice(0, MAX_FINDINGS),
        ...(gaps.length > 0 && { gaps }),
      }
    },

    /** `namespace` is one or several, separated by commas; all when absent. */
    async attention(caller: Caller, namespace?: string): Promise<Schemas['AttentionList']> {
      const view = await openView(clusters.read(caller.cluster), caller)
      const key = JSON.stringify([caller.cluster, toIdentityKey(caller.identity), namespace ?? ''])
      return cache.read(key, caller.signal, (signal) =>
        readAttention({ ...view, signal }, namespace, now()),
      )
    },
  }
}

export type Explanations = ReturnType<typeof createExplanations>
