import {
  isRecord,
  listAt,
  recordAt,
  textAt,
  textsAt,
  valueAt,
  type KubeObject,
} from '../objects.ts'
import {
  AGE,
  ageOf,
  column,
  CREATED,
  integer,
  joined,
  NAME,
  orNone,
  selectorText,
  text,
  wide,
  type Column,
} from './column.ts'

function nodeStatus(node: KubeObject): string {
  const ready = listAt(node, 'status', 'conditions').find(
    (entry) => textAt(entry, 'type') === 'Ready',
  )
  const status = textAt(ready, 'status') === 'True' ? 'Ready' : 'NotReady'
  return valueAt(node, 'spec', 'unschedulable') === true ? `${status},SchedulingDisabled` : status
}

function addressOf(node: KubeObject, type: string): string {
  const found = listAt(node, 'status', 'addresses').find((entry) => textAt(entry, 'type') === type)
  return textAt(found, 'address') || '<none>'
}

function externalIp(service: KubeObject): string {
  const ingress = listAt(service, 'status', 'loadBalancer', 'ingress')
  const names = ingress.map((entry) => textAt(entry, 'ip') || textAt(entry, 'hostname'))
  if (names.length > 0) return names.join(',')
  return textAt(service, 'spec', 'type') === 'LoadBalancer' ? '<pending>' : '<none>'
}

function portsText(service: KubeObject): string {
  return joined(
    listAt(service, 'spec', 'ports').map((port) => {
      const nodePort = textAt(port, 'nodePort')
      const outside = nodePort === '' ? '' : `:${nodePort}`
      return `${textAt(port, 'port')}${outside}/${textAt(port, 'protocol')}`
    }),
  )
}

const MODES: Readonly<Record<string, string>> = {
  ReadWriteOnce: 'RWO',
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
  ReadWriteOncePod: 'RWOP',
}

function accessModes(object: KubeObject): string {
  return textsAt(object, 'spec', 'accessModes')
    .map((mode) => MODES[mode] ?? mode)
    .join(',')
}

function dataCount(object: KubeObject): number {
  const data = Object.keys(recordAt(object, 'data')).length
  return data + Object.keys(recordAt(object, 'binaryData')).length
}

function lastSeen(event: KubeObject, now: number): string {
  const time =
    textAt(event, 'series', 'lastObservedTime') ||
    textAt(event, 'lastTimestamp') ||
    textAt(event, 'eventTime') ||
    textAt(event, 'firstTimestamp')
  return ageOf(time === '' ? undefined : time, now)
}

function involved(event: KubeObject): string {
  const object = recordAt(event, 'involvedObject')
  return `${textAt(object, 'kind').toLowerCase()}/${textAt(object, 'name')}`
}

function endpointAddresses(endpoints: KubeObject): string {
  return joined(
    listAt(endpoints, 'subsets').flatMap((subset) =>
      listAt(subset, 'addresses').map(
        (address) => `${textAt(address, 'ip')}:${textAt(subset, 'ports', 0, 'port')}`,
      ),
    ),
  )
}

function subjectsOf(binding: KubeObject, kind: string): string {
  return listAt(binding, 'subjects')
    .filter((subject) => textAt(subject, 'kind') === kind)
    .map((subject) =>
      kind === 'ServiceAccount'
        ? `${textAt(subject, 'namespace')}/${textAt(subject, 'name')}`
        : textAt(subject, 'name'),
    )
    .join(', ')
}

const BINDING_COLUMNS: readonly Column[] = [
  NAME,
  column(
    'Role',
    (object) => `${textAt(object, 'roleRef', 'kind')}/${textAt(object, 'roleRef', 'name')}`,
  ),
  AGE,
  wide('Users', (object) => subjectsOf(object, 'User')),
  wide('Groups', (object) => subjectsOf(object, 'Group')),
  wide('ServiceAccounts', (object) => subjectsOf(object, 'ServiceAccount')),
]

const EVENT_COLUMNS: readonly Column[] = [
  column('Last Seen', lastSeen),
  column('Type', text('type')),
  column('Reason', text('reason')),
  column('Object', involved),
  wide('Subobject', text('involvedObject', 'fieldPath')),
  wide(
    'Source',
    (event) => textAt(event, 'source', 'component') || textAt(event, 'reportingComponent'),
  ),
  column('Message', text('message')),
  wide('First Seen', (event, now) => {
    const first = textAt(event, 'firstTimestamp') || textAt(event, 'eventTime')
    return first === '' ? '<unknown>' : ageOf(first, now)
  }),
  wide('Count', (event) => valueAt(event, 'count') ?? valueAt(event, 'series', 'count') ?? 1),
  { ...NAME, priority: 1 },
]

function quotaText(quota: KubeObject, includes: (name: string) => boolean): string {
  return Object.entries(recordAt(quota, 'status', 'hard'))
    .filter(([name]) => includes(name))
    .map(
      ([name, hard]) => `${name}: ${textAt(quota, 'status', 'used', name) || '0'}/${String(hard)}`,
    )
    .join(', ')
}

