import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import { AppError } from '../lib/errors.ts'
import { consolePolicy } from './security-headers.ts'

export interface ConsoleOptions {
  /** The folder of the built console: `index.html`, `assets/` and what lies beside them. */
  readonly root: string
  /** First segments of paths that are not the console's, such as `api`. */
  readonly reserved: ReadonlySet<string>
}

/** Smallest first. The build writes both beside each file that is worth it. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

/** Names under `assets/` carry a hash of their content. */
const FOREVER = 'public, max-age=31536000, immutable'
const REVALIDATE = 'no-cache'

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true
}

/** A path inside the build, or nothing for one that leaves it or names a hidden file. */
function toFilePath(urlPath: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
  const isPlain = path
    .slice(1)
    .split('/')
    .every((segment) => /^[\w@-][\w.@-]*$/.test(segment))
  return isPlain ? path : undefined
}

/** The file as it is stored in the smallest encoding that the client takes. */
async function pickVariant(req: Request, file: string) {
  for (const { name, suffix } of ENCODINGS) {
    // Asked one by one: of several that it likes equally a client's first would be taken, which is gzip in browsers.
    if (req.acceptsEncodings(name) === name && (await isFile(`${file}${suffix}`))) {
      return { suffix, encoding: name }
    }
  }
  return (await isFile(file)) ? { suffix: '', encoding: undefined } : undefined
}

/** Sends a file of the build; says whether there was one. */
async function sendFile(
  req: Request,
  res: Response,
  { root, path, cacheControl }: { root: string; path: string; cacheControl: string },
): Promise<boolean> {
  const variant = await pickVariant(req, join(root, path))
  if (!variant) return false
  if (variant.encoding) res.set('Content-Encoding', variant.encoding)
  res.vary('Accept-Encoding').type(extname(path)).set('Cache-Control', cacheControl)
  await new Promise<void>((resolve, reject) => {
    const done = (error?: NodeJS.ErrnoException) =>
      // A client that leaves in between is nobody's failure.
      error && error.code !== 'ECONNABORTED' ? reject(error) : resolve()
    const options = { root, cacheControl: false, acceptRanges: false }
    res.sendFile(`${path}${variant.suffix}`, options, done)
  })
  return true
}

/**
 * The way up from a path to where the console begins. A browser resolves it against the address that it sees, so the
 * console finds itself under any prefix, also one that a proxy takes away and this server never hears of.
 */
function toBaseHref(path: string): string {
  const depth = path.split('/').length - 2
  return depth > 0 ? '../'.repeat(depth) : './'
}

/** The page of every view of the console. */
async function sendIndex(req: Request, res: Response, root: string): Promise<boolean> {
  const html = await readFile(join(root, 'index.html'), 'utf8').catch(() => undefined)
  if (html === undefined) return false
  const page = html.replace(
    /<head\b[^>]*>/i,
    (head) => `${head}<base href="${toBaseHref(req.path)}" />`,
  )
  const hash = createHash('sha256').update(page).digest('base64url')
  await new Promise<void>((resolve) => consolePolicy(req, res, () => resolve()))
  res.vary('Accept').set({ 'Cache-Control': REVALIDATE, ETag: `"${hash}"` })
  res.type('html').send(page)
  return true
}

/** Whether a browser asks for a page to show; what a script or a program fetches is not answered with one. */
function wantsPage(req: Request): boolean {
  return req.path === '/' || req.get('accept')?.includes('text/html') === true
}

/** The built console: its files, and its page for every address that is nobody else's. */
export function createConsole({ root, reserved }: ConsoleOptions): Router {
  const isReading = ({ method }: Request) => method === 'GET' || method === 'HEAD'

  const asset: RequestHandler = async (req, res, next) => {
    if (!isReading(req)) {
      next()
      return
    }
    const path = toFilePath(req.path)
    const file = path && { root, path: `/assets${path}`, cacheControl: FOREVER }
    if (file && (await sendFile(req, res, file))) return
    res.set('Cache-Control', 'no-store')
    throw new AppError('not_found', `no such file: ${req.baseUrl}${req.path}`)
  }

  const page: RequestHandler = async (req, res, next) => {
    const [, first = '', ...rest] = req.path.split('/')
    if (!isReading(req) || reserved.has(first)) {
      next()
      return
    }
    const path = rest.length === 0 && first !== 'index.html' ? toFilePath(req.path) : undefined
    const file = path && extname(path) && { root, path, cacheControl: REVALIDATE }
    if (file && (await sendFile(req, res, file))) return
    if (wantsPage(req) && (await sendIndex(req, res, root))) return
    next()
  }

  const router = express.Router()
  router.use('/assets', asset)
  router.use(page)
  return router
}
