/** The browser has begun to write the file by then. */
const TAKEN_MS = 1000

/** Gives a text, bytes, or their parts to the browser as a file. */
export function saveFile(name: string, type: string, ...content: readonly BlobPart[]): void {
  const url = URL.createObjectURL(new Blob([...content], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS)
}
