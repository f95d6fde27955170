import { beforeAll, expect, it } from 'vitest'
import { configMap, createNamespace } from './objects.ts'
import { describeTargets } from './target.ts'

describeTargets('selectors', (target) => {
  let path = ''

  beforeAll(async () => {
    path = `${await createNamespace(target, 'selectors')}/configmaps`
    await target.create(path, configMap('one', {}, { app: 'web', size: '1', 'a.b/c': 'x' }))
    await target.create(path, configMap('two', {}, { app: 'db', size: '20' }))
    await target.create(path, configMap('three', {}, { env: '' }))
  })

  async function names(query: string): Promise<string[]> {
    const answer = await target.send(`${path}?${query}`)
    if (answer.status !== 200) throw new Error(answer.text)
    const { items } = answer.json<{ items: { metadata: { name: string } }[] }>()
    return items.map(({ metadata }) => metadata.name).filter((name) => !name.startsWith('kube-'))
  }

  it.each([
    ['', ['one', 'three', 'two']],
    ['app', ['one', 'two']],
    ['!app', ['three']],
    ['app=web', ['one']],
    ['app==web', ['one']],
    ['app!=web', ['three', 'two']],
    ['app in (web, db)', ['one', 'two']],
    ['app in (web,,x)', ['one']],
    ['app notin (web)', ['three', 'two']],
    ['app,size=1', ['one']],
    [' app = web , size = 1 ', ['one']],
    ['size>1', ['two']],
    ['size<20', ['one']],
    ['env=', ['three']],
    ['env', ['three']],
    ['a.b/c=x', ['one']],
    ['app in ()', []],
  ])('chooses by labels: "%s"', async (selector, expected) => {
    expect(await names(`labelSelector=${encodeURIComponent(selector)}`)).toEqual(expected)
  })

  it.each([
    ['a b', "unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt"],
    ['a=b=c', "found '=', expected: ',' or 'end of string'"],
    ['a in (b) c', "found 'c', expected: ',' or 'end of string'"],
    ['=a', "found '=', expected: !, identifier, or 'end of string'"],
    ['a in', "unable to parse requirement: found '' expected: '('"],
    ['a in b', "unable to parse requirement: found 'b' expected: '('"],
    ['a in (', "unable to parse requirement: found '', expected: ',', ')' or identifier"],
    ['a in (b', "unable to parse requirement: found '', expected: ',' or ')'"],
    ['!', "unable to parse requirement: found '', expected: identifier"],
    ['a!', "unable to parse requirement: found '!', expected: in, notin, =, ==, !=, gt, lt"],
    ['a,', "found '', expected: identifier after ','"],
    ['a,,b', "found ',', expected: identifier after ','"],
    [
      'a>b',
      "unable to parse requirement: values[0]: Invalid value: \"b\": for 'Gt', 'Lt' operators, the value must be an integer",
    ],
    [
      '-a',
      'unable to parse requirement: <nil>: Invalid value: "-a": name part must consist of alphanumeric',
    ],
    [
      'A_b/c',
      'unable to parse requirement: <nil>: Invalid value: "A_b/c": prefix part a lowercase',
    ],
    ['x/y/z', 'unable to parse requirement: <nil>: Invalid value: "x/y/z": a valid label key must'],
    ['a=-b', 'unable to parse requirement: values[0][a]: Invalid value: "-b": a valid label must'],
  ])('refuses the label selector "%s"', async (selector, message) => {
    const answer = await target.send(`${path}?labelSelector=${encodeURIComponent(selector)}`)

    expect(answer.failure()).toMatchObject({ code: 400, reason: 'BadRequest' })
    expect(answer.failure().message).toContain(message)
  })

  it.each([
    ['metadata.name=one', ['one']],
    ['metadata.name==one', ['one']],
    ['metadata.name!=one', ['three', 'two']],
    ['metadata.name=one,metadata.namespace=selectors', ['one']],
    ['metadata.namespace=elsewhere', []],
    [',', ['one', 'three', 'two']],
  ])('chooses by fields: "%s"', async (selector, expected) => {
    expect(await names(`fieldSelector=${encodeURIComponent(selector)}`)).toEqual(expected)
  })

  it.each([
    ['metadata.name', "invalid selector: 'metadata.name'; can't understand 'metadata.name'"],
    ['metadata.name=a\\b', 'invalid field selector: invalid escape sequence: \\b'],
    [
      'spec.nope=1',
      '"spec.nope" is not a known field selector: only "metadata.name", "metadata.namespace"',
    ],
  ])('refuses the field selector "%s"', async (selector, message) => {
    const answer = await target.send(`${path}?fieldSelector=${encodeURIComponent(selector)}`)

    expect(answer.failure()).toMatchObject({ code: 400, reason: 'BadRequest', message })
  })

  it('refuses fields of pods that cannot be selected by', async () => {
    const answer = await target.send('/api/v1/pods?fieldSelector=spec.nope%3D1')

    expect(answer.failure()).toMatchObject({
      code: 400,
      message: 'field label not supported: spec.nope',
    })
  })

  it('chooses by labels and fields together', async () => {
    expect(await names('labelSelector=app&fieldSelector=metadata.name!%3Done')).toEqual(['two'])
  })
})
