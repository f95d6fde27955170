import { expect, it } from 'vitest'
import { readViewState, writeViewState } from './view-state.ts'

it('reads what it wrote and leaves other parameters alone', () => {
  const query = writeViewState(
    { ns: 'shop', tab: 'yaml', q: 'old' },
    {
      filter: 'status:bad',
      labelSelector: 'app in (a,b)',
      sort: { by: 'restarts', descending: true },
      columns: ['ready', 'age'],
    },
  )
  expect(query).toEqual({
    ns: 'shop',
    tab: 'yaml',
    q: 'status:bad',
    labels: 'app in (a,b)',
    sort: '-restarts',
    cols: 'ready,age',
  })
  expect(readViewState(query)).toEqual({
    filter: 'status:bad',
    labelSelector: 'app in (a,b)',
    sort: { by: 'restarts', descending: true },
    columns: ['ready', 'age'],
  })
})

it('leaves out what is as usual', () => {
  expect(writeViewState({ q: 'x', sort: 'name' }, { filter: '', sort: undefined })).toEqual({})
})
