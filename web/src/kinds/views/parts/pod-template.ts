import type { Schema } from '#sdk'
import { chips, link, list, mono, text, type Cell } from '../../cell.ts'
import { facts, type Section } from '../../kind-view.ts'
import { toContainerCards } from './containers.ts'
import { seconds } from './durations.ts'
import { toSpreadSection, toTolerationsSection } from './tolerations.ts'
import { toVolumesSection } from './volumes.ts'

type PodFacts = Schema<'PodFacts'>

function toHostNamespaces({ hostNetwork, hostPID, hostIPC }: PodFacts): Cell {
  const shared = [
    ...(hostNetwork === true ? ['network'] : []),
    ...(hostPID === true ? ['processes'] : []),
    ...(hostIPC === true ? ['IPC'] : []),
  ]
  return text(shared.join(', '), { title: 'What its containers share with the node' })
}

/** Quiet where it says what nearly every pod says. */
function quiet(value: string | undefined, usual: string): Cell {
  return text(value, { muted: value === usual })
}

/** The facts of a pod's spec that are about the whole pod, in a pod and in a template. */
export function toPodSpecFacts(
  pod: PodFacts,
  namespace: string,
): Readonly<Record<string, Cell | undefined>> {
  const pullSecrets = pod.imagePullSecrets ?? []
  return {
    'Service account': link('serviceaccounts', pod.serviceAccountName, namespace),
    'Node selector': chips(pod.nodeSelector),
    'Priority class': link('priorityclasses', pod.priorityClassName),
    'Runtime class': link('runtimeclasses', pod.runtimeClassName),
    'Restart policy': text(pod.restartPolicy),
    'Grace period': seconds(pod.terminationGracePeriodSeconds),
    'Shares with the node': toHostNamespaces(pod),
    'Image pull secrets': list(pullSecrets.map((name) => link('secrets', name, namespace))),
    'DNS policy': quiet(pod.dnsPolicy, 'ClusterFirst'),
    Scheduler: quiet(pod.schedulerName, 'default-scheduler'),
  }
}

/** What the pods of a pod spec run with: volumes, tolerations, spread. */
export function toPodSpecSections(pod: PodFacts, namespace: string): readonly Section[] {
  return [
    toVolumesSection(pod.volumes, namespace),
    toTolerationsSection(pod.tolerations),
    toSpreadSection(pod.topologySpreadConstraints),
  ]
}

/** The pods that a workload makes. */
export function toPodTemplateSections(
  template: Schema<'PodTemplate'>,
  namespace: string,
): readonly Section[] {
  const around = { namespace, volumes: template.volumes }
  return [
    toContainerCards('Containers', template.containers, around),
    toContainerCards('Init containers', template.initContainers, around),
    {
      type: 'facts',
      title: 'Pod template',
      facts: facts({
        ...toPodSpecFacts(template, namespace),
        Labels: chips(template.templateLabels),
        Annotations: chips(template.templateAnnotations),
      }),
    },
    ...toPodSpecSections(template, namespace),
  ]
}

/** The pods that a workload looks after, ready to be pasted behind `kubectl get pods -l`. */
export function toWorkloadSelector(workload: Schema<'WorkloadSelector'>): Cell {
  const { selector, labelSelector } = workload
  return labelSelector === undefined ? chips(selector) : mono(labelSelector, true)
}
