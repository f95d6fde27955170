import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type Ref, shallowRef, watch } from 'vue'
import {
  AUDIT_PAGE,
  auditHeadQuery,
  type AuditRow,
  type AuditRows,
  type AuditSearch,
  readAuditRows,
  TAIL_MS,
} from '../../api/audit.ts'
import { toProblem } from '../../api/problem.ts'
import type { Problem } from '../../lib/problem.ts'
import { appendPage, mergeHead } from './audit-rows.ts'

export interface AuditTrail {
  /** Undefined before the first answer. */
  readonly head: ComputedRef<AuditRows | undefined>
  readonly rows: Readonly<Ref<readonly AuditRow[]>>
  /** Ids of rows that came since they were last read. */
  readonly fresh: Readonly<Ref<ReadonlySet<string>>>
  readonly problem: ComputedRef<Problem | undefined>
  readonly isFetching: Ref<boolean>
  readonly hasMore: ComputedRef<boolean>
  readonly isLoadingMore: Readonly<Ref<boolean>>
  /** Why an older page could not be read. */
  readonly moreProblem: Readonly<Ref<Problem | undefined>>
  loadMore(): Promise<void>
  refetch(): void
}

const NONE: ReadonlySet<string> = new Set()

/** The rows of a search, the newest first: the newest are asked for again, older ones on demand. */
export function useAuditRows(
  search: ComputedRef<AuditSearch>,
  isTailing: Readonly<Ref<boolean>>,
): AuditTrail {
  const rows = shallowRef<readonly AuditRow[]>([])
  const fresh = shallowRef(NONE)
  const isLoadingMore = shallowRef(false)
  const moreProblem = shallowRef<Problem>()
  const name = computed(() => JSON.stringify(search.value))
  /** The search that the rows are of. */
  let shown = ''

  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(
    computed(() => ({
      ...auditHeadQuery(search.value),
      refetchInterval: isTailing.value ? TAIL_MS : (false as const),
    })),
  )

  function take({ rows: head }: AuditRows): void {
    const isSame = shown === name.value
    const newest = rows.value[0]?.id ?? 0
    rows.value = mergeHead(isSame ? rows.value : [], head, AUDIT_PAGE)
    fresh.value =
      isSame && newest > 0
        ? new Set(head.filter(({ id }) => id > newest).map(({ id }) => String(id)))
        : NONE
    if (!isSame) moreProblem.value = undefined
    shown = name.value
  }

  watch(
    [data, isPlaceholderData, name],
    ([head, isOld]) => {
      if (head && !isOld) take(head)
    },
    { immediate: true },
  )

  async function loadMore(): Promise<void> {
    if (isLoadingMore.value) return
    const wanted = shown
    isLoadingMore.value = true
    moreProblem.value = undefined
    try {
      const page = { offset: rows.value.length, limit: AUDIT_PAGE }
      const older = await readAuditRows(search.value, page)
      if (shown === wanted) rows.value = appendPage(rows.value, older.rows)
    } catch (failure) {
      moreProblem.value = toProblem(failure)
    } finally {
      isLoadingMore.value = false
    }
  }

  return {
    head: computed(() => data.value),
    rows,
    fresh,
    problem: computed(() => (error.value ? toProblem(error.value) : undefined)),
    isFetching,
    hasMore: computed(() => rows.value.length < (data.value?.total ?? 0)),
    isLoadingMore,
    moreProblem,
    loadMore,
    refetch: () => void refetch(),
  }
}
