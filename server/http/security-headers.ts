import helmet from 'helmet'

/** Nothing is loaded from elsewhere, nothing frames us, scripts and styles are files of this server. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // TLS ends at the proxy in front, which is the one to promise it.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
})
