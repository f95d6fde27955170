import { expect, it } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import { useLastError } from './last-error.ts'

it('keeps an error while the query is asked again, until it answers', async () => {
  const query = { error: shallowRef<unknown>(), data: shallowRef<unknown>() }
  const { error } = useLastError(query)
  const failure = new Error('unreachable')

  query.error.value = failure
  await nextTick()
  query.error.value = null
  await nextTick()
  expect(error.value).toBe(failure)

  query.data.value = []
  await nextTick()
  expect(error.value).toBeUndefined()
})

it('forgets it when somebody asks again', async () => {
  const query = {
    error: shallowRef<unknown>(new Error('unreachable')),
    data: shallowRef<unknown>(),
  }
  const { error, forget } = useLastError(query)

  forget()
  await nextTick()

  expect(error.value).toBeUndefined()
})
