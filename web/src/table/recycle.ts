/**
 * Gives each row in sight the number of the element that draws it: the one it had while it stays in sight, else that of a
 * row that has left. Elements are changed rather than made anew, which is most of what scrolling and sorting cost.
 * The element of `pinned` is nobody else's: it has the focus, which must not pass on to another row.
 */
export function createRecycler(): (
  uids: readonly string[],
  pinned?: string,
) => ReadonlyMap<string, number> {
  let elements: ReadonlyMap<string, number> = new Map()
  let next = 0

  return (uids, pinned) => {
    const staying = new Set(uids)
    const free: number[] = []
    for (const [uid, element] of elements) {
      if (!staying.has(uid) && uid !== pinned) free.push(element)
    }
    let taken = 0
    elements = new Map(
      uids.map((uid) => {
        const element = elements.get(uid) ?? free[taken++] ?? next++
        return [uid, element]
      }),
    )
    return elements
  }
}
