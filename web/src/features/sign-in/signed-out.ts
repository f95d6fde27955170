/** Whether an address is where signing out ends: the first page with `signedOut=1`. */
export function isSignedOutPlace(url: URL, base: URL): boolean {
  return url.pathname === base.pathname && url.searchParams.get('signedOut') === '1'
}
