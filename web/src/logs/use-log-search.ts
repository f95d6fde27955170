import { computed, type ComputedRef, ref, type Ref, shallowRef, watch } from 'vue'
import { useFrame } from './frames.ts'
import { createLogSearch, type LogSearch, lowerBound, toPattern } from './log-search.ts'
import type { LogSession } from './use-log-session.ts'
import { type LogView, viewAll, viewMatches } from './log-view.ts'

/** Of one frame. */
const BUDGET_MS = 6

export interface LogSearching {
  readonly text: Ref<string>
  readonly isRegex: Ref<boolean>
  /** Only lines that match are shown. */
  readonly isFilter: Ref<boolean>
  /** Undefined when nothing is looked for. */
  readonly pattern: ComputedRef<RegExp | undefined>
  /** What is wrong with the expression. */
  readonly problem: ComputedRef<string | undefined>
  readonly count: Readonly<Ref<number>>
  readonly isSearching: Readonly<Ref<boolean>>
  /** Of the lines, the share that has been searched, from 0 to 1. */
  readonly share: Readonly<Ref<number>>
  /** The lines that are shown. */
  readonly view: ComputedRef<LogView>
  /** Changes with every line that comes and every match that is found. */
  readonly version: Readonly<Ref<number>>
  /** The line that matches after (1) or before (-1) a line; goes round. */
  find: (from: number | undefined, step: 1 | -1) => number | undefined
  /** Which of the matches a line is, from 1; undefined when it is none. */
  orderOf: (number: number | undefined) => number | undefined
}

/** What is looked for in a log, and what of it is shown. The search goes on in small steps, frame by frame. */
export function useLogSearch({ buffer, version: lines }: LogSession): LogSearching {
  const [text, isRegex, isFilter] = [ref(''), ref(false), ref(false)]
  const version = ref(0)
  const count = ref(0)
  const isSearching = ref(false)
  const share = ref(1)
  const made = computed(() => toPattern({ text: text.value, isRegex: isRegex.value }))
  const pattern = computed(() => (made.value instanceof RegExp ? made.value : undefined))
  const search = shallowRef<LogSearch>()

  function advance(): void {
    const current = search.value
    current?.trim()
    current?.step(BUDGET_MS)
    count.value = current?.matches.length ?? 0
    isSearching.value = current !== undefined && !current.isDone()
    share.value = current?.share() ?? 1
    version.value += 1
    if (isSearching.value) goOn()
  }
  const goOn = useFrame(advance)

  watch(pattern, (wanted) => {
    search.value = wanted && createLogSearch(buffer, wanted)
    advance()
  })
  watch(lines, advance)

  function find(from: number | undefined, step: 1 | -1): number | undefined {
    const matches = search.value?.matches ?? []
    if (from === undefined) return step === 1 ? matches[0] : matches.at(-1)
    const place = lowerBound(matches, step === 1 ? from + 1 : from)
    return step === 1 ? (matches[place] ?? matches[0]) : (matches[place - 1] ?? matches.at(-1))
  }

  return {
    text,
    isRegex,
    isFilter,
    pattern,
    problem: computed(() => (made.value instanceof Error ? made.value.message : undefined)),
    count,
    isSearching,
    share,
    view: computed(() =>
      isFilter.value && search.value ? viewMatches(search.value) : viewAll(buffer),
    ),
    version,
    find,
    orderOf(number) {
      const matches = search.value?.matches ?? []
      const place = number === undefined ? -1 : lowerBound(matches, number)
      return number !== undefined && matches[place] === number ? place + 1 : undefined
    },
  }
}
