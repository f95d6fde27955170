import type { Schema } from '#sdk'
import { mono, text, type Cell } from '../../cell.ts'
import { findKind, toGroup } from '../../find-kind.ts'

interface Target {
  readonly kind: string
  readonly name: string
  /** Of the object that refers to it; ignored for cluster-scoped kinds. */
  readonly namespace?: string | undefined
  /** Every group when absent. */
  readonly group?: string | undefined
}

/** `Deployment/cart`, as a link when the console has a page for the kind. */
export function linkTo(target: Target): Cell {
  const label = `${target.kind}/${target.name}`
  const found = findKind(target.kind, target.group)
  if (!found) return mono(label)
  const namespace = found.namespaced ? target.namespace : undefined
  return { type: 'link', to: { path: found.path, namespace, name: target.name }, text: label }
}

/** A reference that is written `<Kind>/<name>`. */
export function linkToText(reference: string | undefined, namespace?: string): Cell {
  const [kind = '', name = ''] = reference?.split('/') ?? []
  return name === '' ? text(reference) : linkTo({ kind, name, namespace })
}

/** The object that owns another. */
export function linkToOwner(owner: Schema<'OwnerReference'> | undefined, namespace?: string): Cell {
  if (!owner) return { type: 'none' }
  const { apiVersion, kind, name } = owner
  return linkTo({ kind, name, namespace, group: toGroup(apiVersion) })
}
