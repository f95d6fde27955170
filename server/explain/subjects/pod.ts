import { findPodCauses } from '../causes/pod-causes.ts'
import type { Finding } from '../finding.ts'
import { readPodFacts } from '../read-pod.ts'
import { podSource } from '../sources.ts'
import type { Subject } from './subject.ts'

export async function explainPod({
  reader,
  namespace,
  name,
  now,
}: Subject): Promise<readonly Finding[]> {
  const pod = await reader.read(podSource, namespace, name)
  return findPodCauses(await readPodFacts(reader, pod, now))
}
