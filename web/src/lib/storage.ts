// What this browser remembers. Keys carry the base path: two consoles of one host do not share their memory.

function toKey(name: string): string {
  return `periscope:${new URL('./', document.baseURI).pathname}:${name}`
}

/** What was stored under a name, else the fallback. Only this console writes under these names, so the type holds. */
export function readStored<T>(name: string, fallback: T): T {
  try {
    const text = localStorage.getItem(toKey(name))
    return text === null ? fallback : (JSON.parse(text) as T)
  } catch {
    return fallback
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
