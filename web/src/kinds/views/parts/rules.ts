import type { Schema } from '#sdk'
import { chips, status, text, type Cell } from '../../cell.ts'
import type { Column, Section } from '../../kind-view.ts'
import { toRisks } from './rule-risks.ts'

type Rule = Schema<'PolicyRule'>

export const ruleCountColumn: Column<{ readonly ruleCount: number }> = {
  id: 'rules',
  label: 'Rules',
  value: (row) => row.ruleCount,
  align: 'end',
  width: 64,
  priority: 2,
  help: 'How many rules it has; each allows verbs on resources',
}

/** Reading before writing, as people name them. */
const VERB_ORDER = ['*', 'get', 'list', 'watch', 'create', 'update', 'patch', 'delete']

function toRank(verb: string): number {
  const index = VERB_ORDER.indexOf(verb)
  return index < 0 ? VERB_ORDER.length : index
}

/** `get, list, watch, create`; every verb for `*`. */
export function formatVerbs(verbs: readonly string[]): string {
  return [...verbs]
    .sort((a, b) => toRank(a) - toRank(b) || (a < b ? -1 : 1))
    .map((verb) => (verb === '*' ? 'every verb (*)' : verb))
    .join(', ')
}

/** `core, apps`: the core group has no name. */
export function formatGroups(groups: readonly string[] = []): string {
  return groups
    .map((group) => (group === '' ? 'core' : group === '*' ? 'every group (*)' : group))
    .join(', ')
}

function namesCell(values: readonly string[] = [], all: string): Cell {
  return text(values.map((value) => (value === '*' ? all : value)).join(', '), { mono: true })
}

function riskCell(rule: Rule): Cell {
  const risks = toRisks(rule)
  if (risks.length === 0) return { type: 'none' }
  const names = rule.resourceNames ? ' (only those named)' : ''
  const [first = '', ...rest] = risks
  const more = rest.length > 0 ? ` +${rest.length}` : ''
  const reason = toSentence(`${risks.join('; ')}${names}`)
  return status({ level: 'warn', word: `${toSentence(first)}${more}`, reason })
}

function toSentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function toNote(rules: readonly Rule[]): string | undefined {
  const risky = rules.filter((rule) => toRisks(rule).length > 0).length
  if (risky === 0) return undefined
  return `${risky} of ${rules.length} ${risky === 1 ? 'needs' : 'need'} care`
}

/** A column of cautions, when there is any. */
function withCautions(
  rules: readonly Rule[],
  labels: readonly string[],
  toCells: (rule: Rule) => readonly Cell[],
): Pick<Extract<Section, { type: 'table' }>, 'columns' | 'rows' | 'note'> {
  const note = toNote(rules)
  const all = note === undefined ? labels : [...labels, 'Caution']
  return {
    columns: all.map((label) => ({ label })),
    rows: rules.map((rule) =>
      note === undefined ? toCells(rule) : [...toCells(rule), riskCell(rule)],
    ),
    note,
  }
}

/** What rules allow: on resources, then on addresses of the API server that are none. */
export function rulesSections(rules: readonly Rule[]): readonly Section[] {
  const onResources = rules.filter(({ nonResourceURLs }) => !nonResourceURLs)
  const onUrls = rules.filter(({ nonResourceURLs }) => nonResourceURLs)
  return [
    {
      type: 'table',
      title: `Allows (${onResources.length})`,
      ...withCautions(onResources, ['Verbs', 'Resources', 'Groups', 'Names'], (rule) => [
        text(formatVerbs(rule.verbs)),
        namesCell(rule.resources, 'every resource (*)'),
        text(formatGroups(rule.apiGroups)),
        rule.resourceNames ? chips(rule.resourceNames) : text('any', { muted: true }),
      ]),
    },
    {
      type: 'table',
      title: `Allows on URLs of the API server (${onUrls.length})`,
      ...withCautions(onUrls, ['Verbs', 'URLs'], (rule) => [
        text(formatVerbs(rule.verbs)),
        namesCell(rule.nonResourceURLs, 'every URL (*)'),
      ]),
    },
  ]
}
