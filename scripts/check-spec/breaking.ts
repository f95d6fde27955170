import type { JsonObject } from '../generate/normalize.ts'
import { compareSchemas, type Direction, type Versions } from './compare-schemas.ts'
import { type Document, listOperations, type Operation, toObject, toText } from './document.ts'

// What a client of a tier-1 operation would notice between two versions of the contract.

function prefix(problems: readonly string[], place: string): string[] {
  return problems.map((problem) => `${place}: ${problem}`)
}

function compareContent(
  versions: Versions,
  [before, after]: readonly [JsonObject, JsonObject],
  direction: Direction,
): string[] {
  const current = toObject(after['content'])
  return Object.entries(toObject(before['content'])).flatMap(([media, value]) => {
    if (current[media] === undefined) return [`media type ${media} was removed`]
    const schemas = [toObject(value)['schema'], toObject(current[media])['schema']] as const
    return prefix(compareSchemas(versions, schemas, direction), media)
  })
}

function toKey(parameter: JsonObject): string {
  return `${toText(parameter['in'])} parameter ${toText(parameter['name'])}`
}

function compareParameters(versions: Versions, old: Operation, current: Operation): string[] {
  const left = new Map(old.parameters.map((one) => [toKey(one), one]))
  const right = new Map(current.parameters.map((one) => [toKey(one), one]))
  const changed = [...left].flatMap(([key, was]) => {
    const is = right.get(key)
    if (!is) return [`${key} was removed`]
    const schemas = [was['schema'], is['schema']] as const
    return [
      ...(is['required'] === true && was['required'] !== true ? [`${key} is now required`] : []),
      ...prefix(compareSchemas(versions, schemas, 'request'), key),
    ]
  })
  const added = [...right].flatMap(([key, is]) =>
    !left.has(key) && is['required'] === true ? [`${key} is new and required`] : [],
  )
  return [...changed, ...added]
}

function compareBodies(versions: Versions, old: Operation, current: Operation): string[] {
  const was = versions.before.resolve(old.node['requestBody'])
  const is = versions.after.resolve(current.node['requestBody'])
  const hadBody = Object.keys(was).length > 0
  if (hadBody && Object.keys(is).length === 0) return ['the request body was removed']
  const isNewlyRequired = is['required'] === true && was['required'] !== true
  return [
    ...(isNewlyRequired ? ['the request body is now required'] : []),
    ...prefix(compareContent(versions, [was, is], 'request'), 'request'),
  ]
}

function compareHeaders(
  versions: Versions,
  [was, is]: readonly [JsonObject, JsonObject],
): string[] {
  const current = toObject(is['headers'])
  return Object.entries(toObject(was['headers'])).flatMap(([name, value]) => {
    if (current[name] === undefined) return [`header ${name} was removed`]
    const [old, now] = [versions.before.resolve(value), versions.after.resolve(current[name])]
    const schemas = [old['schema'], now['schema']] as const
    return [
      ...(old['required'] === true && now['required'] !== true
        ? [`header ${name} may now be absent`]
        : []),
      ...prefix(compareSchemas(versions, schemas, 'response'), `header ${name}`),
    ]
  })
}

function compareResponses(versions: Versions, old: Operation, current: Operation): string[] {
  const responses = toObject(current.node['responses'])
  return Object.entries(toObject(old.node['responses'])).flatMap(([status, value]) => {
    if (responses[status] === undefined) return [`answer ${status} was removed`]
    const pair = [
      versions.before.resolve(value),
      versions.after.resolve(responses[status]),
    ] as const
    return prefix(
      [...compareHeaders(versions, pair), ...compareContent(versions, pair, 'response')],
      `answer ${status}`,
    )
  })
}

function comparePromises({ node: was }: Operation, { node: is }: Operation): string[] {
  return [
    ...(is['x-tier'] === 1 ? [] : ['it left tier 1']),
    ...(was['operationId'] === is['operationId']
      ? []
      : [`operationId changed to ${toText(is['operationId'])}`]),
    ...(was['x-authz'] === 'public' && is['x-authz'] !== 'public'
      ? ['it now needs a session']
      : []),
  ]
}

/** Every change to a tier-1 operation that an existing client may break on, with the operation's place. */
export function listBreakingChanges(before: Document, after: Document): string[] {
  const versions = { before, after }
  const current = new Map(listOperations(after).map((operation) => [operation.place, operation]))
  const tier1 = listOperations(before).filter(({ node }) => node['x-tier'] === 1)
  return tier1.flatMap((old) => {
    const place = `${old.place} (${toText(old.node['operationId'])})`
    const now = current.get(old.place)
    if (!now) return [`${place}: the operation was removed`]
    return prefix(
      [
        ...comparePromises(old, now),
        ...compareParameters(versions, old, now),
        ...compareBodies(versions, old, now),
        ...compareResponses(versions, old, now),
      ],
      place,
    )
  })
}
