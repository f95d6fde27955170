/** What every row and detail of a test has. */
export const METADATA = {
  name: 'a',
  namespace: 'shop',
  uid: '8d5f3c1e-0000-4000-8000-000000000001',
  resourceVersion: '7',
  createdAt: '2026-11-20T08:00:00Z',
} as const
