import { computed, ref } from 'vue'
import { expect, it } from 'vitest'
import { useSelection } from './selection.ts'

const rows = ref(['a', 'b', 'c', 'd'].map((uid) => ({ uid, name: uid })))

it('ticks one, a range, all; forgets rows that are gone', () => {
  const selection = useSelection(computed(() => rows.value))
  const ids = () => selection.rows.value.map(({ uid }) => uid)
  selection.toggle('b')
  selection.toggle('d', 'range')
  expect(ids()).toEqual(['b', 'c', 'd'])
  selection.toggle('c')
  expect(ids()).toEqual(['b', 'd'])
  rows.value = rows.value.filter(({ uid }) => uid !== 'd')
  expect(ids()).toEqual(['b'])
  selection.toggleAll()
  expect(selection.isAll.value).toBe(true)
  selection.toggleAll()
  expect(ids()).toEqual([])
})
