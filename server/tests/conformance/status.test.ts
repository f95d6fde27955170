import { beforeAll, expect, it } from 'vitest'
import { configMap, createNamespace } from './objects.ts'
import { describeTargets, type Request } from './target.ts'

const MERGE = 'application/merge-patch+json'
const NOBODY = { as: 'nobody', groups: [] }

describeTargets('failures', (target) => {
  let path = ''
  beforeAll(async () => {
    const namespace = await createNamespace(target, 'failures')
    path = `${namespace}/configmaps`
    await target.create(path, configMap('here'))
  })

  async function fail(from: string, request: Request = {}): Promise<object> {
    const answer = await target.send(from.replace('~', path), request)
    const failure = answer.failure()
    expect(failure).toMatchObject({ kind: 'Status', apiVersion: 'v1', status: 'Failure' })
    expect(failure.code).toBe(answer.status)
    const { code, reason, message, details } = failure
    return { code, reason, message, ...(details !== undefined && { details }) }
  }

  const UNKNOWN = 'the server could not find the requested resource'
  const NOT_ALLOWED = 'the server does not allow this method on the requested resource'

  it.each<[string, string, Request, object]>([
    [
      'an object that is not there',
      '~/nope',
      {},
      {
        code: 404,
        reason: 'NotFound',
        message: 'configmaps "nope" not found',
        details: { name: 'nope', kind: 'configmaps' },
      },
    ],
    [
      'an object of a group that is not there',
      '/apis/apps/v1/namespaces/failures/deployments/nope',
      {},
      {
        code: 404,
        reason: 'NotFound',
        message: 'deployments.apps "nope" not found',
        details: { name: 'nope', group: 'apps', kind: 'deployments' },
      },
    ],
    [
      'a resource that is not there',
      '/api/v1/unicorns',
      {},
      { code: 404, reason: 'NotFound', message: UNKNOWN, details: {} },
    ],
    [
      'a subresource that is not there',
      '~/here/unicorn',
      {},
      { code: 404, reason: 'NotFound', message: UNKNOWN, details: {} },
    ],
    [
      'a namespace that is not there',
      '/api/v1/namespaces/nope/configmaps',
      { method: 'POST', body: configMap('a') },
      {
        code: 404,
        reason: 'NotFound',
        message: 'namespaces "nope" not found',
        details: { name: 'nope', kind: 'namespaces' },
      },
    ],
    [
      'an update of what is not there',
      '~/nope',
      { method: 'PUT', body: configMap('nope') },
      {
        code: 404,
        reason: 'NotFound',
        message: 'configmaps "nope" not found',
        details: { name: 'nope', kind: 'configmaps' },
      },
    ],
    [
      'an update of a collection',
      '~',
      { method: 'PUT', body: {} },
      { code: 405, reason: 'MethodNotAllowed', message: NOT_ALLOWED, details: {} },
    ],
    [
      'a patch of a collection',
      '~',
      { method: 'PATCH', body: {}, type: MERGE },
      { code: 405, reason: 'MethodNotAllowed', message: NOT_ALLOWED, details: {} },
    ],
    [
      'a creation under a name',
      '~/here',
      { method: 'POST', body: configMap('here') },
      { code: 405, reason: 'MethodNotAllowed', message: NOT_ALLOWED, details: {} },
    ],
    [
      'reading reviews',
      '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
      {},
      { code: 405, reason: 'MethodNotAllowed', message: NOT_ALLOWED, details: {} },
    ],
    [
      'an object that exists',
      '~',
      { method: 'POST', body: configMap('here') },
      {
        code: 409,
        reason: 'AlreadyExists',
        message: 'configmaps "here" already exists',
        details: { name: 'here', kind: 'configmaps' },
      },
    ],
    [
      'another namespace in the body',
      '~',
      { method: 'POST', body: { metadata: { name: 'a', namespace: 'x' } } },
      {
        code: 400,
        reason: 'BadRequest',
        message:
          'the namespace of the provided object does not match the namespace sent on the request',
      },
    ],
    [
      'another name in the body',
      '~/here',
      { method: 'PUT', body: configMap('there') },
      {
        code: 400,
        reason: 'BadRequest',
        message: 'the name of the object (there) does not match the name on the URL (here)',
      },
    ],
    [
      'a patch of the name',
      '~/here',
      { method: 'PATCH', body: { metadata: { name: 'there' } }, type: MERGE },
      {
        code: 400,
        reason: 'BadRequest',
        message: 'the name of the object (there) does not match the name on the URL (here)',
      },
    ],
    [
      'a body of another type',
      '~',
      { method: 'POST', body: configMap('a'), type: 'text/plain' },
      {
        code: 415,
        reason: 'UnsupportedMediaType',
        message:
          'the body of the request was in an unknown format - accepted media types include: ' +
          'application/json, application/yaml, application/vnd.kubernetes.protobuf',
      },
    ],
    [
      'a patch of another type',
      '~/here',
      { method: 'PATCH', body: {}, type: 'application/xml' },
      {
        code: 415,
        reason: 'UnsupportedMediaType',
        message: '415: Unsupported Media Type',
        details: {},
      },
    ],
    [
      'an answer as an unknown shape',
      '~/here',
      { accept: 'application/json;as=Unicorn;v=v1;g=meta.k8s.io' },
      {
        code: 406,
        reason: 'NotAcceptable',
        message:
          'only the following media types are accepted: application/json, application/yaml, ' +
          'application/vnd.kubernetes.protobuf',
      },
    ],
    [
      'an answer as a list of what is no list',
      '~/here',
      { accept: 'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io' },
      {
        code: 406,
        reason: 'NotAcceptable',
        message:
          'you requested PartialObjectMetadataList, but the requested object is not a list (*core.ConfigMap)',
      },
    ],
    [
      'a token that is unknown',
      '~',
      { headers: { authorization: 'Bearer nope' } },
      { code: 401, reason: 'Unauthorized', message: 'Unauthorized' },
    ],
    [
      'a list that is forbidden',
      '~',
      NOBODY,
      {
        code: 403,
        reason: 'Forbidden',
        message:
          'configmaps is forbidden: User "nobody" cannot list resource "configmaps" in API group "" in the namespace "failures"',
        details: { kind: 'configmaps' },
      },
    ],
    [
      'an object that is forbidden',
      '~/here',
      NOBODY,
      {
        code: 403,
        reason: 'Forbidden',
        message:
          'configmaps "here" is forbidden: User "nobody" cannot get resource "configmaps" in API group "" in the namespace "failures"',
        details: { name: 'here', kind: 'configmaps' },
      },
    ],
    [
      'a subresource that is forbidden',
      '/api/v1/namespaces/failures/pods/x/log',
      NOBODY,
      {
        code: 403,
        reason: 'Forbidden',
        message:
          'pods "x" is forbidden: User "nobody" cannot get resource "pods/log" in API group "" in the namespace "failures"',
        details: { name: 'x', kind: 'pods' },
      },
    ],
    [
      'a list of the cluster that is forbidden',
      '/apis/apps/v1/deployments',
      NOBODY,
      {
        code: 403,
        reason: 'Forbidden',
        message:
          'deployments.apps is forbidden: User "nobody" cannot list resource "deployments" in API group "apps" at the cluster scope',
        details: { group: 'apps', kind: 'deployments' },
      },
    ],
    [
      'a path that is forbidden',
      '/metrics',
      NOBODY,
      {
        code: 403,
        reason: 'Forbidden',
        message: 'forbidden: User "nobody" cannot get path "/metrics"',
        details: {},
      },
    ],
    [
      'no name',
      '~',
      { method: 'POST', body: { metadata: {} } },
      {
        code: 422,
        reason: 'Invalid',
        message:
          'ConfigMap "" is invalid: metadata.name: Required value: name or generateName is required',
        details: {
          kind: 'ConfigMap',
          causes: [
            {
              reason: 'FieldValueRequired',
              message: 'Required value: name or generateName is required',
              field: 'metadata.name',
            },
          ],
        },
      },
    ],
    [
      'an unknown propagation policy',
      '~/here',
      { method: 'DELETE', body: { propagationPolicy: 'Sideways' } },
      {
        code: 422,
        reason: 'Invalid',
        message:
          'DeleteOptions.meta.k8s.io "" is invalid: propagationPolicy: Unsupported value: "Sideways": ' +
          'supported values: "Foreground", "Background", "Orphan", "nil"',
        details: {
          group: 'meta.k8s.io',
          kind: 'DeleteOptions',
          causes: [
            {
              reason: 'FieldValueNotSupported',
              message:
                'Unsupported value: "Sideways": supported values: "Foreground", "Background", "Orphan", "nil"',
              field: 'propagationPolicy',
            },
          ],
        },
      },
    ],
  ])('answers in Kubernetes own words: %s', async (_name, from, request, expected) => {
    expect(await fail(from, request)).toEqual(expected)
  })

  it('answers 406 where no known media type is asked for', async () => {
    expect(await fail('~', { accept: 'text/html' })).toMatchObject({
      code: 406,
      reason: 'NotAcceptable',
      message: expect.stringMatching(
        /^406: Not Acceptable\n\nAvailable representations: /,
      ) as string,
    })
  })

  it.each(['/unicorn', '/apis/unicorn.io/v1/things'])('knows no path %s', async (from) => {
    const answer = await target.send(from)

    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.text).toBe('404 page not found\n')
  })

  it.each<[string, Buffer | object, string]>([
    [
      'half a body',
      Buffer.from('{"a'),
      'the object provided is unrecognized (must be of type ConfigMap): ',
    ],
    [
      'no body',
      Buffer.from(''),
      'the object provided is unrecognized (must be of type ConfigMap): ',
    ],
    ['a list', [], 'the object provided is unrecognized (must be of type ConfigMap): '],
    [
      'another kind',
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } },
      'Secret in version "v1" cannot be handled as a ConfigMap: ',
    ],
    [
      'a number where text is wanted',
      { metadata: { name: 'a' }, data: { k: 1 } },
      'ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string',
    ],
  ])('refuses %s', async (_name, body, message) => {
    const failure = await fail('~', { method: 'POST', body, type: 'application/json' })

    expect(failure).toMatchObject({ code: 400, reason: 'BadRequest' })
    expect((failure as { message: string }).message).toContain(message)
  })

  it('says what is wrong with a name', async () => {
    expect(await fail('~', { method: 'POST', body: configMap('Bad_Name') })).toMatchObject({
      code: 422,
      reason: 'Invalid',
      message: expect.stringMatching(
        /^ConfigMap "Bad_Name" is invalid: metadata\.name: Invalid value: "Bad_Name": a lowercase RFC 1123/,
      ) as string,
      details: {
        name: 'Bad_Name',
        kind: 'ConfigMap',
        causes: [{ reason: 'FieldValueInvalid', field: 'metadata.name' }],
      },
    })
  })

  it('says what is wrong with labels', async () => {
    expect(
      await fail('~', { method: 'POST', body: configMap('labels', {}, { 'a b': 'c d' }) }),
    ).toMatchObject({
      code: 422,
      details: {
        causes: [
          { reason: 'FieldValueInvalid', field: 'metadata.labels' },
          { reason: 'FieldValueInvalid', field: 'metadata.labels' },
        ],
      },
    })
  })

  it('says each thing that a deployment lacks', async () => {
    const body = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'empty' } }

    expect(
      await fail('/apis/apps/v1/namespaces/failures/deployments', { method: 'POST', body }),
    ).toEqual({
      code: 422,
      reason: 'Invalid',
      message:
        'Deployment.apps "empty" is invalid: [spec.selector: Required value, spec.template.metadata.labels: ' +
        'Invalid value: null: `selector` does not match template `labels`, spec.template.spec.containers: Required value]',
      details: {
        name: 'empty',
        group: 'apps',
        kind: 'Deployment',
        causes: [
          { reason: 'FieldValueRequired', message: 'Required value', field: 'spec.selector' },
          {
            reason: 'FieldValueInvalid',
            message: 'Invalid value: null: `selector` does not match template `labels`',
            field: 'spec.template.metadata.labels',
          },
          {
            reason: 'FieldValueRequired',
            message: 'Required value',
            field: 'spec.template.spec.containers',
          },
        ],
      },
    })
  })

  it('refuses an unknown dry run', async () => {
    expect(await fail('~?dryRun=Some', { method: 'POST', body: configMap('dry') })).toMatchObject({
      code: 422,
      message:
        'CreateOptions.meta.k8s.io "" is invalid: dryRun: Unsupported value: ["Some"]: supported values: "All"',
    })
  })
})
