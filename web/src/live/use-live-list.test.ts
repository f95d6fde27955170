import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, nextTick, shallowRef } from 'vue'
import type { ListQuery, ObjectList } from '../api/objects.ts'
import type { LiveRow } from './fold.ts'
import type { LiveMessage, LiveTarget } from './protocol.ts'
import { useLiveList } from './use-live-list.ts'

const PODS: LiveTarget = { cluster: 'a', kind: 'pods' }

const row = (name: string, resourceVersion = '1'): LiveRow => ({
  uid: name,
  name,
  namespace: 'shop',
  resourceVersion,
})

/** A list that was read, in which `names` are. */
function toList(names: readonly string[], more: Partial<ObjectList<LiveRow>> = {}) {
  return {
    rows: names.map((name) => row(name)),
    gaps: [],
    resourceVersion: '10',
    readAt: Date.now(),
    complete: true,
    ...more,
  } as ObjectList<LiveRow>
}

interface Asked {
  readonly target: LiveTarget
  readonly resume: string | undefined
  readonly tell: (message: LiveMessage) => void
  isClosed: boolean
}

const drawn: VueWrapper[] = []

function setUp(first = toList(['a', 'c']), target: LiveTarget | string = PODS) {
  const asked: Asked[] = []
  const lists = [first]
  let reads = 0
  const wanted = shallowRef(target)
  const name = shallowRef('pods')
  const connection = {
    subscribe(to: LiveTarget, resume: string | undefined, tell: (message: LiveMessage) => void) {
      const one: Asked = { target: to, resume, tell, isClosed: false }
      asked.push(one)
      return { credit: () => undefined, close: () => void (one.isClosed = true) }
    },
    check: vi.fn(),
  }
  let list: ReturnType<typeof useLiveList<LiveRow>> | undefined
  const wrapper = mount(
    defineComponent({
      setup() {
        list = useLiveList<LiveRow>({
          query: computed(
            () =>
              ({
                queryKey: [name.value],
                queryFn: () => {
                  reads += 1
                  return Promise.resolve(lists.at(-1))
                },
                refetchInterval: 5000,
              }) as unknown as ListQuery<LiveRow>,
          ),
          target: computed(() => wanted.value),
          connection,
        })
        return () => null
      },
    }),
    { global: { plugins: [[VueQueryPlugin, { queryClient: new QueryClient() }]] } },
  )
  drawn.push(wrapper)
  if (!list) throw new Error('nothing was set up')
  const { data, live, refetch } = list
  return {
    asked,
    wanted,
    name,
    refetch,
    live,
    lists,
    names: () => data.value?.rows.map((each) => each.name),
    countReads: () => reads,
  }
}

const change = (event: 'added' | 'deleted', name: string, rv: string): LiveMessage => ({
  type: 'change',
  id: 1,
  event,
  rv,
  object: { ...row(name, rv) },
})

async function settle(): Promise<void> {
  await flushPromises()
  await nextTick()
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  drawn.splice(0).forEach((each) => each.unmount())
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a live list', () => {
  it('is read once, watched from there, and changed by what is told', async () => {
    const { asked, names, live, countReads } = setUp()
    await settle()
    expect(asked).toMatchObject([{ target: PODS, resume: '10' }])

    asked[0]?.tell({ type: 'position', id: 1, rv: '10' })
    asked[0]?.tell(change('added', 'b', '11'))
    asked[0]?.tell(change('deleted', 'c', '12'))
    vi.advanceTimersByTime(60)
    await settle()

    expect(names()).toEqual(['a', 'b'])
    expect(live.value).toEqual({ state: 'live' })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(countReads()).toBe(1)
  })

  it('is replaced by a snapshot', async () => {
    const { asked, names } = setUp()
    await settle()

    asked[0]?.tell({
      type: 'snapshot',
      id: 1,
      resourceVersion: '20',
      items: [{ ...row('x') }, { ...row('y') }],
      more: false,
    })
    await settle()

    expect(names()).toEqual(['x', 'y'])
  })

  it('is watched anew when it was read anew, and when it is another list', async () => {
    const { asked, refetch, name, lists } = setUp()
    await settle()
    vi.advanceTimersByTime(10)
    lists.push(toList(['a'], { resourceVersion: '30' }))
    void refetch()
    await settle()
    lists.push(toList(['z'], { resourceVersion: '40' }))
    name.value = 'services'
    await settle()

    expect(asked.map(({ resume, isClosed }) => [resume, isClosed])).toEqual([
      ['10', true],
      ['30', true],
      ['40', false],
    ])
  })

  it('is asked for again every now and then where it cannot be watched, and says why', async () => {
    const { asked, live, countReads } = setUp(undefined, 'Lists by label are not live.')
    await settle()
    await vi.advanceTimersByTimeAsync(11_000)

    expect(asked).toEqual([])
    expect(live.value).toEqual({ state: 'polling', reason: 'Lists by label are not live.' })
    expect(countReads()).toBe(3)
  })

  it('is not watched where parts of it are missing', async () => {
    const gap = { namespace: 'web', reason: 'forbidden' }
    const { asked, live } = setUp(toList(['a'], { gaps: [gap] as never }))
    await settle()

    expect(asked).toEqual([])
    expect(live.value.state).toBe('polling')
  })

  it('is not asked for the same again when it was refused, and polls', async () => {
    const { asked, live, refetch, countReads } = setUp()
    await settle()

    asked[0]?.tell({ type: 'ended', id: 1, reason: 'forbidden', message: 'No watching here.' })
    await settle()
    const refused = live.value
    vi.advanceTimersByTime(10)
    void refetch()
    await settle()
    await vi.advanceTimersByTimeAsync(6000)

    expect(refused).toEqual({ state: 'polling', reason: 'No watching here.' })
    expect(asked).toHaveLength(1)
    expect(countReads()).toBeGreaterThanOrEqual(3)
  })

  it('is watched again with the next reading when the watch failed', async () => {
    const { asked, live } = setUp()
    await settle()

    asked[0]?.tell({ type: 'ended', id: 1, reason: 'failed', message: 'The cluster is away.' })
    await settle()
    const after = live.value.state
    await vi.advanceTimersByTimeAsync(6000)
    await settle()

    expect(after).toBe('polling')
    expect(asked).toHaveLength(2)
  })

  it('says when the connection is away', async () => {
    const { asked, live } = setUp()
    await settle()

    asked[0]?.tell({ type: 'link', state: 'away' })

    expect(live.value.state).toBe('reconnecting')
  })

  it('rests while nobody looks, and goes on from where it was', async () => {
    let visibility: DocumentVisibilityState = 'visible'
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
    const { asked, live, countReads } = setUp()
    await settle()
    asked[0]?.tell({ type: 'position', id: 1, rv: '10' })
    asked[0]?.tell(change('added', 'b', '15'))
    vi.advanceTimersByTime(60)

    visibility = 'hidden'
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(61_000)
    await settle()
    const resting = [live.value.state, asked[0]?.isClosed]
    visibility = 'visible'
    document.dispatchEvent(new Event('visibilitychange'))
    await settle()

    expect(resting).toEqual(['paused', true])
    expect(asked.map(({ resume }) => resume)).toEqual(['10', '15'])
    expect(countReads()).toBe(1)
  })
})
