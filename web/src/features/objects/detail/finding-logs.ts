import type { Schema } from '#sdk'
import type { ObjectScope } from '../../../api/objects.ts'
import { isLogPath, type LogTarget } from '../../../lib/log-target.ts'

/** The log that a finding says to read; undefined when it says none. */
export function findLogs(
  { message, next }: Schema<'Finding'>,
  scope: ObjectScope,
): LogTarget | undefined {
  if (!next || !/\blogs\b/.test(next.text)) return undefined
  const { path, namespace, name } = next.object ?? scope
  if (!isLogPath(path) || namespace === undefined) return undefined
  // What a sentence is about stands in it as code.
  const container = (/logs of `([^`]+)`/.exec(next.text) ??
    /[Cc]ontainer `([^`]+)`/.exec(message))?.[1]
  return {
    cluster: scope.cluster,
    path,
    namespace,
    name,
    ...(container !== undefined && path === 'pods' && { container }),
    ...(next.text.includes('previous run') && { previous: true }),
  }
}
