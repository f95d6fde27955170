import type { components } from '../../generated/types.ts'

type ListMetadata = components['schemas']['ListMetadata']

/** Rows are sent on in texts of about this size; the first ones at once. */
const PART_CHARS = 32 * 1024

/** Writes a list as JSON text while its objects come in: `{"items":[…],` and then the fields of `toTail`. */
export async function* writeList(
  objects: AsyncGenerator<readonly unknown[], ListMetadata>,
  toRow: (object: unknown) => object,
  toTail: (metadata: ListMetadata) => object = (metadata) => metadata,
): AsyncGenerator<string> {
  let text = '{"items":['
  let separator = ''
  let next = await objects.next()
  for (let isFirst = true; !next.done; isFirst = false) {
    for (const object of next.value) {
      text += separator + JSON.stringify(toRow(object))
      separator = ','
    }
    if (isFirst || text.length > PART_CHARS) {
      yield text
      text = ''
    }
    next = await objects.next()
  }
  const tail = JSON.stringify(toTail(next.value)).slice(1)
  yield `${text}]${tail === '}' ? '' : ','}${tail}`
}
