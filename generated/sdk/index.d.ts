import type { Client, ClientOptions } from 'openapi-fetch'
import type { components, operations, paths } from './schema.js'

export type { components, operations, paths }
export { exec, type ExecClosed, type ExecOptions, type ExecSession } from './exec.js'
export { logs, type LogLine, type LogPod, type LogsOptions } from './logs.js'
export { watch, type WatchEventOf, type WatchOptions, type WatchPath } from './watch.js'
export { readBlockGroups, type StreamBlock } from './sse.js'
export { kinds, type KindPath, type KindSchemas, type KindEntry } from './kinds.js'

/** A schema of the contract by its name, such as `Schema<'PodRow'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** A call that failed: what the server said of it. */
export declare class PeriscopeError extends Error {
  /** The HTTP status; 0 for a failure of a connection that was upgraded. */
  readonly status: number
  /** The code of the failure, such as `invalid_request`, or Kubernetes' own reason, such as `Forbidden`. */
  readonly code: string | undefined
  /** Finds the request in the server's log and audit trail. */
  readonly requestId: string | undefined
  /** The cluster's `metav1.Status`, when the failure is the cluster's. */
  readonly details: components['schemas']['Status'] | undefined
  /** Why a shell was refused. */
  readonly refusal: components['schemas']['ExecRefusalBody'] | undefined
}

/**
 * A client of one Periscope server. `GET`, `POST`, … take a path of the contract and resolve to `{ data, response }`; an
 * answer that is not 2xx rejects with a {@link PeriscopeError}. Text answers (manifests) want `parseAs: 'text'`.
 */
export declare function createClient(options?: ClientOptions): Client<paths>
