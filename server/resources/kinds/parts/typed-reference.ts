import type { components } from '../../../../generated/types.ts'
import { omitEmpty } from './omit-empty.ts'

type TypedReference = components['schemas']['TypedReference']

export function toTypedReference(reference: {
  readonly apiGroup?: string | undefined
  readonly kind?: string | undefined
  readonly name?: string | undefined
  readonly namespace?: string | undefined
}): TypedReference {
  const { apiGroup, kind = '', name = '', namespace } = reference
  return { kind, name, ...omitEmpty<TypedReference>({ apiGroup, namespace }) }
}
