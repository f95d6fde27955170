import type { ResourceKind } from '../kinds/kind.ts'

export function openApiIndex(_kinds: readonly ResourceKind[]): Readonly<Record<string, unknown>> {
  return { paths: {} }
}

export function openApiDocument(
  _kinds: readonly ResourceKind[],
  _path: string,
): Readonly<Record<string, unknown>> | undefined {
  return undefined
}
