import { describe, expect, it } from 'vitest'
import { findImagePulls } from './image-pull.ts'
import { event, podFacts, waiting } from './pod.testing.ts'

const IMAGE = 'registry.example.com/web:1'
const PULL = `Failed to pull image "${IMAGE}": `

describe('findImagePulls', () => {
  it.each([
    [
      `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": ${IMAGE}: not found`,
      'the registry has no such image or tag',
    ],
    [
      'rpc error: code = Unknown desc = Error response from daemon: manifest for web:1 not found: manifest unknown: manifest unknown',
      'the registry has no such image or tag',
    ],
    [
      'failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized',
      'the registry does not let the node read it, or it does not exist there',
    ],
    [
      'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      'the registry does not let the node read it, or it does not exist there',
    ],
    [
      'unexpected status code: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit.',
      'the registry limits how often it may be asked',
    ],
    [
      'no match for platform in manifest sha256:0b1: not found',
      "it does not exist for the node's platform",
    ],
    [
      'no matching manifest for linux/arm64/v8 in the manifest list entries',
      "it does not exist for the node's platform",
    ],
    [
      'failed to do request: Head "https://x/v2/web/manifests/1": dial tcp: lookup x on 10.0.0.2:53: no such host',
      "the registry's name cannot be resolved on the node",
    ],
    [
      'failed to do request: Head "https://x/v2/web/manifests/1": dial tcp 10.1.1.1:443: i/o timeout',
      'the registry cannot be reached from the node',
    ],
    [
      'failed to do request: tls: failed to verify certificate: x509: certificate signed by unknown authority',
      "the node does not trust the registry's certificate",
    ],
  ])('reads %s', (words, because) => {
    const facts = podFacts({
      state: waiting('ImagePullBackOff', `Back-off pulling image "${IMAGE}"`),
      facts: { events: [event('Failed', `${PULL}${words}`)] },
    })

    expect(findImagePulls(facts)).toMatchObject([
      {
        level: 'bad',
        message: `Image \`${IMAGE}\` of container \`app\` cannot be pulled: ${because}.`,
      },
    ])
  })

  it('names the missing Secret of a registry that refuses', () => {
    const facts = podFacts({
      spec: { imagePullSecrets: [{ name: 'regcred' }] },
      status: {
        containerStatuses: [{ name: 'app', ...waiting('ErrImagePull', 'pull access denied') }],
      },
      facts: { lookups: new Map([['Secret/regcred', { state: 'missing' }]]) },
    })

    const [finding] = findImagePulls({
      ...facts,
      pod: {
        ...facts.pod,
        spec: { ...facts.pod.spec, containers: [{ name: 'app', image: IMAGE }] },
      },
    })

    expect(finding?.message).toContain('Secret `regcred` of `imagePullSecrets` does not exist.')
    expect(finding?.next?.object).toMatchObject({ kind: 'Secret', name: 'regcred' })
  })

  it('does not take the name of the image for a reason', () => {
    const image = 'registry.example.com/denied-timeout:404'
    const state = waiting('ImagePullBackOff', `Back-off pulling image "${image}"`)

    const [finding] = findImagePulls(podFacts({ container: { image }, state }))

    expect(finding?.message).toBe(`Image \`${image}\` of container \`app\` cannot be pulled.`)
  })

  it('knows an invalid name', () => {
    const state = waiting('InvalidImageName', "couldn't parse image name: invalid reference format")

    expect(findImagePulls(podFacts({ state }))[0]?.message).toContain(
      'its name is not a valid image name',
    )
  })
})
