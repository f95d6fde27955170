import type { Facts, Link, Rule, Subject } from '../rule.ts'
import { applyMask } from '../../resources/kinds/project.testing.ts'
import { toId, toObjectRef } from '../refs.ts'

/** An object as it is read for its relations: without what the mask does not ask for. */
export function read(facts: Facts, object: object): Subject {
  const masked = applyMask(object, facts.mask) as Subject['object']
  return { ref: toObjectRef(facts.kind, masked), object: masked, facts }
}

/** `owns < Deployment/shop/cart` for what points to the object, `uses > Secret/shop/db (env DB_URL)` for the others. */
function writeLink({ type, via, other, end }: Link): string {
  return `${type} ${end === 'to' ? '>' : '<'} ${toId(other)}${via === undefined ? '' : ` (${via})`}`
}

/** The links of an object, as text. */
export function writeLinks(facts: Facts, object: object): string[] {
  return facts.links(read(facts, object)).map(writeLink)
}

/** What a rule finds in lists, as text: the lists are read through their masks. */
export function writeMatches(
  rule: Rule,
  subject: Subject,
  lists: ReadonlyMap<Facts, readonly object[]>,
): string[] {
  return rule(subject).flatMap((ask) => {
    if ('link' in ask) return [writeLink(ask.link)]
    return ask.searches.flatMap(({ facts, match }) =>
      (lists.get(facts) ?? []).flatMap((object) => {
        const candidate = read(facts, object)
        const matched = match(candidate)
        if (!matched) return []
        return [writeLink({ ...matched.link, other: matched.instead ?? candidate.ref })]
      }),
    )
  })
}
