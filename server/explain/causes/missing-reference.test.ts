import { describe, expect, it } from 'vitest'
import type { Lookup } from '../facts/pod.ts'
import { compareFindings } from '../finding.ts'
import { findMissingReferences } from './missing-reference.ts'
import { findPodCauses } from './pod-causes.ts'
import { crashed, event, podFacts, waiting } from './pod.testing.ts'

const fromSecret = (key: string, optional = false) => ({
  env: [
    {
      name: 'DB_URL',
      valueFrom: { secretKeyRef: { name: 'checkout-env', key, ...(optional && { optional }) } },
    },
  ],
})

const found = (...keys: string[]): Lookup => ({ state: 'found', keys })

describe('findMissingReferences', () => {
  it('names the key, what is there instead, and who needs it', () => {
    const facts = podFacts({
      container: fromSecret('DB_URL'),
      state: waiting(
        'CreateContainerConfigError',
        "couldn't find key DB_URL in Secret shop/checkout-env",
      ),
      facts: { lookups: new Map([['Secret/checkout-env', found('DB_URI')]]) },
    })

    expect(findMissingReferences(facts)).toEqual([
      expect.objectContaining({
        cause: 'missing-reference',
        level: 'bad',
        message:
          'Secret `checkout-env` has no key `DB_URL`: it has `DB_URI`. It is needed by variable `DB_URL` of container `app`.',
        next: {
          text: 'Add key `DB_URL` to Secret `checkout-env`, or correct `spec.containers[app].env[DB_URL]`.',
          object: {
            kind: 'Secret',
            path: 'secrets',
            namespace: 'shop',
            name: 'checkout-env',
          },
        },
      }),
    ])
  })

  it('says what the kubelet says where the Secret cannot be read', () => {
    const facts = podFacts({
      container: fromSecret('DB_URL'),
      state: waiting(
        'CreateContainerConfigError',
        "couldn't find key DB_URL in Secret shop/checkout-env",
      ),
      facts: { lookups: new Map([['Secret/checkout-env', { state: 'unknown' }]]) },
    })

    const [finding] = findMissingReferences(facts)

    expect(finding?.message).toContain('Secret `checkout-env` has no key `DB_URL`.')
    expect(finding?.evidence.map(({ type }) => type)).toEqual(['container', 'spec'])
  })

  it.each([
    [
      'MountVolume.SetUp failed for volume "config" : configmap "web-config" not found',
      'ConfigMap `web-config` does not exist. It is needed by volume `config`.',
    ],
    [
      'MountVolume.SetUp failed for volume "config" : configmap references non-existent config key: app.yaml',
      'ConfigMap `web-config` has no key `app.yaml`. It is needed by volume `config`.',
    ],
  ])('reads %s', (message, sentence) => {
    const facts = podFacts({
      spec: {
        volumes: [
          {
            name: 'config',
            configMap: { name: 'web-config', items: [{ key: 'app.yaml', path: 'a' }] },
          },
        ],
      },
      status: { phase: 'Pending' },
      state: waiting('ContainerCreating'),
      facts: { events: [event('FailedMount', message)] },
    })

    const given = {
      ...facts,
      pod: {
        ...facts.pod,
        status: { containerStatuses: [{ name: 'app', ...waiting('ContainerCreating') }] },
      },
    }

    expect(findMissingReferences(given).map((finding) => finding.message)).toEqual([sentence])
  })

  it('comes before the crash that it causes when the last words name it', () => {
    const facts = podFacts({
      container: fromSecret('DB_URL', true),
      state: crashed(1),
      facts: {
        lookups: new Map([['Secret/checkout-env', found('DB_URI')]]),
        lastWords: new Map([['app', { text: 'panic: DB_URL is not set', isLast: true }]]),
      },
    })

    const causes = findPodCauses(facts).sort(compareFindings)

    expect(causes.map(({ cause }) => cause)).toEqual(['missing-reference', 'crash-loop'])
  })

  it('says nothing of what is optional and not missed', () => {
    const facts = podFacts({
      container: fromSecret('DB_URL', true),
      state: crashed(1),
      facts: { lookups: new Map([['Secret/checkout-env', found()]]) },
    })

    expect(findMissingReferences(facts)).toEqual([])
  })
})
