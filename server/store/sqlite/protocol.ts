/** What a SQLite thread is started with. */
export interface ThreadOptions {
  /** The file, or `:memory:`. */
  readonly file: string
  readonly mode: 'write' | 'read'
}

export type SqlValue = string | number | bigint | Uint8Array | null

/** One statement for the thread; they are run one after the other. */
export interface ThreadRequest {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly SqlValue[]
}

export interface ThreadResult {
  readonly rows: readonly unknown[]
  readonly changes?: number
}

/** A statement's result, or what SQLite said. The one with the id 0 says that the database is open, or why not. */
export type ThreadAnswer = { readonly id: number } & (
  | { readonly result: ThreadResult }
  | { readonly failure: { readonly code: string; readonly message: string } }
)
