import type { Schema } from '#sdk'
import { list, mono, text, yesNo, type Cell } from '../../cell.ts'
import { facts, type Card, type Section } from '../../kind-view.ts'
import { toContainerStatus, toStateFacts, toStateTexts, type Role } from './container-state.ts'
import { toEnvSections } from './env.ts'
import { probe } from './probes.ts'
import { formatQuantity } from './quantities.ts'
import { describeVolume } from './volumes.ts'

type Spec = Schema<'ContainerSpec'>
type Status = Schema<'ContainerStatus'>
type Quantities = Readonly<Record<string, string>>

/** The pod or pod template that containers stand in. */
interface Surroundings {
  readonly namespace: string
  readonly volumes?: readonly Schema<'PodVolume'>[] | undefined
}

/** `http 8080/TCP`, and the node's port where it leads to it. */
function formatPort(port: Schema<'ContainerPort'>): string {
  const { name, containerPort, protocol, hostPort, hostIP } = port
  const own = `${name === undefined ? '' : `${name} `}${containerPort}/${protocol}`
  if (hostPort === undefined) return own
  return `${own} from ${hostIP === undefined ? '' : `${hostIP}:`}${hostPort} on the node`
}

/** A command as a shell would take it: words with spaces in quotes. */
function formatCommand(words: readonly string[] | undefined): string | undefined {
  return words?.map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : quote(word))).join(' ')
}

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** `cpu 250 m`, `memory 256 MiB`: resources by name. */
export function resources(quantities: Quantities | undefined): Cell {
  return list(
    Object.entries(quantities ?? {}).map(([name, quantity]) =>
      text(`${name} ${formatQuantity(name, quantity)}`, { title: `${name}: ${quantity}` }),
    ),
  )
}

function toSpecFacts(container: Spec): Readonly<Record<string, Cell>> {
  const ports = container.ports ?? []
  return {
    Ports: list(ports.map((port) => mono(formatPort(port)))),
    Requests: resources(container.requests),
    Limits: resources(container.limits),
    Command: mono(formatCommand(container.command), true),
    Arguments: mono(formatCommand(container.args), true),
    Liveness: probe(container.livenessProbe),
    Readiness: probe(container.readinessProbe),
    Startup: probe(container.startupProbe),
    Privileged: container.privileged === true ? yesNo(true) : { type: 'none' },
    'Restart policy': text(container.restartPolicy),
    'Pull policy': text(container.imagePullPolicy),
  }
}

function toMountsSection(container: Spec, { namespace, volumes = [] }: Surroundings): Section {
  const byName = new Map(volumes.map((volume) => [volume.name, volume]))
  const source = (name: string): Cell => {
    const volume = byName.get(name)
    return volume ? describeVolume(volume, namespace) : { type: 'none' }
  }
  const mounts = (container.mounts ?? []).map(({ name, path, subPath, readOnly }) => [
    mono(path),
    text(name),
    source(name),
    mono(subPath),
    text(readOnly ? 'read-only' : 'read and write', { muted: readOnly }),
  ])
  const devices = (container.devices ?? []).map(({ name, path }) => [
    mono(path),
    text(name),
    source(name),
    mono(undefined),
    text('raw device'),
  ])
  return {
    type: 'table',
    title: 'Mounts',
    columns: [
      { label: 'Path' },
      { label: 'Volume' },
      { label: 'From' },
      { label: 'Path in it' },
      { label: 'Access' },
    ],
    rows: [...mounts, ...devices],
  }
}

function toSpecSections(container: Spec, around: Surroundings): readonly Section[] {
  return [
    ...toEnvSections(container.env, container.envFrom, around.namespace),
    toMountsSection(container, around),
  ]
}

function toStatusCard(container: Status, role: Role, around: Surroundings): Card {
  const { sidecar, targetContainer } = container
  return {
    title: container.name,
    status: toContainerStatus(container, role),
    subtitle: mono(container.image, true),
    facts: facts({
      ...toStateFacts(container, role),
      Sidecar: sidecar === true ? yesNo(true) : undefined,
      'Looks into': text(targetContainer),
      ...toSpecFacts(container),
      'Image ID': mono(container.imageID, true),
      'Container ID': mono(container.containerID, true),
    }),
    sections: [toStateTexts(container), ...toSpecSections(container, around)],
  }
}

function toSpecCard(container: Spec, around: Surroundings): Card {
  return {
    title: container.name,
    subtitle: mono(container.image, true),
    facts: facts(toSpecFacts(container)),
    sections: toSpecSections(container, around),
  }
}

/** The containers of a pod, with their states. */
export function toContainerStatusCards(
  title: string,
  containers: readonly Status[] | undefined,
  role: Role,
  around: Surroundings,
): Section {
  const cards = (containers ?? []).map((container) => toStatusCard(container, role, around))
  return { type: 'cards', title, cards }
}

/** The containers of a pod template. */
export function toContainerCards(
  title: string,
  containers: readonly Spec[] | undefined,
  around: Surroundings,
): Section {
  return {
    type: 'cards',
    title,
    cards: (containers ?? []).map((container) => toSpecCard(container, around)),
  }
}
