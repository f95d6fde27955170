import { expect, it } from 'vitest'
import { toProviderName } from './provider-name.ts'

it.each([
  ['https://tenant.eu.auth0.com/', 'Auth0'],
  ['https://acme.okta.com/oauth2/default', 'Okta'],
  ['https://acme.OKTAPREVIEW.com', 'Okta'],
  ['https://login.microsoftonline.com/tenant/v2.0', 'Microsoft Entra'],
  ['https://login.microsoft.com/tenant', 'Microsoft Entra'],
  ['https://accounts.google.com', 'Google'],
  ['https://sts.googleapis.com', 'Google'],
  ['https://id.example.com/Keycloak/realms/a', 'Keycloak'],
  ['https://id.example.com', 'OIDC'],
])('%s is called %s', (issuer, name) => {
  expect(toProviderName(issuer)).toBe(name)
})
