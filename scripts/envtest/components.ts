// The command line of each component. Everything listens on loopback only.
import { join } from 'node:path'
import type { Certificates } from './certificates.ts'

type Ports = { readonly etcd: number; readonly etcdPeer: number; readonly api: number }

type Layout = {
  readonly folder: string
  readonly ports: Ports
  readonly certificates: Certificates
}

// The data is thrown away, so nothing waits for the disk.
export function toEtcdFlags({ folder, ports }: Omit<Layout, 'certificates'>): string[] {
  const [client, peer] = [loopback(ports.etcd), loopback(ports.etcdPeer)]
  return [
    `--data-dir=${join(folder, 'etcd')}`,
    '--unsafe-no-fsync',
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    `--quota-backend-bytes=${8 * 1024 ** 3}`,
    '--log-level=warn',
  ]
}

type ApiServer = Layout & { readonly auditPolicyFile: string; readonly auditLogFile: string }

export function toApiServerFlags(options: ApiServer): string[] {
  const { ports, certificates, auditPolicyFile, auditLogFile } = options
  const { authority, serving, serviceAccounts } = certificates
  return [
    `--etcd-servers=${loopback(ports.etcd)}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${ports.api}`,
    `--tls-cert-file=${serving.certFile}`,
    `--tls-private-key-file=${serving.keyFile}`,
    `--client-ca-file=${authority.caFile}`,
    `--service-account-key-file=${serviceAccounts.publicKeyFile}`,
    `--service-account-signing-key-file=${serviceAccounts.privateKeyFile}`,
    '--service-account-issuer=https://kubernetes.default.svc',
    '--authorization-mode=RBAC',
    '--service-cluster-ip-range=10.0.0.0/16',
    '--allow-privileged',
    // A loopback address is no valid endpoint of the kubernetes Service, so none is written.
    '--endpoint-reconciler-type=none',
    '--kubelet-preferred-address-types=InternalIP',
    `--audit-policy-file=${auditPolicyFile}`,
    `--audit-log-path=${auditLogFile}`,
    // Without a size the log rotates at 100 MB, and a reader would lose its beginning.
    '--audit-log-maxsize=8192',
  ]
}

type ControllerManager = { readonly kubeconfig: string; readonly certificates: Certificates }

export function toControllerManagerFlags(options: ControllerManager): string[] {
  const { kubeconfig, certificates } = options
  return [
    `--kubeconfig=${kubeconfig}`,
    `--authentication-kubeconfig=${kubeconfig}`,
    `--authorization-kubeconfig=${kubeconfig}`,
    `--service-account-private-key-file=${certificates.serviceAccounts.privateKeyFile}`,
    `--root-ca-file=${certificates.authority.caFile}`,
    '--use-service-account-credentials',
    '--leader-elect=false',
    '--bind-address=127.0.0.1',
    '--secure-port=0',
    '--kube-api-qps=300',
    '--kube-api-burst=600',
    // There are no metrics to scale by: the controller would only write failure events.
    '--controllers=*,-horizontal-pod-autoscaler-controller',
    // A busy machine delays kwok's heartbeats; no node may lose its pods for that.
    '--node-monitor-grace-period=24h',
  ]
}

export function toSchedulerFlags(kubeconfig: string): string[] {
  return [
    `--kubeconfig=${kubeconfig}`,
    `--authentication-kubeconfig=${kubeconfig}`,
    `--authorization-kubeconfig=${kubeconfig}`,
    '--leader-elect=false',
    '--bind-address=127.0.0.1',
    '--secure-port=0',
    '--kube-api-qps=300',
    '--kube-api-burst=600',
  ]
}

function loopback(port: number): string {
  return `http://127.0.0.1:${port}`
}
