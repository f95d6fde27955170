// Generated from spec/ by `npm run generate`. Do not edit.
function toPaths(path, object) {
  return { list: `/api/clusters/{cluster}/${path}`, object, yaml: `${object}/yaml`, events: `${object}/events`, explain: `${object}/explain`, related: `${object}/related` }
}

function namespaced(kind) {
  const paths = toPaths(kind.path, `/api/clusters/{cluster}/${kind.path}/{namespace}/{name}`)
  return { ...kind, namespaced: true, paths }
}

function ofCluster(kind) {
  const paths = toPaths(kind.path, `/api/clusters/{cluster}/${kind.path}/{name}`)
  return { ...kind, namespaced: false, paths }
}

export const kinds = {
  clusterrolebindings: ofCluster({"path":"clusterrolebindings","kind":"ClusterRoleBinding","group":"rbac.authorization.k8s.io","resource":"clusterrolebindings","hasMetrics":false}),
  clusterroles: ofCluster({"path":"clusterroles","kind":"ClusterRole","group":"rbac.authorization.k8s.io","resource":"clusterroles","hasMetrics":false}),
  configmaps: namespaced({"path":"configmaps","kind":"ConfigMap","group":"","resource":"configmaps","hasMetrics":false}),
  cronjobs: namespaced({"path":"cronjobs","kind":"CronJob","group":"batch","resource":"cronjobs","hasMetrics":false}),
  daemonsets: namespaced({"path":"daemonsets","kind":"DaemonSet","group":"apps","resource":"daemonsets","hasMetrics":false}),
  deployments: namespaced({"path":"deployments","kind":"Deployment","group":"apps","resource":"deployments","hasMetrics":false}),
  endpointslices: namespaced({"path":"endpointslices","kind":"EndpointSlice","group":"discovery.k8s.io","resource":"endpointslices","hasMetrics":false}),
  horizontalpodautoscalers: namespaced({"path":"horizontalpodautoscalers","kind":"HorizontalPodAutoscaler","group":"autoscaling","resource":"horizontalpodautoscalers","hasMetrics":false}),
  ingressclasses: ofCluster({"path":"ingressclasses","kind":"IngressClass","group":"networking.k8s.io","resource":"ingressclasses","hasMetrics":false}),
  ingresses: namespaced({"path":"ingresses","kind":"Ingress","group":"networking.k8s.io","resource":"ingresses","hasMetrics":false}),
  jobs: namespaced({"path":"jobs","kind":"Job","group":"batch","resource":"jobs","hasMetrics":false}),
  limitranges: namespaced({"path":"limitranges","kind":"LimitRange","group":"","resource":"limitranges","hasMetrics":false}),
  namespaces: ofCluster({"path":"namespaces","kind":"Namespace","group":"","resource":"namespaces","hasMetrics":false}),
  networkpolicies: namespaced({"path":"networkpolicies","kind":"NetworkPolicy","group":"networking.k8s.io","resource":"networkpolicies","hasMetrics":false}),
  nodes: ofCluster({"path":"nodes","kind":"Node","group":"","resource":"nodes","hasMetrics":true}),
  poddisruptionbudgets: namespaced({"path":"poddisruptionbudgets","kind":"PodDisruptionBudget","group":"policy","resource":"poddisruptionbudgets","hasMetrics":false}),
  pods: namespaced({"path":"pods","kind":"Pod","group":"","resource":"pods","hasMetrics":true}),
  priorityclasses: ofCluster({"path":"priorityclasses","kind":"PriorityClass","group":"scheduling.k8s.io","resource":"priorityclasses","hasMetrics":false}),
  pvcs: namespaced({"path":"pvcs","kind":"PersistentVolumeClaim","group":"","resource":"persistentvolumeclaims","hasMetrics":false}),
  pvs: ofCluster({"path":"pvs","kind":"PersistentVolume","group":"","resource":"persistentvolumes","hasMetrics":false}),
  replicasets: namespaced({"path":"replicasets","kind":"ReplicaSet","group":"apps","resource":"replicasets","hasMetrics":false}),
  resourcequotas: namespaced({"path":"resourcequotas","kind":"ResourceQuota","group":"","resource":"resourcequotas","hasMetrics":false}),
  rolebindings: namespaced({"path":"rolebindings","kind":"RoleBinding","group":"rbac.authorization.k8s.io","resource":"rolebindings","hasMetrics":false}),
  roles: namespaced({"path":"roles","kind":"Role","group":"rbac.authorization.k8s.io","resource":"roles","hasMetrics":false}),
  runtimeclasses: ofCluster({"path":"runtimeclasses","kind":"RuntimeClass","group":"node.k8s.io","resource":"runtimeclasses","hasMetrics":false}),
  secrets: namespaced({"path":"secrets","kind":"Secret","group":"","resource":"secrets","hasMetrics":false}),
  serviceaccounts: namespaced({"path":"serviceaccounts","kind":"ServiceAccount","group":"","resource":"serviceaccounts","hasMetrics":false}),
  services: namespaced({"path":"services","kind":"Service","group":"","resource":"services","hasMetrics":false}),
  statefulsets: namespaced({"path":"statefulsets","kind":"StatefulSet","group":"apps","resource":"statefulsets","hasMetrics":false}),
  storageclasses: ofCluster({"path":"storageclasses","kind":"StorageClass","group":"storage.k8s.io","resource":"storageclasses","hasMetrics":false}),
}
