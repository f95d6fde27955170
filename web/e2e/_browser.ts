import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium, or the one that `PERISCOPE_CHROMIUM` names. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['PERISCOPE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
}
