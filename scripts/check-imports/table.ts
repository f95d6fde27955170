// Who may import whom under server/. An arrow always points down: request → http → api → domain → kube, aws, store.
// A new edge is added here, in the commit that needs it, and that commit says why.

export interface FolderRule {
  /** Folders that it may import. */
  readonly values: readonly string[]
  /** Folders that it may only `import type` from. */
  readonly types?: readonly string[]
}

/** What most features stand on. `audit` is theirs to call, `clusters` gives them a client. */
const FEATURE = ['lib', 'kube', 'clusters', 'audit']

export const FOLDERS: Readonly<Record<string, FolderRule>> = {
  lib: { values: [] },

  // The built console, and whether it is older than its sources: nothing of the server is needed for that.
  console: { values: [] },

  kube: { values: ['lib'] },
  aws: { values: ['lib'] },
  store: { values: ['lib'] },

  audit: { values: ['lib', 'store'] },
  // The other side of the wire: it implements what kube and aws call, and shares kube's protobuf table.
  demo: { values: ['lib', 'kube', 'aws'] },

  // A person becomes a KubeIdentity here; calling a cluster with it is others' work.
  auth: { values: ['lib', 'store', 'audit'], types: ['kube'] },
  agents: { values: ['lib', 'store', 'audit'] },

  clusters: { values: ['lib', 'kube', 'aws', 'agents', 'auth'] },
  // A request carries its person and the identity that clusters are called with.
  http: { values: ['lib', 'auth', 'audit'], types: ['kube'] },

  // The schema of a configuration file stands beside what it configures (clusters/registry.ts, auth/authorization.ts), so
  // config is above them. Only the composition root imports config: everything else takes typed options.
  config: { values: ['lib', 'auth', 'clusters'], types: ['store'] },

  metrics: { values: ['lib', 'kube', 'clusters'] },
  resources: { values: FEATURE },
  apply: { values: FEATURE },
  helm: { values: FEATURE },
  shells: { values: [...FEATURE, 'aws'] },
  identity: { values: ['lib', 'aws', 'kube', 'clusters'] },
  cve: { values: [...FEATURE, 'aws', 'store'] },
  posture: { values: [...FEATURE, 'store'] },

  // Watches are shared by everyone who is the same identity; rows are those of the lists.
  streams: { values: [...FEATURE, 'resources'] },
  logs: { values: [...FEATURE, 'resources'] },

  // Each of these reads lists as `resources` does: streamed, namespace by namespace where they must.
  'custom-resources': { values: [...FEATURE, 'resources'] },
  overview: { values: ['lib', 'kube', 'clusters', 'resources'] },
  search: { values: ['lib', 'kube', 'clusters', 'resources'] },
  // Both read the objects around one object, and the explanations read relations.
  related: { values: ['lib', 'kube', 'clusters', 'resources'] },
  explain: { values: ['lib', 'kube', 'clusters', 'resources', 'related'] },

  fleet: { values: ['lib', 'kube', 'clusters', 'overview', 'metrics', 'posture', 'cve'] },

  // Handlers: decode, one call, encode. They know features and http, not the ports beneath.
  api: {
    values: [
      'lib',
      'http',
      'auth',
      'audit',
      'agents',
      'clusters',
      'metrics',
      'resources',
      'apply',
      'helm',
      'shells',
      'identity',
      'cve',
      'posture',
      'custom-resources',
      'overview',
      'search',
      'related',
      'explain',
      'fleet',
      'streams',
      'logs',
    ],
    types: ['kube'],
  },
}

/** The composition root: it may import everything. */
export const ROOT_FILES: readonly string[] = [
  'server/app.ts',
  'server/run.ts',
  'server/main.ts',
  'server/audit-command.ts',
]

/** The simulated clusters are the outside: the composition root starts them, nobody else knows of them. */
export const HIDDEN: Readonly<Record<string, readonly string[]>> = { demo: ['server/app.ts'] }

export interface PackageRule {
  /** The package, and all that begins with its name and a slash. */
  readonly name: string
  /** Folders and files that may import it. */
  readonly by: readonly string[]
  /** Whether others may still `import type` from it. */
  readonly typesAnywhere: boolean
  readonly why: string
}

export const PACKAGES: readonly PackageRule[] = [
  {
    name: 'ws',
    by: ['http', 'kube', 'demo'],
    typesAnywhere: false,
    why: 'a feature has a MessageSocket or an ExecStream, whose buffers are bounded',
  },
  {
    name: 'express',
    by: ['http', 'api'],
    typesAnywhere: false,
    why: 'a feature has never heard of requests and status codes',
  },
  {
    name: 'undici',
    by: ['kube', 'clusters'],
    typesAnywhere: false,
    why: 'clusters are called through kube/client.ts, which always names as whom',
  },
  {
    name: '@kubernetes/client-node',
    by: [],
    typesAnywhere: true,
    why: 'it gives types; its client knows no identity and opens a connection for each call',
  },
  {
    name: '@aws-sdk',
    by: ['aws'],
    typesAnywhere: false,
    why: 'the rest of the server speaks to the ports of server/aws',
  },
  {
    name: 'prom-client',
    by: ['http'],
    typesAnywhere: false,
    why: 'what is measured is decided in one place, so that labels stay few',
  },
]

/** Who may import values out of generated/: where the contract is loaded. Types are for everyone. */
export const GENERATED_READERS: readonly string[] = [
  'server/http/contract.ts',
  'server/http/document.ts',
]

export interface Exception {
  readonly from: string
  readonly to: string
  readonly why: string
}

/** Edges that are there against the table. One that is gone must leave this list too. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    from: 'web/src/kinds/custom-view.ts',
    to: 'web/table',
    why: 'a type: columns of custom objects are made as a table takes them, not from a kind of ours',
  },
]
