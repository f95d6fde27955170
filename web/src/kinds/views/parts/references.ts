import type { Schema } from '#sdk'
import { list, type Cell, type ObjectRef } from '../../cell.ts'
import { linkTo } from './targets.ts'

/** A link whose text is not the object's name. */
export function linkAs(to: ObjectRef, label: string): Cell {
  return { type: 'link', to, text: label }
}

/** A reference as the API has it; `namespace` is that of the object that refers, for references that say none. */
export function referenceCell(
  reference: Schema<'TypedReference'> | undefined,
  namespace?: string,
): Cell {
  if (!reference) return { type: 'none' }
  const { kind, name, apiGroup: group = '' } = reference
  return linkTo({ kind, name, group, namespace: reference.namespace ?? namespace })
}

/** Links to several objects. */
export function linksCell(refs: readonly ObjectRef[] | undefined): Cell {
  return list((refs ?? []).map((to) => ({ type: 'link', to })))
}
