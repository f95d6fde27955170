import { type Authorization, type Person, toTier } from './authorization.ts'

/**
 * Why a person who has proved who they are may not come in; nothing when they may. A group with a tier lets in as an
 * allowed group does. In tier mode nobody comes in without a tier: every cluster would refuse them.
 */
export function findRefusal(
  authorization: Authorization,
  person: Person,
): 'not_in_allowed_groups' | 'no_tier' | undefined {
  const { allowedGroups, groupTiers, mode } = authorization
  const letsIn = [...allowedGroups, ...(mode === 'tier' ? Object.keys(groupTiers) : [])]
  const isAllowed = person.groups.some((group) => letsIn.includes(group))
  if (allowedGroups.length > 0 && !isAllowed) return 'not_in_allowed_groups'
  return mode === 'tier' && toTier(authorization, person) === undefined ? 'no_tier' : undefined
}
