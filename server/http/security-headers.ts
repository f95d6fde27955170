import type { RequestHandler } from 'express'
import helmet from 'helmet'

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** What no page here needs. The clipboard and the full screen are not among it. */
const WITHHELD = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media'],
  ...['geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'picture-in-picture', 'screen-wake-lock', 'serial', 'usb'],
  'xr-spatial-tracking',
]
const PERMISSIONS = WITHHELD.map((feature) => `${feature}=()`).join(', ')

const HSTS = `max-age=${365 * 24 * 3600}`

/** Nothing is loaded from elsewhere, nothing frames us, scripts and styles are files of this server. */
export const securityHeaders: readonly RequestHandler[] = [
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  }),
  (req, res, next) => {
    res.set('Permissions-Policy', PERMISSIONS)
    // Not for other names under the same domain: they are not ours to promise for.
    if (req.secure) res.set('Strict-Transport-Security', HSTS)
    next()
  },
]

/** For the console's page: its editor writes styles into the page, and the page says where it is (decision 0017). */
export const consolePolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"], baseUri: ["'self'"] },
})
