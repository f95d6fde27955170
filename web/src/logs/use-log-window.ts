import { nextTick, onScopeDispose, type Ref, shallowRef, type ShallowRef, watch } from 'vue'
import { createFollowing } from './following.ts'
import type { LogView } from './log-view.ts'
import { createRowHeights } from './row-heights.ts'

/** The rows that are in the page. */
export interface RowWindow {
  readonly from: number
  /** Not in it any more. */
  readonly to: number
  /** Pixels from the top of the first row to that of the row `from`. */
  readonly top: number
  /** Of all rows. */
  readonly height: number
}

export interface LogWindowOptions {
  readonly scroller: Readonly<ShallowRef<HTMLElement | null>>
  readonly view: () => LogView
  readonly version: () => unknown
  /** Changes when rows get other heights. */
  readonly layout: () => unknown
  /** What the height of a line will be, about, as things are now. */
  readonly createEstimate: () => (number: number) => number
  /** Whether rows may have other heights than was thought. */
  readonly isUneven: () => boolean
}

export interface LogWindow {
  readonly rows: Readonly<ShallowRef<RowWindow>>
  /** Whether new lines are followed. */
  readonly isFollowing: Readonly<Ref<boolean>>
  /** Rows that came since they are not. */
  readonly newCount: Readonly<Ref<number>>
  onScroll: () => void
  follow: () => void
  /** Brings a line into sight, and stays there. */
  show: (number: number) => void
}

/** Rows beyond the edges. */
const OVERSCAN = 12
/** This near to the end is the end. */
const END = 8

/** A scroller that remembers where it was: what is not in sight forgets it. */
function createScroll(scroller: LogWindowOptions['scroller']) {
  let top = 0
  return {
    /** Where it was last. */
    last: () => top,
    room: () => scroller.value?.clientHeight ?? 0,
    to(wanted: number) {
      if (!scroller.value) return
      scroller.value.scrollTop = wanted
      top = scroller.value.scrollTop
    },
    toEnd() {
      if (scroller.value) this.to(scroller.value.scrollHeight)
    },
    /** Where somebody moved it. */
    read(): 'end' | 'up' | 'down' | undefined {
      // What is not in sight has no height, and was not moved.
      if (!scroller.value || scroller.value.clientHeight === 0) return undefined
      const { scrollTop, scrollHeight, clientHeight } = scroller.value
      const isUp = scrollTop < top
      top = scrollTop
      if (scrollHeight - clientHeight - scrollTop <= END) return 'end'
      return isUp ? 'up' : 'down'
    },
    /** The heights of the rows in the page, by number. */
    measure: () =>
      Array.from(
        scroller.value?.querySelectorAll<HTMLElement>('[data-line]') ?? [],
        (row): [number, number] => [Number(row.dataset['line']), row.offsetHeight],
      ),
  }
}

/** Shows a few rows of many, of any height; keeps at the end, or where somebody reads. */
export function useLogWindow(options: LogWindowOptions): LogWindow {
  const { scroller, view } = options
  const rows = shallowRef<RowWindow>({ from: 0, to: 0, top: 0, height: 0 })
  const heights = createRowHeights(view, options.createEstimate)
  const following = createFollowing(view)
  const scroll = createScroll(scroller)

  function place(): void {
    const height = heights.total()
    const top = following.isOn.value ? Math.max(0, height - scroll.room()) : scroll.last()
    const from = Math.max(0, heights.rowAt(top) - OVERSCAN)
    const to = Math.min(heights.count, heights.rowAt(top + scroll.room()) + OVERSCAN + 1)
    rows.value = { from, to, top: heights.offsetOf(from), height }
  }

  /** Rows in the page may be higher than was thought: what is read stays where it is. */
  function settle(): void {
    const first = heights.rowAt(scroll.last())
    const changes = options.isUneven()
      ? scroll.measure().map(([number, height]) => ({
          isAbove: view().rowOf(number) < first,
          by: heights.learn(number, height),
        }))
      : []
    const shift = changes.reduce((sum, { isAbove, by }) => sum + (isAbove ? by : 0), 0)
    if (shift !== 0 && !following.isOn.value) scroll.to(scroll.last() + shift)
    if (changes.some(({ by }) => by !== 0)) place()
    if (following.isOn.value) scroll.toEnd()
  }

  function sync(): void {
    const left = heights.sync()
    if (left > 0 && !following.isOn.value) scroll.to(scroll.last() - left)
    following.count()
    place()
  }

  function follow(): void {
    following.resume()
    place()
  }

  watch(options.version, sync)
  watch(rows, settle, { flush: 'post' })
  watch(options.layout, () => {
    const first = heights.rowAt(scroll.last())
    heights.reset()
    place()
    if (!following.isOn.value) void nextTick(() => scroll.to(heights.offsetOf(first)))
  })
  watch(view, () => {
    heights.reset()
    follow()
  })
  useResize(scroller, sync)

  return {
    rows,
    isFollowing: following.isOn,
    newCount: following.newCount,
    follow,
    onScroll() {
      const where = scroll.read()
      if (where === 'end') following.resume()
      else if (where === 'up') following.pause()
      if (where && !following.isOn.value) place()
    },
    show(number) {
      const row = view().rowOf(number)
      if (row < 0 || row >= heights.count) return
      following.pause()
      const [start, height] = [heights.offsetOf(row), heights.get(row)]
      const isInSight = start >= scroll.last() && start + height <= scroll.last() + scroll.room()
      if (!isInSight) scroll.to(Math.max(0, start - scroll.room() / 2))
      place()
    },
  }
}

/** Calls back when an element is there, and whenever it has another size. */
function useResize(element: LogWindowOptions['scroller'], run: () => void): void {
  const observer = new ResizeObserver(run)
  watch(element, (now) => {
    observer.disconnect()
    if (now) observer.observe(now)
    run()
  })
  onScopeDispose(() => observer.disconnect())
}
