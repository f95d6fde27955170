import compression from 'compression'
import type { RequestHandler } from 'express'
import { constants } from 'node:zlib'
import { type ContractDocument, listRoutes, type Route } from './document.ts'
import { SSE_TYPE } from './sse.ts'

/** Below this size compressing costs more than it saves. */
const COMPRESS_FROM_BYTES = 8 * 1024

function isStream({ operation }: Route): boolean {
  return SSE_TYPE in (operation.responses['200']?.content ?? {})
}

/**
 * Compresses answers. Streams of events are never compressed: they pass by the compressor, which would hold on to each of
 * them for as long as it lasts.
 */
export function createCompression(document: ContractDocument): RequestHandler {
  const compress = compression({ threshold: COMPRESS_FROM_BYTES, level: constants.Z_BEST_SPEED })
  const paths = listRoutes(document)
    .filter(isStream)
    .map(({ path }) => path.replace(/\{\w+\}/g, '[^/]+'))
  const streams = new RegExp(`^(?:${paths.join('|')})$`)
  return (req, res, next) => {
    if (paths.length > 0 && streams.test(req.path)) next()
    else compress(req, res, next)
  }
}
