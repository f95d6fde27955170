import type { Kysely } from 'kysely'
import type { Database } from '../store/database.ts'
import type { Person } from './authorization.ts'

/** Parameters that one statement is given. */
const MAX_SUBJECTS = 500

/** Writes down who somebody is, as the identity provider has just said; what it said later than `at` stays. */
export async function rememberPerson(
  db: Kysely<Database>,
  { subject, email, groups }: Person,
  at: number,
): Promise<void> {
  const facts = { email, groups: JSON.stringify(groups), checked_at_ms: at }
  await db
    .insertInto('people')
    .values({ subject, ...facts })
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet(facts).where('people.checked_at_ms', '<=', at),
    )
    .execute()
}

/** Those of these people who are known. */
export async function readPeople(
  db: Kysely<Database>,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Person>> {
  const people = new Map<string, Person>()
  for (let from = 0; from < subjects.length; from += MAX_SUBJECTS) {
    const rows = await db
      .selectFrom('people')
      .select(['subject', 'email', 'groups'])
      .where('subject', 'in', subjects.slice(from, from + MAX_SUBJECTS))
      .execute()
    for (const { subject, email, groups } of rows) {
      // Written above only.
      people.set(subject, { subject, email, groups: JSON.parse(groups) as string[] })
    }
  }
  return people
}
