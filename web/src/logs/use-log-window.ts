import { nextTick, onScopeDispose, type Ref, ref, shallowRef, type ShallowRef, watch } from 'vue'
import { createHeights } from './heights.ts'
import type { LogView } from './log-view.ts'

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
  /** What the height of a line will be, about. */
  readonly estimate: (number: number) => number
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

/** Shows a few rows of many, of any height, and keeps at the end or where somebody reads. */
export function useLogWindow(options: LogWindowOptions): LogWindow {
  const { scroller, view, estimate } = options
  const rows = shallowRef<RowWindow>({ from: 0, to: 0, top: 0, height: 0 })
  const isFollowing = ref(true)
  const newCount = ref(0)
  let heights = createHeights()
  let measured = new Map<number, number>()
  let gone = 0
  let lastTop = 0
  /** Rows that had come when following stopped. */
  let seen = 0

  function place(): void {
    const element = scroller.value
    if (!element) return
    const height = heights.total()
    const room = element.clientHeight
    const top = isFollowing.value ? Math.max(0, height - room) : element.scrollTop
    const from = Math.max(0, heights.rowAt(top) - OVERSCAN)
    const to = Math.min(heights.count, heights.rowAt(top + room) + OVERSCAN + 1)
    rows.value = { from, to, top: heights.offsetOf(from), height }
  }

  function scrollTo(top: number): void {
    if (!scroller.value) return
    scroller.value.scrollTop = top
    lastTop = scroller.value.scrollTop
  }

  function pushRows(): void {
    const now = view()
    while (heights.count < now.count) {
      const number = now.numberAt(heights.count)
      heights.push(measured.get(number) ?? estimate(number))
    }
  }

  function rebuild(): void {
    heights = createHeights()
    gone = view().gone
    pushRows()
  }

  /** Takes in what came and what left. */
  function sync(): void {
    const now = view()
    const left = Math.min(now.gone - gone, heights.count)
    const above = heights.offsetOf(left)
    if (left > 0) rebuild()
    else pushRows()
    if (left > 0 && !isFollowing.value) scrollTo(lastTop - above)
    newCount.value = isFollowing.value ? 0 : Math.max(0, now.gone + now.count - seen)
    place()
  }

  /** Rows in the page may be higher than was thought: what is read stays where it is. */
  function measure(): boolean {
    const element = scroller.value
    if (!element || !options.isUneven()) return false
    const first = heights.rowAt(lastTop)
    let shift = 0
    let isChanged = false
    for (const row of element.querySelectorAll<HTMLElement>('[data-line]')) {
      const number = Number(row.dataset['line'])
      const index = view().rowOf(number)
      const change = row.offsetHeight - heights.get(index)
      if (change === 0) continue
      isChanged = true
      measured.set(number, row.offsetHeight)
      heights.set(index, row.offsetHeight)
      if (index < first) shift += change
    }
    if (shift !== 0 && !isFollowing.value) scrollTo(lastTop + shift)
    return isChanged
  }

  function settle(): void {
    if (measure()) place()
    if (isFollowing.value && scroller.value) scrollTo(scroller.value.scrollHeight)
  }

  function pauseFollowing(): void {
    if (!isFollowing.value) return
    isFollowing.value = false
    seen = view().gone + view().count
  }

  function follow(): void {
    isFollowing.value = true
    newCount.value = 0
    place()
  }

  /** All heights are other ones, or all rows: what was in the middle of reading stays in sight. */
  function relayout(): void {
    const row = heights.rowAt(lastTop)
    const wasFollowing = isFollowing.value
    measured = new Map()
    rebuild()
    if (!wasFollowing) void nextTick(() => scrollTo(heights.offsetOf(row)))
    place()
  }

  watch(options.version, sync)
  watch(options.layout, relayout)
  watch(view, () => {
    measured = new Map()
    rebuild()
    follow()
  })
  watch(rows, settle, { flush: 'post' })

  const resizing = new ResizeObserver(place)
  watch(scroller, (element) => {
    resizing.disconnect()
    if (element) resizing.observe(element)
    sync()
  })
  onScopeDispose(() => resizing.disconnect())

  return {
    rows,
    isFollowing,
    newCount,
    follow,
    onScroll() {
      const element = scroller.value
      // What is not in sight has no height, and did not scroll.
      if (!element || element.clientHeight === 0) return
      const { scrollTop, scrollHeight, clientHeight } = element
      if (scrollHeight - clientHeight - scrollTop <= END) isFollowing.value = true
      else if (scrollTop < lastTop) pauseFollowing()
      lastTop = scrollTop
      if (!isFollowing.value) place()
      else if (newCount.value > 0) follow()
    },
    show(number) {
      const element = scroller.value
      const row = view().rowOf(number)
      if (!element || row < 0 || row >= heights.count) return
      pauseFollowing()
      const [start, height] = [heights.offsetOf(row), heights.get(row)]
      const isInSight = start >= lastTop && start + height <= lastTop + element.clientHeight
      if (!isInSight) scrollTo(Math.max(0, start - element.clientHeight / 2))
      place()
    },
  }
}
