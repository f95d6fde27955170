/** The columns of `kubectl get -o wide`, as Kubernetes 1.35 prints them: name, type, priority. */
export const COLUMNS: Readonly<Record<string, string>> = {
  '/api/v1/pods':
    'Name string 0, Ready string 0, Status string 0, Restarts string 0, Age string 0, IP string 1, Node string 1, Nominated Node string 1, Readiness Gates string 1',
  '/api/v1/nodes':
    'Name string 0, Status string 0, Roles string 0, Age string 0, Version string 0, Internal-IP string 1, External-IP string 1, OS-Image string 1, Kernel-Version string 1, Container-Runtime string 1',
  '/api/v1/namespaces': 'Name string 0, Status string 0, Age string 0',
  '/api/v1/services':
    'Name string 0, Type string 0, Cluster-IP string 0, External-IP string 0, Port(s) string 0, Age string 0, Selector string 1',
  '/api/v1/secrets': 'Name string 0, Type string 0, Data string 0, Age string 0',
  '/api/v1/serviceaccounts': 'Name string 0, Age string 0',
  '/api/v1/events':
    'Last Seen string 0, Type string 0, Reason string 0, Object string 0, Subobject string 1, Source string 1, Message string 0, First Seen string 1, Count string 1, Name string 1',
  '/api/v1/persistentvolumes':
    'Name string 0, Capacity string 0, Access Modes string 0, Reclaim Policy string 0, Status string 0, Claim string 0, StorageClass string 0, VolumeAttributesClass string 0, Reason string 0, Age string 0, VolumeMode string 1',
  '/api/v1/persistentvolumeclaims':
    'Name string 0, Status string 0, Volume string 0, Capacity string 0, Access Modes string 0, StorageClass string 0, VolumeAttributesClass string 0, Age string 0, VolumeMode string 1',
  '/apis/apps/v1/deployments':
    'Name string 0, Ready string 0, Up-to-date string 0, Available string 0, Age string 0, Containers string 1, Images string 1, Selector string 1',
  '/apis/apps/v1/statefulsets':
    'Name string 0, Ready string 0, Age string 0, Containers string 1, Images string 1',
  '/apis/apps/v1/daemonsets':
    'Name string 0, Desired integer 0, Current integer 0, Ready integer 0, Up-to-date integer 0, Available integer 0, Node Selector string 0, Age string 0, Containers string 1, Images string 1, Selector string 1',
  '/apis/apps/v1/replicasets':
    'Name string 0, Desired integer 0, Current integer 0, Ready integer 0, Age string 0, Containers string 1, Images string 1, Selector string 1',
  '/apis/batch/v1/jobs':
    'Name string 0, Status string 0, Completions string 0, Duration string 0, Age string 0, Containers string 1, Images string 1, Selector string 1',
  '/apis/batch/v1/cronjobs':
    'Name string 0, Schedule string 0, Timezone string 0, Suspend boolean 0, Active integer 0, Last Schedule string 0, Age string 0, Containers string 1, Images string 1, Selector string 1',
  '/apis/networking.k8s.io/v1/ingresses':
    'Name string 0, Class string 0, Hosts string 0, Address string 0, Ports string 0, Age string 0',
  '/apis/networking.k8s.io/v1/networkpolicies':
    'Name string 0, Pod-Selector string 0, Age string 0',
  '/apis/autoscaling/v2/horizontalpodautoscalers':
    'Name string 0, Reference string 0, Targets string 0, MinPods string 0, MaxPods string 0, Replicas string 0, Age string 0',
  '/apis/policy/v1/poddisruptionbudgets':
    'Name string 0, Min Available string 0, Max Unavailable string 0, Allowed Disruptions integer 0, Age string 0',
  '/apis/storage.k8s.io/v1/storageclasses':
    'Name string 0, Provisioner string 0, ReclaimPolicy string 0, VolumeBindingMode string 0, AllowVolumeExpansion string 0, Age string 0',
  '/apis/rbac.authorization.k8s.io/v1/roles': 'Name string 0, Created At date 0',
  '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings':
    'Name string 0, Role string 0, Age string 0, Users string 1, Groups string 1, ServiceAccounts string 1',
  '/api/v1/configmaps': 'Name string 0, Data string 0, Age string 0',
  '/api/v1/resourcequotas': 'Name string 0, Request string 0, Limit string 0, Age string 0',
  '/api/v1/limitranges': 'Name string 0, Created At date 0',
  '/apis/rbac.authorization.k8s.io/v1/clusterroles': 'Name string 0, Created At date 0',
  '/apis/rbac.authorization.k8s.io/v1/rolebindings':
    'Name string 0, Role string 0, Age string 0, Users string 1, Groups string 1, ServiceAccounts string 1',
  '/apis/discovery.k8s.io/v1/endpointslices':
    'Name string 0, AddressType string 0, Ports string 0, Endpoints string 0, Age string 0',
  '/apis/networking.k8s.io/v1/ingressclasses':
    'Name string 0, Controller string 0, Parameters string 0, Age string 0',
  '/apis/scheduling.k8s.io/v1/priorityclasses':
    'Name string 0, Value integer 0, Global-Default boolean 0, Age string 0, PreemptionPolicy string 0',
  '/apis/node.k8s.io/v1/runtimeclasses': 'Name string 0, Handler string 0, Age string 0',
}
