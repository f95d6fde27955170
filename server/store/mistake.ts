/** A database that cannot be used as it is configured: the start stops with its sentence. */
export class StoreMistake extends Error {
  override readonly name = 'StoreMistake'
}
