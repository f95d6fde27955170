// `pods/{name}/exec` of the simulated API server.
import { type IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ApiServer } from '../api/api-server.ts'
import { authenticate, impersonate } from '../api/authenticate.ts'
import { checkAccess } from '../api/authorize.ts'
import { parseRequestInfo, type RequestInfo } from '../api/request-info.ts'
import { sendStatus } from '../api/respond.ts'
import {
  badRequest,
  forbidden,
  internalError,
  methodNotAllowed,
  notFound,
  StatusError,
} from '../api/status.ts'
import { isRecord, type KubeObject, listAt, recordAt, textAt } from '../objects.ts'
import { type ExecRequest, runExec } from './session.ts'

type Intercept = (req: IncomingMessage, res: ServerResponse) => boolean

const PODS = { group: '', resource: 'pods' }
/** From this minor version on, a WebSocket asks for `create` beside the `get` that it begins with. */
const CREATE_FROM_MINOR = 35

function checkCreate(
  server: ApiServer,
  user: Parameters<typeof checkAccess>[1],
  info: RequestInfo,
) {
  const minor = Number(/^v1\.(\d+)/.exec(server.gitVersion)?.[1] ?? 0)
  if (minor < CREATE_FROM_MINOR) return
  // The real one gives the authorizer's reason, and RBAC has none.
  if (!server.authorizer.canAccess(user, { ...info, verb: 'create' })) throw forbidden(info, '')
}

/** The container that is meant, as the API server chooses it. */
function findContainer(pod: KubeObject, asked: string): string {
  const names = ['containers', 'initContainers', 'ephemeralContainers']
    .flatMap((list) => listAt(pod, 'spec', list))
    .map((container) => textAt(container, 'name'))
  const { name } = pod.metadata
  const declared = listAt(pod, 'spec', 'containers').map((container) => textAt(container, 'name'))
  if (asked === '' && declared.length === 1) return declared[0] ?? ''
  if (asked === '') {
    throw badRequest(
      `a container name must be specified for pod ${name}, choose one of: [${declared.join(' ')}]`,
    )
  }
  if (names.includes(asked)) return asked
  throw badRequest(`container ${asked} is not valid for pod ${name}`)
}

function checkRunning(pod: KubeObject): void {
  const phase = textAt(pod, 'status', 'phase')
  if (phase === 'Running') return
  throw badRequest(
    `cannot exec into a container of pod ${pod.metadata.name}: current phase is ${phase || 'Pending'}`,
  )
}

function findByName(pod: KubeObject, path: readonly string[], name: string): unknown {
  return listAt(pod, ...path).find((one) => textAt(one, 'name') === name)
}

/** Why the node cannot run anything there, for a container that does not run although its pod does. */
function findProblem(pod: KubeObject, container: string): string | undefined {
  const status = findByName(pod, ['status', 'containerStatuses'], container)
  const state = recordAt(status, 'state')
  const isStopped = isRecord(status) && Object.keys(state).length > 0 && !('running' in state)
  return isStopped
    ? `unable to upgrade connection: container not found ("${container}")`
    : undefined
}

function toExecRequest(server: ApiServer, info: RequestInfo): ExecRequest {
  const reference = { apiVersion: 'v1', kind: 'Pod', namespace: info.namespace, name: info.name }
  const pod = server.store.find(reference)
  if (pod === undefined) throw notFound(PODS, info.name)
  const command = info.query.getAll('command')
  if (command.length === 0) {
    throw badRequest('you must specify at least 1 command for the container')
  }
  const container = findContainer(pod, info.query.get('container') ?? '')
  checkRunning(pod)
  return {
    pod: info.name,
    image: textAt(findByName(pod, ['spec', 'containers'], container), 'image'),
    command,
    tty: info.query.get('tty') === 'true',
    problem: findProblem(pod, container),
    now: server.now,
    whenDeleted: (react) =>
      server.store.subscribe('/pods', ({ type, stored: { object } }) => {
        const { name, namespace } = object.metadata
        const isIt = name === info.name && namespace === info.namespace
        if (isIt && type === 'DELETED') react()
      }),
  }
}

function accept(server: ApiServer, req: IncomingMessage): ExecRequest {
  const account = authenticate(req, server.users)
  const info = parseRequestInfo(req)
  const user = impersonate(req, account, server.authorizer)
  checkAccess(server.authorizer, user, info)
  const isExec = info.resource === 'pods' && info.subresource === 'exec' && info.verb === 'get'
  if (!isExec) throw methodNotAllowed()
  checkCreate(server, user, info)
  const offered = (req.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim())
  if (!offered.some((one) => server.execProtocols.includes(one))) {
    throw badRequest('unable to upgrade: none of the requested subprotocols is supported')
  }
  return toExecRequest(server, info)
}

/** An answer in place of an upgrade. */
function openAnswer(req: IncomingMessage, socket: Socket): ServerResponse {
  const res = new ServerResponse(req)
  res.shouldKeepAlive = false
  res.assignSocket(socket)
  res.once('finish', () => socket.end())
  return res
}

/** Answers requests for an upgrade: the checks of every request first, then a command's streams. */
export function createExecUpgrade(server: ApiServer, intercept: Intercept) {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    handleProtocols: (offered) =>
      [...offered].find((one) => server.execProtocols.includes(one)) ?? false,
  })
  return (req: IncomingMessage, stream: Duplex, head: Buffer): void => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a TLSSocket is one
    const socket = stream as Socket
    // A client that leaves is no failure of ours.
    socket.on('error', () => socket.destroy())
    const res = openAnswer(req, socket)
    if (intercept(req, res)) return
    try {
      const request = accept(server, req)
      res.detachSocket(socket)
      sockets.handleUpgrade(req, socket, head, (ws: WebSocket) => void runExec(ws, request))
    } catch (error) {
      const failure = error instanceof StatusError ? error : internalError(String(error))
      void sendStatus({ req, res }, failure)
    }
  }
}
