import { loadAll } from 'js-yaml'

/** The first document of a YAML text; nothing when it holds none. Throws when it is not YAML. */
export function parseYaml(text: string): unknown {
  return loadAll(text).at(0)
}
