import {
  type Document,
  listOperations,
  type Operation,
  toList,
  toObject,
  toText,
} from './document.ts'

// What every operation of the contract must say of itself.

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/
const AUDIT_VERB = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/
const READING = new Set(['get', 'head', 'options'])

/** A probe answers whether the process is up, nothing else: it has no errors to describe. */
const PROBES = new Set(['/healthz', '/readyz', '/livez'])

/** The failures that an operation has to describe, by where it acts. */
function listRequiredErrors({ path, node }: Operation): string[] {
  if (PROBES.has(path)) return []
  return [
    '400',
    ...(node['x-authz'] === 'public' ? [] : ['401', '403']),
    ...(path.includes('{') ? ['404'] : []),
    '500',
    ...(path.includes('{cluster}') ? ['502', '503', '504'] : []),
  ]
}

function checkName({ node }: Operation): string[] {
  const id = toText(node['operationId'])
  if (id === '') return ['has no operationId']
  return CAMEL_CASE.test(id) ? [] : [`operationId "${id}" is not camelCase`]
}

function checkDescription({ node }: Operation): string[] {
  const tags = toList(node['tags'])
  return [
    ...(tags.length === 1 ? [] : [`has ${tags.length} tags instead of one`]),
    ...(toText(node['summary']).trim() === '' ? ['has no summary'] : []),
  ]
}

function checkErrors(document: Document, operation: Operation): string[] {
  const responses = toObject(operation.node['responses'])
  return listRequiredErrors(operation).flatMap((status) => {
    if (responses[status] === undefined) return [`does not describe its answer ${status}`]
    const content = toObject(document.resolve(responses[status])['content'])
    return Object.keys(content).length > 0 ? [] : [`its answer ${status} has no body`]
  })
}

function checkTier({ node }: Operation): string[] {
  const tier = node['x-tier']
  return tier === 1 || tier === 2 || tier === 3
    ? []
    : [`x-tier is ${tier === undefined ? 'missing' : JSON.stringify(tier)}, not 1, 2 or 3`]
}

function checkAudit({ method, node }: Operation): string[] {
  const audit = toText(node['x-audit'])
  if (audit === '') return ['has no x-audit: the verb that is recorded, or none']
  if (audit !== 'none') {
    return AUDIT_VERB.test(audit) ? [] : [`x-audit "${audit}" is not a verb in snake_case`]
  }
  if (READING.has(method) || toText(node['x-audit-reason']).trim() !== '') return []
  return ['may change something and is not recorded: x-audit-reason must say why']
}

function checkAuthorization({ node }: Operation): string[] {
  return toText(node['x-authz']).trim() === ''
    ? ['has no x-authz: the check or the session rule that it stands on']
    : []
}

function listDuplicates(operations: readonly Operation[]): string[] {
  const places = Map.groupBy(operations, ({ node }) => toText(node['operationId']))
  return [...places].flatMap(([id, found]) =>
    id === '' || found.length === 1
      ? []
      : [`operationId "${id}" is used by ${found.map(({ place }) => place).join(' and ')}`],
  )
}

/** Every rule that an operation breaks, with the operation's place. */
export function checkConventions(document: Document): string[] {
  const operations = listOperations(document)
  const problems = operations.flatMap((operation) => {
    const id = toText(operation.node['operationId'])
    return [
      ...checkName(operation),
      ...checkDescription(operation),
      ...checkErrors(document, operation),
      ...checkTier(operation),
      ...checkAudit(operation),
      ...checkAuthorization(operation),
    ].map((problem) => `${operation.place}${id && ` (${id})`}: ${problem}`)
  })
  return [...problems, ...listDuplicates(operations)]
}
