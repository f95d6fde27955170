import type { Schema } from '#sdk'
import { list, mono, text, type Cell } from '../../cell.ts'
import { linkAs } from './references.ts'
import { toRequirements } from './selectors.ts'

type Peer = Schema<'NetworkPolicyPeer'>
type Port = Schema<'NetworkPolicyPort'>
type Rule = Schema<'NetworkPolicyRuleSpec'>

/** A selector that is nothing but a namespace's name, by the label that every namespace has. */
const BY_NAME = /^kubernetes\.io\/metadata\.name(?:=([^,]+)| in \(([^,)]+)\))$/

function toNamespaceName(selector: string): string | undefined {
  const match = BY_NAME.exec(selector)
  return match?.[1] ?? match?.[2]
}

function formatRequirements(selector: string): string {
  return toRequirements(selector).join(' and ')
}

function formatPods(selector: string | undefined): string {
  return selector ? `pods with ${formatRequirements(selector)}` : 'all pods'
}

function formatNamespaces(selector: string | undefined): string {
  if (selector === undefined) return 'of this namespace'
  if (selector === '') return 'in all namespaces'
  const name = toNamespaceName(selector)
  return name === undefined
    ? `in namespaces with ${formatRequirements(selector)}`
    : `in namespace ${name}`
}

/** One peer in words: `pods with app=web in namespace shop`, `10.0.0.0/16 except 10.0.99.0/24`. */
export function formatPeer({ cidr, except = [], podSelector, namespaceSelector }: Peer): string {
  if (cidr !== undefined) {
    const whole = cidr === '0.0.0.0/0' || cidr === '::/0' ? `any address (${cidr})` : cidr
    return except.length === 0 ? whole : `${whole} except ${except.join(', ')}`
  }
  // A peer of no selector at all selects nothing; the API server does not take one.
  return `${formatPods(podSelector)} ${formatNamespaces(namespaceSelector)}`
}

function peerCell(peer: Peer): Cell {
  const words = formatPeer(peer)
  if (peer.cidr !== undefined) return mono(words)
  const namespace = toNamespaceName(peer.namespaceSelector ?? '')
  return namespace === undefined
    ? text(words)
    : linkAs({ path: 'namespaces', name: namespace }, words)
}

/** Who is allowed by a rule. */
export function peersCell({ allPeers, peers }: Rule): Cell {
  return allPeers ? text('anyone, inside and outside the cluster') : list(peers.map(peerCell))
}

/** `TCP 8080`, `TCP 30000–32767`, `UDP any port`. */
export function formatPort({ protocol, port, endPort }: Port): string {
  if (port === undefined) return `${protocol} any port`
  return `${protocol} ${port}${endPort === undefined ? '' : `–${endPort}`}`
}

/** The ports that a rule allows. */
export function portsCell({ allPorts, ports }: Rule): Cell {
  return allPorts ? text('every port') : list(ports.map((port) => mono(formatPort(port))))
}
