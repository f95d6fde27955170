/** How a command in a container ended. */
export type ExecResult =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'failed'; readonly message: string }
  /** The node, the API server or the way there took too long. */
  | { readonly kind: 'timed out'; readonly message: string }

interface ExecStatus {
  readonly status?: string
  readonly reason?: string
  readonly message?: string
  readonly details?: { readonly causes?: unknown }
}

function parseStatus(text: string): ExecStatus | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}

function findExitCode(causes: readonly unknown[]): number {
  for (const cause of causes as readonly Readonly<Record<string, unknown>>[]) {
    if (cause['reason'] === 'ExitCode') return Number(cause['message'])
  }
  return NaN
}

/** What the status channel says: a `metav1.Status`, whose exit code is a cause of its own. */
export function parseExecStatus(text: string): ExecResult {
  const status = parseStatus(text)
  if (status?.status === 'Success') return { kind: 'exited', exitCode: 0 }
  const causes = status?.details?.causes
  const exitCode = Array.isArray(causes) ? findExitCode(causes) : NaN
  if (status?.reason === 'NonZeroExitCode' && Number.isInteger(exitCode)) {
    return { kind: 'exited', exitCode }
  }
  const message = status?.message ?? 'The container’s answer cannot be read.'
  return { kind: status?.reason === 'Timeout' ? 'timed out' : 'failed', message }
}
