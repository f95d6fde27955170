import type { TestProject } from 'vitest/node'
import { startControlPlane } from '../../../scripts/envtest/control-plane.ts'
import { ensureSamples, ensureUsers } from '../../../scripts/envtest/fill.ts'
import { type KubeObject, readChartManifests } from '../../../scripts/envtest/manifests.ts'

/** The control plane that all files of the lane share, as text that a worker can be given. */
export interface ProvidedPlane {
  readonly server: string
  readonly caPem: string
  /** Of an account that may do everything: for the tests' own questions. */
  readonly adminToken: string
  /** Of the console's account, with the chart's manifests and nothing else. */
  readonly consoleToken: string
  /** Of an account that may become any group, as the mode `raw` needs it. */
  readonly rawToken: string
  readonly auditLog: string
}

declare module 'vitest' {
  // Merging into vitest's own type takes an interface.
  interface ProvidedContext {
    readonly plane: ProvidedPlane
  }
}

/** One real control plane for the run; it takes about ten seconds until all samples are ready. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const plane = await startControlPlane({
    controllerManager: true,
    scheduler: true,
    kwok: { nodes: 2 },
  })
  try {
    await ensureUsers(plane)
    await ensureSamples(plane)
    await plane.applyManifests(account('tests', 'cluster-admin'))
    await plane.applyManifests(await readChartManifests('impersonator-raw-groups.yaml'))
    await plane.applyManifests([
      ...account('raw', 'periscope-impersonator', 'periscope-impersonator-raw-groups'),
      // Applied because it has to be valid; taken from the console again, so that no test profits.
      unbound('periscope-impersonator-raw-groups'),
    ])
    project.provide('plane', {
      server: plane.server,
      caPem: plane.caPem,
      adminToken: await plane.tokenFor('periscope', 'tests'),
      consoleToken: plane.consoleToken,
      rawToken: await plane.tokenFor('periscope', 'raw'),
      auditLog: plane.audit.path,
    })
  } catch (error) {
    await plane.stop()
    throw error
  }
  return plane.stop
}

const RBAC = 'rbac.authorization.k8s.io'

function binding(name: string, role: string, subjects: readonly object[]): KubeObject {
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: role },
    subjects,
  }
}

function account(name: string, ...roles: readonly string[]): KubeObject[] {
  const metadata = { name, namespace: 'periscope' }
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    ...roles.map((role) =>
      binding(`test-${name}-${role}`, role, [{ kind: 'ServiceAccount', ...metadata }]),
    ),
  ]
}

function unbound(name: string): KubeObject {
  return binding(name, name, [])
}
