import express, { type RequestHandler } from 'express'
import type { OperationId } from './contract.ts'
import { type ContractDocument, listRoutes, toPathPattern } from './document.ts'

const MAX_BYTES = 64 * 1024
/** Where an operation has no use for as much. */
const LIMITS: Readonly<Partial<Record<OperationId, number>>> = {
  recordBulkDownload: 16 * 1024,
  receiveLogout: 24 * 1024,
}
const FORM = 'application/x-www-form-urlencoded'

/** Reads the bodies of those operations that have one, as far as their type is theirs; 413 for one that is too large. */
export function createBodyParser(document: ContractDocument): RequestHandler {
  const parsers = listRoutes(document).flatMap(({ operation, operationId, method, path }) => {
    if (!operation.requestBody) return []
    const limit = LIMITS[operationId as OperationId] ?? MAX_BYTES
    const isForm = FORM in operation.requestBody.content
    const parse: RequestHandler = isForm
      ? express.urlencoded({ limit, extended: false })
      : express.json({ limit })
    return [{ method: method.toUpperCase(), pattern: toPathPattern(path), parse }]
  })
  return (req, res, next) => {
    const parser = parsers.find(
      ({ method, pattern }) => method === req.method && pattern.test(req.path),
    )
    if (parser) parser.parse(req, res, next)
    else next()
  }
}
