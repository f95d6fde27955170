import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client'
import { fetchBounded } from './bounded-fetch.ts'
import { toProviderFailure } from './provider-failure.ts'

export interface ClientOptions {
  readonly issuer: string
  readonly clientId: string
  /** Absent for a public client. */
  readonly clientSecret: string | undefined
  /** How far the clocks may be apart, in seconds. */
  readonly clockToleranceSeconds: number
}

const TIMEOUT_SECONDS = 10
/** After a failure nobody asks again for this long: a provider that is down is not run down. */
const PAUSE_MS = 2000
/** Endpoints and keys of a provider change rarely; an answer that is older is asked for again. */
const MAX_AGE_MS = 60 * 60_000

/** In the way that the provider says it takes a secret; RFC 8414 has a default for those that say nothing. */
function toClientAuth(secret: string | undefined): ClientAuth {
  if (secret === undefined) return None()
  const [post, basic] = [ClientSecretPost(secret), ClientSecretBasic(secret)]
  return (server, client, body, headers) => {
    const inBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post')
    const authenticate = inBody ? post : basic
    authenticate(server, client, body, headers)
  }
}

function discover(options: ClientOptions): Promise<Configuration> {
  const issuer = new URL(options.issuer)
  const metadata = { [clockTolerance]: options.clockToleranceSeconds }
  const isPlain = issuer.protocol === 'http:'
  return discovery(issuer, options.clientId, metadata, toClientAuth(options.clientSecret), {
    [customFetch]: (url, init) => fetchBounded(url, init as RequestInit),
    timeout: TIMEOUT_SECONDS,
    // For providers on this machine only: the configuration refuses every other address without TLS.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that it is noticed
    execute: [enableNonRepudiationChecks, ...(isPlain ? [allowInsecureRequests] : [])],
  })
}

/** What is known of the provider, asked for when it is first needed and kept. Throws `ProviderFailure`. */
export type Discover = () => Promise<Configuration>

export function createDiscovery(
  options: ClientOptions,
  now: () => number,
  report: (failure: Error) => void,
): Discover {
  let known: { readonly configuration: Configuration; readonly at: number } | undefined
  let failed: { readonly failure: Error; readonly at: number } | undefined
  let asking: Promise<Configuration> | undefined

  async function ask(): Promise<Configuration> {
    try {
      const configuration = await discover(options)
      known = { configuration, at: now() }
      failed = undefined
      return configuration
    } catch (error) {
      const failure = toProviderFailure(error)
      failed = { failure, at: now() }
      report(failure)
      if (known) return known.configuration
      throw failure
    } finally {
      asking = undefined
    }
  }

  return async () => {
    const age = known ? now() - known.at : Infinity
    if (known && age < MAX_AGE_MS) return known.configuration
    if (failed && now() - failed.at < PAUSE_MS) {
      if (known) return known.configuration
      throw failed.failure
    }
    asking ??= ask()
    return asking
  }
}
