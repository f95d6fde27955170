import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { parse } from 'yaml'
import { type PodRights, usePodRights } from './pod-rights.ts'

const mounted: VueWrapper[] = []
afterEach(() => {
  mounted.splice(0).forEach((each) => each.unmount())
  vi.unstubAllGlobals()
})

interface Check {
  readonly verb: string
  readonly subresource: string
  readonly namespace?: string
}

/** A server that allows some checks, and what it was asked. */
function serve(isAllowed: (check: Check) => boolean, execEnabled = true): Check[][] {
  const asked: Check[][] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!request.url.endsWith('/can-i'))
      return Response.json({ clusters: [{ name: 'a', execEnabled }] })
    const { checks } = (await request.json()) as { checks: Check[] }
    asked.push(checks)
    return Response.json({
      results: checks.map((check) => ({ allowed: isAllowed(check), reason: '' })),
    })
  })
  return asked
}

async function use(namespaces: readonly string[]): Promise<PodRights> {
  let rights: PodRights | undefined
  const wrapper = mount(
    defineComponent({
      setup() {
        rights = usePodRights({ cluster: 'a', isAsked: () => true, namespaces: () => namespaces })
        return () => null
      },
    }),
    { global: { plugins: [[VueQueryPlugin, { queryClient: new QueryClient() }]] } },
  )
  mounted.push(wrapper)
  // An answer, what follows from it, and its answer.
  for (let turn = 0; turn < 10; turn += 1) await flushPromises()
  if (!rights) throw new Error('nothing was set up')
  return rights
}

describe('the rights on the pods of a list', () => {
  it('are one question for whoever may do it everywhere', async () => {
    const asked = serve(() => true)

    const { denialOf } = await use(['shop', 'web'])

    expect(asked).toHaveLength(1)
    expect(asked[0]).toHaveLength(3)
    expect([denialOf('logs', 'shop'), denialOf('shell', 'web')]).toEqual([undefined, undefined])
  })

  it('are asked for the namespaces of the list, all at once, where they differ', async () => {
    const asked = serve(({ namespace, verb }) => namespace === 'shop' && verb === 'get')

    const { denialOf } = await use(['shop', 'web', 'shop'])

    expect(asked.map((checks) => checks.map(({ namespace }) => namespace))).toEqual([
      [undefined, undefined, undefined],
      ['shop', 'shop', 'shop', 'web', 'web', 'web'],
    ])
    expect(denialOf('logs', 'shop')).toBeUndefined()
    expect(denialOf('shell', 'shop')?.reason).toBe(
      'You may not open a shell here. Missing: create pods/exec in shop.',
    )
    expect(denialOf('logs', 'web')?.reason).toBe(
      'You may not read logs here. Missing: get pods/log in web.',
    )
    const role: unknown = parse(denialOf('shell', 'web')?.role ?? '')
    expect(role).toMatchObject({
      metadata: { namespace: 'web' },
      rules: [{ resources: ['pods/exec'], verbs: ['get', 'create'] }],
    })
  })

  it('ask for no more than one request can hold', async () => {
    const asked = serve(() => false)
    const many = Array.from({ length: 40 }, (_, index) => `ns-${String(index).padStart(2, '0')}`)

    const { denialOf } = await use(many)

    expect(asked[1]).toHaveLength(63)
    expect(denialOf('logs', 'ns-20')).toBeDefined()
    // Nobody knows: whoever tries is told.
    expect(denialOf('logs', 'ns-21')).toBeUndefined()
  })

  it('say so where shells are switched off, which no Role changes', async () => {
    serve(() => true, false)

    const { denialOf } = await use(['shop'])

    expect(denialOf('shell', 'shop')).toEqual({
      reason: 'Shells are switched off for this cluster.',
    })
    expect(denialOf('logs', 'shop')).toBeUndefined()
  })
})
