import { api } from './client.ts'

export interface SecretKey {
  readonly cluster: string
  readonly namespace: string
  readonly name: string
  readonly key: string
}

/** Asks for one value of a Secret, which is recorded. Its bytes as they are; nothing keeps them on the way. */
export async function revealSecretValue(
  target: SecretKey,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { data } = await api.GET('/api/clusters/{cluster}/secrets/{namespace}/{name}/data/{key}', {
    params: { path: { ...target } },
    parseAs: 'arrayBuffer',
    cache: 'no-store',
    signal,
  })
  if (!data) throw new Error('The value was not told.')
  return new Uint8Array(data)
}
