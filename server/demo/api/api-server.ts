// From a request to an answer, in the real API server's order: authenticate, impersonate, authorize, look up.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authorizer } from '../rbac/authorizer.ts'
import type { User } from '../rbac/user.ts'
import type { ClusterStore } from '../store/cluster-store.ts'
import { authenticate, impersonate } from './authenticate.ts'
import { checkAccess } from './authorize.ts'
import { answerNonResource } from './non-resource.ts'
import { parseRequestInfo } from './request-info.ts'
import { answerResource } from './resources.ts'
import { sendStatus, sendText } from './respond.ts'
import { internalError, StatusError, UnknownPathError } from './status.ts'
import type { OpenWatches } from './watch.ts'

export interface ApiServer {
  readonly store: ClusterStore
  readonly authorizer: Authorizer
  readonly users: ReadonlyMap<string, User>
  readonly watches: OpenWatches
  readonly now: () => number
  readonly gitVersion: string
  /** False for a server that answers JSON only. */
  readonly protobuf: boolean
  /** Subprotocols of exec. */
  readonly execProtocols: readonly string[]
  /** What SelfSubjectRulesReview says about itself. */
  readonly incompleteRules: boolean
}

export async function serve(
  server: ApiServer,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  // A client that leaves in the middle of an answer is no failure of ours.
  res.on('error', () => undefined)
  res.setHeader('Audit-Id', server.store.nextUid())
  res.setHeader('Cache-Control', 'no-cache, private')
  try {
    await answer(server, req, res)
  } catch (error) {
    if (res.headersSent) {
      res.destroy()
      return
    }
    if (error instanceof UnknownPathError) {
      await sendText({ req, res }, 404, '404 page not found\n')
      return
    }
    await sendStatus({ req, res }, toStatusError(error))
  }
}

async function answer(server: ApiServer, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const account = authenticate(req, server.users)
  const info = parseRequestInfo(req)
  const user = impersonate(req, account, server.authorizer)
  checkAccess(server.authorizer, user, info)
  if (info.isResource) await answerResource(server, { req, res, info, user })
  else await answerNonResource(server, { req, res, info })
}

function toStatusError(error: unknown): StatusError {
  if (error instanceof StatusError) return error
  const detail = error instanceof Error ? error.message : 'unknown failure'
  return internalError(`Internal error occurred: ${detail}`)
}
