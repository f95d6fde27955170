/** A failure as a page shows it. */
export interface Problem {
  readonly kind: 'forbidden' | 'not-found' | 'unreachable' | 'offline' | 'error'
  /** What happened, in a sentence. */
  readonly message: string
  /** HTTP status. */
  readonly status?: number | undefined
  readonly code?: string | undefined
  /** Finds the request in the server's log. */
  readonly requestId?: string | undefined
  /** Of a cluster's 403: what may not be done. */
  readonly missing?: Permission | undefined
}

/** An action on a resource that RBAC may allow. */
export interface Permission {
  readonly verb: string
  /** API group, empty for core. */
  readonly group: string
  /** Kubernetes' plural. */
  readonly resource: string
  /** Absent at the cluster's scope. */
  readonly namespace?: string | undefined
}
