/** The browser has begun to write the file by then. */
const TAKEN_MS = 1000

/** Gives a text, or its parts, to the browser as a file. */
export function saveFile(name: string, type: string, text: string | readonly Blob[]): void {
  const parts = typeof text === 'string' ? [text] : [...text]
  const url = URL.createObjectURL(new Blob(parts, { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS)
}
