// CustomResourceDefinitions as popular controllers bring them, and resources of theirs.
import type { JsonRecord, KubeObject } from '../../objects.ts'
import { DAY_MS, MINUTE_MS, type WorldContext } from './context.ts'
import { withManagers } from './meta.ts'

interface Definition {
  readonly group: string
  readonly kind: string
  readonly plural: string
  readonly scope: 'Namespaced' | 'Cluster'
  readonly shortNames?: readonly string[]
  readonly categories?: readonly string[]
  readonly versions: readonly JsonRecord[]
}

interface VersionParts {
  readonly name: string
  readonly storage?: boolean
  readonly spec: JsonRecord
  readonly status: JsonRecord
  readonly columns: readonly JsonRecord[]
  readonly selectable?: readonly string[]
}

const text = { type: 'string' }
const CONDITIONS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'status'],
    properties: {
      type: text,
      status: { type: 'string', enum: ['True', 'False', 'Unknown'] },
      reason: text,
      message: text,
      lastTransitionTime: { type: 'string', format: 'date-time' },
    },
  },
  'x-kubernetes-list-type': 'map',
  'x-kubernetes-list-map-keys': ['type'],
}

function version(parts: VersionParts): JsonRecord {
  return {
    name: parts.name,
    served: true,
    storage: parts.storage ?? true,
    schema: {
      openAPIV3Schema: {
        type: 'object',
        required: ['spec'],
        properties: {
          apiVersion: text,
          kind: text,
          metadata: { type: 'object' },
          spec: { type: 'object', properties: parts.spec },
          status: { type: 'object', properties: { ...parts.status, conditions: CONDITIONS } },
        },
      },
    },
    subresources: { status: {} },
    additionalPrinterColumns: parts.columns,
    ...(parts.selectable === undefined
      ? {}
      : { selectableFields: parts.selectable.map((jsonPath) => ({ jsonPath })) }),
  }
}

function column(name: string, type: string, jsonPath: string, priority = 0): JsonRecord {
  return { name, type, jsonPath, ...(priority === 0 ? {} : { priority }) }
}

const AGE = column('Age', 'date', '.metadata.creationTimestamp')
const READY = '.status.conditions[?(@.type=="Ready")].status'

function definition(context: WorldContext, parts: Definition): KubeObject {
  const time = context.ago(180 * DAY_MS)
  const names = {
    plural: parts.plural,
    singular: parts.kind.toLowerCase(),
    kind: parts.kind,
    listKind: `${parts.kind}List`,
    ...(parts.shortNames === undefined ? {} : { shortNames: parts.shortNames }),
    ...(parts.categories === undefined ? {} : { categories: parts.categories }),
  }
  const condition = (type: string, reason: string, message: string): JsonRecord => ({
    type,
    status: 'True',
    lastTransitionTime: time,
    reason,
    message,
  })
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: {
      name: `${parts.plural}.${parts.group}`,
      uid: context.prng.uid(),
      generation: 1,
      creationTimestamp: time,
    },
    spec: {
      group: parts.group,
      names,
      scope: parts.scope,
      versions: parts.versions,
      conversion: { strategy: 'None' },
    },
    status: {
      conditions: [
        condition('NamesAccepted', 'NoConflicts', 'no conflicts found'),
        condition('Established', 'InitialNamesAccepted', 'the initial names have been accepted'),
      ],
      acceptedNames: names,
      storedVersions: parts.versions
        .filter((entry) => entry['storage'] === true)
        .map((entry) => String(entry['name'])),
    },
  }
}

function certificateDefinition(context: WorldContext): KubeObject {
  return definition(context, {
    group: 'cert-manager.io',
    kind: 'Certificate',
    plural: 'certificates',
    scope: 'Namespaced',
    shortNames: ['cert', 'certs'],
    categories: ['cert-manager'],
    versions: [
      version({
        name: 'v1',
        spec: {
          secretName: text,
          dnsNames: { type: 'array', items: text },
          issuerRef: {
            type: 'object',
            required: ['name'],
            properties: { name: text, kind: text, group: text },
          },
          duration: text,
          renewBefore: text,
          isCA: { type: 'boolean' },
        },
        status: {
          notAfter: { type: 'string', format: 'date-time' },
          renewalTime: { type: 'string', format: 'date-time' },
          revision: { type: 'integer' },
        },
        columns: [
          column('Ready', 'string', READY),
          column('Secret', 'string', '.spec.secretName'),
          column('Issuer', 'string', '.spec.issuerRef.name', 1),
          column('CA', 'boolean', '.spec.isCA', 1),
          column('Revision', 'integer', '.status.revision', 1),
          column('Expires', 'date', '.status.notAfter'),
          AGE,
        ],
      }),
    ],
  })
}

function issuerDefinition(context: WorldContext): KubeObject {
  return definition(context, {
    group: 'cert-manager.io',
    kind: 'ClusterIssuer',
    plural: 'clusterissuers',
    scope: 'Cluster',
    categories: ['cert-manager'],
    versions: [
      version({
        name: 'v1',
        spec: {
          acme: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
        },
        status: {},
        columns: [column('Ready', 'string', READY), AGE],
      }),
    ],
  })
}

