import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import express, { type Router } from 'express'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Periscope API</title>
    <link rel="stylesheet" href="docs/swagger-ui.css" />
  </head>
  <body>
    <main id="docs"></main>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`

const START = `SwaggerUIBundle({ url: 'openapi.yaml', dom_id: '#docs', deepLinking: true, docExpansion: 'none', filter: true, validatorUrl: null })
`

/**
 * The document as it is served: its server is written as the way up from the document's own address, so that it holds
 * under any base path, and behind a proxy that takes one away.
 */
function toServedYaml(openapiYaml: string): string {
  return openapiYaml.replace(/^(servers:\n +- url: )\/$/m, '$1..')
}

/** The OpenAPI document and a page that renders it, from files of this server only. */
export function createDocs(openapiYaml: string): Router {
  const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/swagger-ui.css'))
  const yaml = toServedYaml(openapiYaml)
  const router = express.Router()
  router.get('/openapi.yaml', (_req, res) => {
    res.type('application/yaml; charset=utf-8').send(yaml)
  })
  router.get('/docs', (_req, res) => {
    res.type('html').send(PAGE)
  })
  router.get('/docs/start.js', (_req, res) => {
    res.type('text/javascript').send(START)
  })
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    router.get(`/docs/${file}`, (_req, res) => {
      res.sendFile(file, { root: assets, maxAge: '1h' })
    })
  }
  return router
}
