import { expect, it } from 'vitest'
import { checkImports, type Rules } from './check-imports.ts'
import { listCycles } from './cycles.ts'
import { parseImports } from './parse-imports.ts'
import { FOLDERS, PACKAGES } from './table.ts'
import { WEB_FOLDERS, WEB_PACKAGES } from './web-table.ts'

const RULES: Rules = {
  folders: { ...FOLDERS, ...WEB_FOLDERS },
  packages: [...PACKAGES, ...WEB_PACKAGES],
  exceptions: [],
}

function check(sources: Record<string, string>, rules = RULES): string[] {
  const files = Object.entries(sources).map(([path, text]) => ({
    path,
    imports: parseImports(path, path.endsWith('.vue') ? `<script>${text}</script>` : text),
  }))
  return checkImports(files, rules)
}

it.each<[string, string, string, string]>([
  [
    'an import against the arrow',
    'server/kube/client.ts',
    "import { kinds } from '../resources/kinds.ts'",
    'kube may not import resources (server/resources/kinds.ts)',
  ],
  [
    'a type against the arrow',
    'server/lib/cache.ts',
    "import type { Cluster } from '../clusters/clusters.ts'",
    'lib may not import clusters (server/clusters/clusters.ts)',
  ],
  [
    'a value where only types may be had',
    'server/http/operations.ts',
    "import { toIdentityKey } from '../kube/identity.ts'",
    'http may only import types out of kube (server/kube/identity.ts)',
  ],
  [
    'types that are imported in a way that loads the module',
    'server/auth/authorization.ts',
    "import { type KubeIdentity } from '../kube/identity.ts'",
    'auth may only import types out of kube (server/kube/identity.ts)',
  ],
  [
    'a type in the middle of a line',
    'server/lib/cache.ts',
    "type A = import('../kube/client.ts').KubeClient",
    'lib may not import kube (server/kube/client.ts)',
  ],
  [
    'something that is passed on',
    'server/lib/cache.ts',
    "export * from '../kube/client.ts'",
    'lib may not import kube (server/kube/client.ts)',
  ],
  [
    'a folder that is new',
    'server/gadgets/gadget.ts',
    "import { AppError } from '../lib/errors.ts'",
    'is in a folder that the import table does not know: gadgets (server/lib/errors.ts)',
  ],
  [
    'the composition root',
    'server/api/session.ts',
    "import { createApp } from '../app.ts'",
    'may not import the composition root (server/app.ts)',
  ],
  [
    'configuration below the composition root',
    'server/api/session.ts',
    "import { parseConfig } from '../config/config.ts'",
    'api may not import config (server/config/config.ts)',
  ],
  [
    'the demo outside the composition root',
    'server/clusters/connect.ts',
    "const demo = await import('../demo/demo-fleet.ts')",
    'only server/app.ts may import demo (server/demo/demo-fleet.ts)',
  ],
  [
    'the demo in main.ts',
    'server/main.ts',
    "import type { DemoFleet } from './demo/demo-fleet.ts'",
    'only server/app.ts may import demo (server/demo/demo-fleet.ts)',
  ],
  [
    'what is for tests',
    'server/kube/client.ts',
    "import { serve } from '../tests/_server.ts'",
    'may not import what is for tests (server/tests/_server.ts)',
  ],
  [
    'a script',
    'server/kube/client.ts',
    "import { normalize } from '../../scripts/generate/normalize.ts'",
    'server/ may not import scripts/ (scripts/generate/normalize.ts)',
  ],
  [
    'Express in a feature',
    'server/resources/resources.ts',
    "import type { Request } from 'express'",
    'may not import express: a feature has never heard of requests and status codes (express)',
  ],
  [
    'an HTTP client in a feature',
    'server/fleet/probe.ts',
    "import { request } from 'undici'",
    'may not import undici: clusters are called through kube/client.ts, which always names as whom (undici)',
  ],
  [
    'an SDK by one of its packages',
    'server/cve/findings.ts',
    "import { Inspector2Client } from '@aws-sdk/client-inspector2'",
    'may not import @aws-sdk: the rest of the server speaks to the ports of server/aws (@aws-sdk/client-inspector2)',
  ],
  [
    'generated values',
    'server/api/session.ts',
    "import contract from '../../generated/openapi.json' with { type: 'json' }",
    'may only import types out of generated/ (generated/openapi.json)',
  ],
  [
    'a feature of the console in another',
    'web/src/features/fleet/FleetPage.vue',
    "import { toHealth } from '../overview/health.ts'",
    'web/features/fleet may not import web/features/overview (web/src/features/overview/health.ts)',
  ],
  [
    'a kind where nothing is known of kinds',
    'web/src/lib/status.ts',
    "import { kinds } from '#sdk'",
    'may not import #sdk: what is drawn anywhere knows no kind (#sdk)',
  ],
  [
    'a table in a control',
    'web/src/ui/UiAge.vue',
    "import CellView from '../table/CellView.vue'",
    'web/ui may not import web/table (web/src/table/CellView.vue)',
  ],
  [
    'the router in a feature',
    'web/src/features/fleet/FleetPage.vue',
    "import { router } from '../../router.ts'",
    'may not import what puts the pages together (web/src/router.ts)',
  ],
  [
    'the server in the console',
    'web/src/api/client.ts',
    "import { AppError } from '../../../server/lib/errors.ts'",
    'web/ may not import server/ (server/lib/errors.ts)',
  ],
])('refuses %s', (_, path, source, problem) => {
  expect(check({ [path]: `\n${source}` })).toEqual([`${path}:2: ${problem}`])
})