function applicationDefinition(context: WorldContext): KubeObject {
  return definition(context, {
    group: 'argoproj.io',
    kind: 'Application',
    plural: 'applications',
    scope: 'Namespaced',
    shortNames: ['app', 'apps'],
    versions: [
      version({
        name: 'v1alpha1',
        spec: {
          project: text,
          source: {
            type: 'object',
            properties: { repoURL: text, path: text, targetRevision: text },
          },
          destination: { type: 'object', properties: { server: text, namespace: text } },
        },
        status: {
          sync: { type: 'object', properties: { status: text, revision: text } },
          health: { type: 'object', properties: { status: text } },
        },
        columns: [
          column('Sync Status', 'string', '.status.sync.status'),
          column('Health Status', 'string', '.status.health.status'),
          column('Revision', 'string', '.status.sync.revision', 1),
        ],
        selectable: ['.spec.project'],
      }),
    ],
  })
}

function backupDefinition(context: WorldContext): KubeObject {
  const parts = {
    spec: { schedule: text, retention: { type: 'integer' }, paused: { type: 'boolean' } },
    status: { lastBackup: { type: 'string', format: 'date-time' }, count: { type: 'integer' } },
    columns: [
      column('Schedule', 'string', '.spec.schedule'),
      column('Kept', 'integer', '.spec.retention'),
      column('Paused', 'boolean', '.spec.paused'),
      column('Last Backup', 'date', '.status.lastBackup'),
      AGE,
    ],
  }
  return definition(context, {
    group: 'backup.example.com',
    kind: 'DatabaseBackup',
    plural: 'databasebackups',
    scope: 'Namespaced',
    shortNames: ['dbb'],
    versions: [
      version({ name: 'v1', ...parts }),
      version({ name: 'v1beta1', storage: false, ...parts }),
    ],
  })
}

export function customDefinitions(context: WorldContext): readonly KubeObject[] {
  return [
    certificateDefinition(context),
    issuerDefinition(context),
    applicationDefinition(context),
    backupDefinition(context),
  ].map((object) => withManagers(object, 'helm', 'kube-apiserver'))
}

function meta(context: WorldContext, name: string, namespace?: string): KubeObject['metadata'] {
  return {
    name,
    uid: context.prng.uid(),
    generation: 1,
    creationTimestamp: context.ago(100 * DAY_MS),
    ...(namespace === undefined ? {} : { namespace }),
  }
}

function readyCondition(context: WorldContext, isReady: boolean, message: string): JsonRecord {
  return {
    type: 'Ready',
    status: isReady ? 'True' : 'False',
    reason: isReady ? 'Ready' : 'Failed',
    message,
    lastTransitionTime: context.ago(40 * MINUTE_MS),
  }
}

export function issuerObject(context: WorldContext): KubeObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: meta(context, 'letsencrypt'),
    spec: {
      acme: {
        server: 'https://acme-v02.api.letsencrypt.org/directory',
        email: 'platform@example.com',
        privateKeySecretRef: { name: 'letsencrypt-account' },
      },
    },
    status: { conditions: [readyCondition(context, true, 'The ACME account was registered')] },
  }
}

interface CertificateFacts {
  readonly namespace: string
  readonly name: string
  readonly host: string
  readonly ready?: boolean
}

export function certificateObject(context: WorldContext, facts: CertificateFacts): KubeObject {
  const ready = facts.ready ?? true
  const object: KubeObject = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: meta(context, facts.name, facts.namespace),
    spec: {
      secretName: facts.name,
      dnsNames: [facts.host],
      issuerRef: { name: 'letsencrypt', kind: 'ClusterIssuer', group: 'cert-manager.io' },
      duration: '2160h0m0s',
      renewBefore: '360h0m0s',
      isCA: false,
    },
    status: {
      conditions: [
        readyCondition(
          context,
          ready,
          ready
            ? 'Certificate is up to date and has not expired'
            : `Issuing certificate as Secret was previously issued for other names: order failed for ${facts.host}`,
        ),
      ],
      notAfter: context.ago(-61 * DAY_MS),
      renewalTime: context.ago(-46 * DAY_MS),
      revision: 4,
    },
  }
  return withManagers(object, 'argocd-controller', 'cert-manager-certificates-readiness')
}

interface ApplicationFacts {
  readonly name: string
  readonly target: string
  readonly sync: 'Synced' | 'OutOfSync'
  readonly health: 'Healthy' | 'Degraded' | 'Progressing'
}

export function applicationObject(context: WorldContext, facts: ApplicationFacts): KubeObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      ...meta(context, facts.name, 'platform'),
      finalizers: ['resources-finalizer.argocd.argoproj.io'],
    },
    spec: {
      project: 'default',
      source: {
        repoURL: 'https://git.example.com/platform/deployments.git',
        path: `clusters/${context.region}/${facts.name}`,
        targetRevision: 'main',
      },
      destination: { server: 'https://kubernetes.default.svc', namespace: facts.target },
    },
    status: {
      sync: { status: facts.sync, revision: context.prng.hex(40) },
      health: { status: facts.health },
    },
  }
}

export function backupObject(context: WorldContext, namespace: string, name: string): KubeObject {
  return {
    apiVersion: 'backup.example.com/v1',
    kind: 'DatabaseBackup',
    metadata: meta(context, name, namespace),
    spec: { schedule: '0 2 * * *', retention: 14, paused: false },
    status: { lastBackup: context.ago(9 * 60 * MINUTE_MS), count: 14 },
  }
}
