import type { Schema } from '#sdk'
import { list, status, text, type Cell } from '../../cell.ts'
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

/** What a rule allows, and under it why that needs care. */
function verbsCell(rule: Rule): Cell {
  return list([text(formatVerbs(rule.verbs)), riskCell(rule)].filter(({ type }) => type !== 'none'))
}

/** The resources, and under them the groups that they are of and the names that the rule is bounded to. */
function resourcesCell({ resources, apiGroups, resourceNames }: Rule): Cell {
  return list([
    namesCell(resources, 'every resource (*)'),
    text(`of ${formatGroups(apiGroups)}`, { muted: true }),
    ...(resourceNames ? [text(`only ${resourceNames.join(', ')}`, { mono: true })] : []),
  ])
}

function rulesTable(
  title: string,
  rules: readonly Rule[],
  label: string,
  toWhat: (rule: Rule) => Cell,
): Section {
  return {
    type: 'table',
    title: `${title} (${rules.length})`,
    columns: [{ label: 'Verbs' }, { label }],
    rows: rules.map((rule) => [verbsCell(rule), toWhat(rule)]),
    note: toNote(rules),
  }
}

/** What rules allow: on resources, then on addresses of the API server that are none. */
export function rulesSections(rules: readonly Rule[]): readonly Section[] {
  const onResources = rules.filter(({ nonResourceURLs }) => !nonResourceURLs)
  const onUrls = rules.filter(({ nonResourceURLs }) => nonResourceURLs)
  return [
    rulesTable('Allows', onResources, 'Resources', resourcesCell),
    rulesTable('Allows on URLs of the API server', onUrls, 'URLs', ({ nonResourceURLs }) =>
      namesCell(nonResourceURLs, 'every URL (*)'),
    ),
  ]
}
