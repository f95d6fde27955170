// What this browser remembers. Keys carry the base path: two consoles of one host do not share their memory.

function toKey(name: string): string {
  return `periscope:${new URL('./', document.baseURI).pathname}:${name}`
}

/** What was stored under a name; undefined when there is nothing, or nothing that can be read. */
export function readStored<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(toKey(name))
    // Only this console writes under these names.
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

/** Stores a value; a browser that refuses to store forgets it with the page. */
export function store(name: string, value: unknown): void {
  try {
    localStorage.setItem(toKey(name), JSON.stringify(value))
  } catch {
    return
  }
}
