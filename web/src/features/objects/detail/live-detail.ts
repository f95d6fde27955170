import { useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose, watch } from 'vue'
import { objectDetailQuery, objectExplainQuery, type ObjectScope } from '../../../api/objects.ts'

/** An object that changes all the time is read again this often. */
const APART_MS = 1000

/**
 * Reads an object again when its row in a live list says that it has changed; the first version is the one that is read
 * anyway. Undefined while the list is not live.
 */
export function useLiveDetail(scope: () => ObjectScope, version: () => string | undefined): void {
  const client = useQueryClient()
  let timer: ReturnType<typeof setTimeout> | undefined

  function read(): void {
    timer = undefined
    for (const { queryKey } of [objectDetailQuery(scope()), objectExplainQuery(scope())])
      void client.invalidateQueries({ queryKey })
  }

  watch(version, (now, before) => {
    if (now === undefined || before === undefined) return
    timer ??= setTimeout(read, APART_MS)
  })
  onScopeDispose(() => clearTimeout(timer))
}
