import { AppError } from '../lib/errors.ts'

/** What a database said to a statement, with its own code. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** A mistake in a statement, or a constraint that it breaks: trying again does not help, and the database is well. */
const OF_THE_STATEMENT = /^(SQLITE_CONSTRAINT|SQLITE_ERROR$|SQLITE_MISMATCH|22|23|42)/

/**
 * What is thrown for a database's failure: the failure itself when it is about the statement, `store_unavailable` when the
 * database cannot do its work (full, read-only, gone, out of reach).
 */
export function toStoreFailure(failure: Error): Error {
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : ''
  if (OF_THE_STATEMENT.test(code)) return failure
  return new AppError('store_unavailable', 'The database cannot be used at the moment.', {
    cause: failure,
  })
}
