import { ref, type Ref, watch } from 'vue'
import { readStored, store } from '../lib/storage.ts'

const known = new Map<string, Ref>()

/** A choice that this browser remembers; everybody who asks for its name shares it. */
export function useStored<T extends string | boolean | number>(name: string, initial: T): Ref<T> {
  const existing = known.get(name)
  // A name stands for one type of value.
  if (existing) return existing as Ref<T>
  const value = ref(readStored(name, initial)) as Ref<T>
  watch(value, (now) => store(name, now))
  known.set(name, value)
  return value
}
