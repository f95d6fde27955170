// What an EKS cluster runs before anybody deployed anything.
import type { KubeObject } from '../../objects.ts'
import { serviceApp } from './apps.ts'
import { serviceAccount } from './cluster.ts'
import { configMap } from './config.ts'
import { DAY_MS, type WorldContext } from './context.ts'
import { daemonSetObjects } from './sets.ts'

export function systemObjects(context: WorldContext): readonly KubeObject[] {
  const base = { namespace: 'kube-system', partOf: 'eks', ageMs: 180 * DAY_MS }
  const daemon = { ...base, replicas: 0, priorityClass: 'system-node-critical' }
  return [
    ...['aws-node', 'kube-proxy', 'coredns', 'ebs-csi-controller-sa'].map((name) =>
      serviceAccount(
        context,
        'kube-system',
        name,
        name === 'aws-node'
          ? { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::482913650177:role/eks-vpc-cni' }
          : undefined,
      ),
    ),
    ...daemonSetObjects(context, {
      ...daemon,
      name: 'aws-node',
      image: 'amazon-k8s-cni:v1.20.4',
      serviceAccount: 'aws-node',
      hostNetwork: true,
      cpu: '25m',
    }),
    ...daemonSetObjects(context, {
      ...daemon,
      name: 'kube-proxy',
      image: 'kube-proxy:v1.34.1-minimal-eksbuild.2',
      serviceAccount: 'kube-proxy',
      hostNetwork: true,
    }),
    ...daemonSetObjects(context, {
      ...daemon,
      name: 'ebs-csi-node',
      image: 'aws-ebs-csi-driver:v1.54.0',
      serviceAccount: 'ebs-csi-controller-sa',
    }),
    ...serviceApp(context, {
      ...base,
      name: 'coredns',
      image: 'coredns:v1.12.4-eksbuild.1',
      replicas: 2,
      port: 53,
      serviceAccount: 'coredns',
      priorityClass: 'system-cluster-critical',
    }),
    ...serviceApp(context, {
      ...base,
      name: 'ebs-csi-controller',
      image: 'aws-ebs-csi-driver:v1.54.0',
      replicas: 2,
      serviceAccount: 'ebs-csi-controller-sa',
      sidecar: true,
    }),
    configMap(context, 'kube-system', 'aws-auth', {
      mapRoles:
        '- rolearn: arn:aws:iam::482913650177:role/eks-node\n  username: system:node:{{EC2PrivateDNSName}}\n  groups: [system:bootstrappers, system:nodes]\n',
    }),
    configMap(context, 'kube-system', 'coredns', {
      Corefile:
        '.:53 {\n    errors\n    health\n    kubernetes cluster.local in-addr.arpa ip6.arpa\n    forward . /etc/resolv.conf\n    cache 30\n}\n',
    }),
  ]
}
