import { expect, it } from 'vitest'
import { formatQuantity, quantityCell } from './quantities.ts'

it.each([
  ['requests.cpu', '1500m', '1.5 cores'],
  ['limits.memory', '128Gi', '128 GiB'],
  ['gold.storageclass.storage.k8s.io/requests.storage', '500Gi', '500 GiB'],
  ['gold.storageclass.storage.k8s.io/persistentvolumeclaims', '5', '5'],
  ['hugepages-2Mi', '64Mi', '64 MiB'],
  ['requests.nvidia.com/gpu', '4', '4'],
  ['count/deployments.apps', '1k', '1000'],
  ['memory', 'a lot', 'a lot'],
])('writes %s of %s as %s', (resource, quantity, words) => {
  expect(formatQuantity(resource, quantity)).toBe(words)
})

it('has the raw value on hover where it differs', () => {
  expect(quantityCell('memory', '1Gi')).toMatchObject({ text: '1 GiB', title: '1Gi' })
  expect(quantityCell('pods', '19')).toMatchObject({ text: '19', title: undefined })
})
