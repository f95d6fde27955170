/** Makes etcd forget every revision before the newest: https://etcd.io/docs/latest/dev-guide/api_grpc_gateway. */
export async function compactEtcd(etcd: string): Promise<void> {
  const post = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(etcd + path, { method: 'POST', body: JSON.stringify(body) })
    const text = await answer.text()
    // Nothing happened since it was compacted the last time.
    const isDone = text.includes('has been compacted')
    if (!answer.ok && !isDone) throw new Error(`etcd answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  }
  const key = Buffer.from('/').toString('base64')
  const { header } = (await post('/v3/kv/range', { key })) as { header: { revision: string } }
  await post('/v3/kv/compaction', { revision: header.revision, physical: true })
}
