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

/** Nothing is loaded from elsewhere, nothing frames us, scripts and styles are files of this server. */
export const securityHeaders = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: POLICY },
  // TLS ends at the proxy in front, which is the one to promise it.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
})

/** For the console's page: its editor writes styles into the page, and the page says where it is (decision 0017). */
export const consolePolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"], baseUri: ["'self'"] },
})
