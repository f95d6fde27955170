import { fromEvent } from '../facts/event.ts'
import {
  type Container,
  findWaiting,
  findWorkload,
  listContainers,
  type PodFacts,
  type PodObject,
} from '../facts/pod.ts'
import { fact, type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { code } from '../text.ts'

const REASONS = [
  'ImagePullBackOff',
  'ErrImagePull',
  'ErrImageNeverPull',
  'InvalidImageName',
  'ImageInspectError',
  'RegistryUnavailable',
  'SignatureValidationFailed',
]

interface PullFailure {
  readonly pattern: RegExp
  readonly because: string
  readonly next: string
  /** The registry did not let it in: the Secrets with its credentials are worth a look. */
  readonly isAccess?: true
}

/** In the order in which a message is tried; the runtimes' and the registries' own words. */
const FAILURES: readonly PullFailure[] = [
  {
    pattern: /InvalidImageName|couldn't parse image|invalid reference format/i,
    because: 'its name is not a valid image name',
    next: 'Correct the name of the image.',
  },
  {
    pattern: /ErrImageNeverPull|not present with pull policy of Never/i,
    because: 'it is not on the node and `imagePullPolicy: Never` forbids to fetch it',
    next: 'Put the image on the node, or change `imagePullPolicy`.',
  },
  {
    pattern: /toomanyrequests|too many requests|rate limit|429/i,
    because: 'the registry limits how often it may be asked',
    next: 'Wait, sign in to the registry, or use a mirror.',
  },
  {
    pattern: /no match for platform|no matching manifest|exec format error/i,
    because: "it does not exist for the node's platform",
    next: "Build the image for the node's architecture, or select nodes of the image's.",
  },
  {
    pattern:
      /unauthorized|denied|forbidden|no basic auth credentials|authentication required|authorization failed|insufficient_scope|401|403/i,
    because: 'the registry does not let the node read it, or it does not exist there',
    next: 'Check the name of the image and the `imagePullSecrets` of the pod.',
    isAccess: true,
  },
  {
    pattern: /not found|manifest unknown|name unknown|repository does not exist|404/i,
    because: 'the registry has no such image or tag',
    next: 'Correct the image or push the tag.',
  },
  {
    pattern: /no such host|server misbehaving|name resolution|lookup \S+ on/i,
    because: "the registry's name cannot be resolved on the node",
    next: "Check the registry's name and the node's DNS.",
  },
  {
    pattern: /x509|certificate|tls: /i,
    because: "the node does not trust the registry's certificate",
    next: "Give the node the registry's certificate authority.",
  },
  {
    pattern:
      /timeout|timed out|deadline exceeded|connection refused|connection reset|network is unreachable|unexpected EOF|i\/o/i,
    because: 'the registry cannot be reached from the node',
    next: 'Check the network between the node and the registry.',
  },
  {
    pattern: /no space left on device/i,
    because: "the node's disk is full",
    next: 'Free space on the node.',
  },
]

/** The pod's own Secret with credentials for the registry that is not there. */
function findMissingSecret({ pod, lookups }: PodFacts): string | undefined {
  return pod.spec?.imagePullSecrets?.find(
    ({ name = '' }) => lookups.get(`Secret/${name}`)?.state === 'missing',
  )?.name
}

function toPullNext(failure: PullFailure | undefined, missing: string | undefined, pod: PodObject) {
  if (missing === undefined) {
    return toNext(failure?.next ?? "Read the runtime's message.", findWorkload(pod))
  }
  return toNext(
    `Create Secret ${code(missing)} with the registry's credentials.`,
    toReference('Secret', missing, pod.metadata?.namespace),
  )
}

function toPullFinding(container: Container, facts: PodFacts): Finding | undefined {
  const { reason = '', message = '' } = findWaiting(container) ?? {}
  if (!REASONS.includes(reason)) return undefined
  const image = container.spec.image ?? ''
  const event = facts.events.find(
    (one) =>
      ['Failed', 'InspectFailed', 'ErrImageNeverPull'].includes(one.reason) &&
      /pull|image|parse/i.test(one.message) &&
      one.message.includes(image),
  )
  // The image's own name must not be taken for a reason.
  const words = `${reason} ${message} ${event?.message ?? ''}`.replaceAll(image, '')
  const failure = FAILURES.find(({ pattern }) => pattern.test(words))
  const missing = failure?.isAccess ? findMissingSecret(facts) : undefined
  const why = failure ? `: ${failure.because}` : ''
  const access =
    missing === undefined ? '' : ` Secret ${code(missing)} of \`imagePullSecrets\` does not exist.`
  return toFinding(
    'image-pull',
    'bad',
    `Image ${code(image)} of ${container.title.toLowerCase()} cannot be pulled${why}.${access}`,
    {
      evidence: [
        event && fromEvent(event),
        fact('container', `${container.name}: ${reason}: ${message}`),
      ],
      next: toPullNext(failure, missing, facts.pod),
    },
  )
}

/** Images that cannot be pulled, and why, in the words of the runtime. */
export function findImagePulls(facts: PodFacts): Finding[] {
  return listContainers(facts.pod).flatMap((one) => toPullFinding(one, facts) ?? [])
}
