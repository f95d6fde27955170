import { onScopeDispose, type Ref, shallowRef, type ShallowRef, watch } from 'vue'
import { createFollowing, type Following } from './following.ts'
import { useFrame } from './frames.ts'
import type { LogView } from './log-view.ts'
import { createRowHeights, type RowEstimate, type RowHeights } from './row-heights.ts'

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
  readonly createEstimate: () => RowEstimate
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

/** Of one frame, for estimates. */
const BUDGET_MS = 6

/** A scroller that remembers where it was: what is not in sight forgets it. */
function createScroll(scroller: LogWindowOptions['scroller']) {
  let top = 0
  return {
    /** Where it was last, or will be when what is there now has been drawn. */
    last: () => top,
    room: () => scroller.value?.clientHeight ?? 0,
    width: () => scroller.value?.clientWidth ?? 0,
    /** Wants to be elsewhere: there may be no room for that before the rows are drawn. */
    want: (wanted: number) => (top = Math.max(0, wanted)),
    /** After the rows are drawn. */
    apply(toEnd: boolean) {
      if (!scroller.value) return
      const wanted = toEnd ? scroller.value.scrollHeight : top
      if (scroller.value.scrollTop !== wanted) scroller.value.scrollTop = wanted
      top = scroller.value.scrollTop
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

interface Parts {
  readonly heights: RowHeights
  readonly following: Following
  readonly scroll: ReturnType<typeof createScroll>
}

/** Which rows are in the page, and how what is read stays where it is. */
function createPlacing({ heights, following, scroll }: Parts) {
  /** Changes heights; what is read stays where it is. */
  function keep<Result>(change: () => Result): Result {
    const row = heights.rowAt(scroll.last())
    const into = scroll.last() - heights.offsetOf(row)
    const result = change()
    if (!following.isOn.value) scroll.want(heights.offsetOf(row) + Math.min(into, heights.get(row)))
    return result
  }

  function findRows(): { from: number; to: number } {
    const top = following.isOn.value ? Math.max(0, heights.total() - scroll.room()) : scroll.last()
    return {
      from: Math.max(0, heights.rowAt(top) - OVERSCAN),
      to: Math.min(heights.count, heights.rowAt(top + scroll.room()) + OVERSCAN + 1),
    }
  }

  return {
    keep,
    place(): RowWindow {
      const thought = findRows()
      keep(() => heights.estimate(thought.from, thought.to))
      const { from, to } = findRows()
      return { from, to, top: heights.offsetOf(from), height: heights.total() }
    },
    /** Makes room for a row in sight. */
    reveal(row: number) {
      following.pause()
      keep(() => heights.estimate(row, row + 1))
      const [start, height] = [heights.offsetOf(row), heights.get(row)]
      const isInSight = start >= scroll.last() && start + height <= scroll.last() + scroll.room()
      if (!isInSight) scroll.want(start - scroll.room() / 2)
    },
  }
}

/** Shows a few rows of many, of any height; keeps at the end, or where somebody reads. */
export function useLogWindow(options: LogWindowOptions): LogWindow {
  const { scroller, view } = options
  const rows = shallowRef<RowWindow>({ from: 0, to: 0, top: 0, height: 0 })
  const heights = createRowHeights(view, options.createEstimate)
  const following = createFollowing(view)
  const scroll = createScroll(scroller)
  const { keep, reveal, ...placing } = createPlacing({ heights, following, scroll })
  const goOn = useFrame(estimateOn)
  const place = () => (rows.value = placing.place())
  let width = 0

  /** Rows in the page may be higher than was thought. */
  function settle(): void {
    scroll.apply(following.isOn.value)
    if (!options.isUneven()) return
    const measured = scroll.measure()
    const isOther = keep(() =>
      measured
        .map(([number, height]) => heights.learn(number, height))
        .some((change) => change !== 0),
    )
    if (isOther) place()
  }

  function estimateOn(): void {
    const hasMore = keep(() => heights.estimateOn(BUDGET_MS))
    place()
    if (hasMore) goOn()
  }

  /** All heights are other ones. */
  function layOut(): void {
    keep(() => heights.reset())
    place()
    goOn()
  }

  function sync(): void {
    const left = heights.sync()
    if (left > 0 && !following.isOn.value) scroll.want(scroll.last() - left)
    following.count()
    place()
  }

  function follow(): void {
    following.resume()
    place()
  }

  watch(options.version, sync)
  watch(rows, settle, { flush: 'post' })
  watch(options.layout, layOut)
  watch(view, () => {
    heights.reset()
    follow()
    goOn()
  })
  useResize(scroller, () => {
    const isOther = width !== scroll.width() && options.isUneven()
    width = scroll.width()
    sync()
    if (isOther) layOut()
  })

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
      reveal(row)
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