export const PLATFORM_COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  '/nodes': [
    NAME,
    column('Status', nodeStatus),
    column('Roles', () => '<none>'),
    AGE,
    column('Version', text('status', 'nodeInfo', 'kubeletVersion')),
    wide('Internal-IP', (node) => addressOf(node, 'InternalIP')),
    wide('External-IP', (node) => addressOf(node, 'ExternalIP')),
    wide('OS-Image', text('status', 'nodeInfo', 'osImage')),
    wide('Kernel-Version', text('status', 'nodeInfo', 'kernelVersion')),
    wide('Container-Runtime', text('status', 'nodeInfo', 'containerRuntimeVersion')),
  ],
  '/namespaces': [NAME, column('Status', text('status', 'phase')), AGE],
  '/services': [
    NAME,
    column('Type', text('spec', 'type')),
    column('Cluster-IP', orNone('spec', 'clusterIP')),
    column('External-IP', externalIp),
    column('Port(s)', portsText),
    AGE,
    wide('Selector', (service) => selectorText(service, 'spec', 'selector')),
  ],
  '/configmaps': [NAME, column('Data', dataCount), AGE],
  '/secrets': [NAME, column('Type', text('type')), column('Data', dataCount), AGE],
  '/serviceaccounts': [NAME, AGE],
  '/endpoints': [NAME, column('Endpoints', endpointAddresses), AGE],
  '/events': EVENT_COLUMNS,
  '/limitranges': [NAME, CREATED],
  '/resourcequotas': [
    NAME,
    column('Request', (quota) => quotaText(quota, (name) => !name.startsWith('limits.'))),
    column('Limit', (quota) => quotaText(quota, (name) => name.startsWith('limits.'))),
    AGE,
  ],
  '/persistentvolumes': [
    NAME,
    column('Capacity', text('spec', 'capacity', 'storage')),
    column('Access Modes', accessModes),
    column('Reclaim Policy', text('spec', 'persistentVolumeReclaimPolicy')),
    column('Status', text('status', 'phase')),
    column('Claim', (volume) => {
      const claim = recordAt(volume, 'spec', 'claimRef')
      return 'name' in claim ? `${textAt(claim, 'namespace')}/${textAt(claim, 'name')}` : ''
    }),
    column('StorageClass', text('spec', 'storageClassName')),
    column('VolumeAttributesClass', () => '<unset>'),
    column('Reason', text('status', 'reason')),
    AGE,
    wide('VolumeMode', text('spec', 'volumeMode')),
  ],
  '/persistentvolumeclaims': [
    NAME,
    column('Status', text('status', 'phase')),
    column('Volume', text('spec', 'volumeName')),
    column('Capacity', text('status', 'capacity', 'storage')),
    column('Access Modes', (claim) =>
      textAt(claim, 'status', 'phase') === 'Bound' ? accessModes(claim) : '',
    ),
    column('StorageClass', text('spec', 'storageClassName')),
    column('VolumeAttributesClass', () => '<unset>'),
    AGE,
    wide('VolumeMode', text('spec', 'volumeMode')),
  ],
  'networking.k8s.io/ingresses': [
    NAME,
    column('Class', orNone('spec', 'ingressClassName')),
    column('Hosts', (object) =>
      joined(listAt(object, 'spec', 'rules').map((rule) => textAt(rule, 'host') || '*')),
    ),
    column('Address', (object) =>
      listAt(object, 'status', 'loadBalancer', 'ingress')
        .map((entry) => textAt(entry, 'ip') || textAt(entry, 'hostname'))
        .join(','),
    ),
    column('Ports', (object) => (listAt(object, 'spec', 'tls').length > 0 ? '80, 443' : '80')),
    AGE,
  ],
  'networking.k8s.io/ingressclasses': [
    NAME,
    column('Controller', text('spec', 'controller')),
    column('Parameters', () => '<none>'),
    AGE,
  ],
  'networking.k8s.io/networkpolicies': [
    NAME,
    column('Pod-Selector', (object) => selectorText(object, 'spec', 'podSelector', 'matchLabels')),
    AGE,
  ],
  'storage.k8s.io/storageclasses': [
    NAME,
    column('Provisioner', text('provisioner')),
    column('ReclaimPolicy', text('reclaimPolicy')),
    column('VolumeBindingMode', text('volumeBindingMode')),
    column('AllowVolumeExpansion', (object) => valueAt(object, 'allowVolumeExpansion') === true),
    AGE,
  ],
  'rbac.authorization.k8s.io/clusterroles': [NAME, CREATED],
  'rbac.authorization.k8s.io/roles': [NAME, CREATED],
  'rbac.authorization.k8s.io/clusterrolebindings': BINDING_COLUMNS,
  'rbac.authorization.k8s.io/rolebindings': BINDING_COLUMNS,
  'apiextensions.k8s.io/customresourcedefinitions': [NAME, CREATED],
  'scheduling.k8s.io/priorityclasses': [
    NAME,
    integer('Value', (object) => valueAt(object, 'value')),
    {
      ...column('Global-Default', (object) => valueAt(object, 'globalDefault') === true),
      type: 'boolean',
    },
    AGE,
    column('PreemptionPolicy', text('preemptionPolicy')),
  ],
  'node.k8s.io/runtimeclasses': [NAME, column('Handler', text('handler')), AGE],
  'coordination.k8s.io/leases': [NAME, column('Holder', text('spec', 'holderIdentity')), AGE],
  'discovery.k8s.io/endpointslices': [
    NAME,
    column('AddressType', text('addressType')),
    column('Ports', (slice) => joined(listAt(slice, 'ports').map((port) => textAt(port, 'port')))),
    column('Endpoints', (slice) =>
      joined(
        listAt(slice, 'endpoints')
          .filter(isRecord)
          .flatMap((entry) => textsAt(entry, 'addresses')),
      ),
    ),
    AGE,
  ],
}
