const NAMES: readonly (readonly [part: string, name: string])[] = [
  ['auth0.com', 'Auth0'],
  ['okta.com', 'Okta'],
  ['oktapreview.com', 'Okta'],
  ['microsoftonline.com', 'Microsoft Entra'],
  ['login.microsoft.com', 'Microsoft Entra'],
  ['accounts.google.com', 'Google'],
  ['googleapis.com', 'Google'],
  ['keycloak', 'Keycloak'],
]

/** What people call the identity provider, by its issuer. */
export function toProviderName(issuer: string): string {
  const text = issuer.toLowerCase()
  return NAMES.find(([part]) => text.includes(part))?.[1] ?? 'OIDC'
}
