/** The lane is there to run on PostgreSQL: without one it fails, it does not skip. */
export default function setup(): void {
  if (process.env['TEST_DATABASE_URL']) return
  throw new Error(
    'npm run test:postgres needs TEST_DATABASE_URL, the address of a PostgreSQL server where databases may be created: postgres://user:password@host:5432/postgres',
  )
}