it('lets what the table allows pass', () => {
  const problems = check({
    'server/api/session.ts': "import { json } from '../http/contract.ts'",
    'server/http/contract.ts': `
      import type { operations } from '../../generated/types.ts'
      import type { KubeIdentity } from '../kube/identity.ts'
      import express from 'express'`,
    'server/resources/kinds/pod.ts': "import type { V1Pod } from '@kubernetes/client-node'",
    'server/app.ts': `
      import { createFleet } from './fleet/fleet.ts'
      const demo = import('./demo/demo-fleet.ts')`,
    'server/fleet/fleet.test.ts': "import { startDemoFleet } from '../demo/demo-fleet.ts'",
    'server/tests/cluster/_real-cluster.ts':
      "import { startControlPlane } from '../../../scripts/envtest/control-plane.ts'",
    'server/demo/worlds/build/pods.ts': "import { row } from '../../kinds/registry.ts'",
    'web/src/main.ts': "import App from './App.vue'",
    'web/src/router.ts': "const page = () => import('./features/fleet/FleetPage.vue')",
    'web/src/features/fleet/FleetPage.vue': "import { toOverview } from '../../routes.ts'",
    'web/src/table/CellView.vue': "import { toObject } from '../routes.ts'",
    'web/src/lib/status.ts': "import type { Schema } from '#sdk'",
    'web/src/kinds/views.test.ts': "import { parseSort } from '../table/sort.ts'",
    'scripts/bench/main.ts': "import { startDemoFleet } from '../../server/demo/demo-fleet.ts'",
  })

  expect(problems).toEqual([])
})

it('reads the scripts of a component on the lines where they stand', () => {
  const component = `<script lang="ts">
export interface A {}
</script>

<script setup lang="ts">
import UiAge from './UiAge.vue'
</script>

<template>import 'nothing'</template>`

  expect(parseImports('web/src/ui/UiRow.vue', component)).toEqual([
    { specifier: './UiAge.vue', kind: 'value', line: 6 },
  ])
})

it('finds files that load one another, and lets types and late imports close the circle', () => {
  const cycle = {
    'server/lib/a.ts': "import { b } from './b.ts'",
    'server/lib/b.ts': "export { c } from './c.ts'",
    'server/lib/c.ts': "import { type A } from './a.ts'",
  }

  expect(check(cycle)).toEqual([
    'cycle: server/lib/a.ts → server/lib/b.ts → server/lib/c.ts → server/lib/a.ts',
  ])
  expect(check({ ...cycle, 'server/lib/c.ts': "import type { A } from './a.ts'" })).toEqual([])
  expect(check({ ...cycle, 'server/lib/c.ts': "const a = import('./a.ts')" })).toEqual([])
})

it('takes an exception for its edge, and wants it gone when the edge is', () => {
  const exceptions = [{ from: 'server/api/proxy.ts', to: 'kube', why: 'a test' }]
  const source = "import { toPathSegment } from '../kube/path.ts'"

  expect(check({ 'server/api/proxy.ts': source }, { ...RULES, exceptions })).toEqual([])
  expect(check({ 'server/api/other.ts': source }, { ...RULES, exceptions })).toEqual([
    'server/api/other.ts:1: api may only import types out of kube (server/kube/path.ts)',
    'the exception for server/api/proxy.ts → kube is not needed any more',
  ])
})

it('has a table without circles, of folders that it knows', () => {
  const graph = new Map(
    Object.entries(RULES.folders).map(([folder, { values, types = [] }]) => [
      folder,
      [...values, ...types],
    ]),
  )

  expect([...graph.values()].flat().filter((folder) => !graph.has(folder))).toEqual([])
  expect(listCycles(graph)).toEqual([])
})
