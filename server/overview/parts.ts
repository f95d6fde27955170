import type { components } from '../../generated/types.ts'
import type { KubeClient } from '../kube/client.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { type AppError, toAppError } from '../lib/errors.ts'
import { listObjects, type ListScope } from '../resources/list-objects.ts'

type Accessibility = components['schemas']['Accessibility']

/** A cluster as one person sees it. */
export interface View {
  readonly client: KubeClient
  readonly identity: KubeIdentity
  readonly knownNamespaces?: readonly string[]
  readonly signal: AbortSignal
}

/** How far one part of an overview was read. */
export interface Part {
  /** Every object was counted. */
  readonly isComplete: boolean
  readonly error?: AppError
}

export function toAccessibility({ error }: Part): Accessibility {
  if (!error) return 'ok'
  return error.status === 403 ? 'forbidden' : 'unavailable'
}

/** Several parts that are shown as one: the worst of them. */
export function toWorstAccessibility(parts: readonly Part[]): Accessibility {
  const all = parts.map(toAccessibility)
  return all.find((one) => one === 'unavailable') ?? all.find((one) => one === 'forbidden') ?? 'ok'
}

/** Feeds every object of a list to `add` as it arrives; what it takes is what the mask reads. A failure is the part's, it does not end the overview. */
export async function readPart(
  view: View,
  target: Pick<ListScope, 'api' | 'mask' | 'message' | 'metadataOnly' | 'query'>,
  add: (object: never) => void,
): Promise<Part> {
  try {
    const list = listObjects<never>({ ...view, ...target })
    let next = await list.next()
    for (; !next.done; next = await list.next()) next.value.forEach(add)
    return { isComplete: next.value.gaps === undefined }
  } catch (error) {
    return { isComplete: false, error: toAppError(error) }
  }
}

const namespaceApi = { group: '', version: 'v1', resource: 'namespaces', namespaced: false }

/** Counts namespaces by reading one and the number of those left. */
export async function countNamespaces(view: View): Promise<Part & { readonly count: number }> {
  let count = 0
  try {
    const list = listObjects<unknown>({
      ...view,
      api: namespaceApi,
      message: 'meta.v1.PartialObjectMetadata',
      metadataOnly: true,
      mask: { metadata: { name: true } },
      query: { limit: 1 },
    })
    let next = await list.next()
    for (; !next.done; next = await list.next()) count += next.value.length
    return { count: count + (next.value.remainingItemCount ?? 0), isComplete: true }
  } catch (error) {
    return { count, isComplete: false, error: toAppError(error) }
  }
}
