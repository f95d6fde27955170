import { kinds } from '#sdk'
import type { ObjectScope } from '../../../api/objects.ts'

/** A command that people paste into a terminal. */
export interface Command {
  readonly label: string
  readonly text: string
}

/** A word as a shell reads it: quoted when it has more than what names are made of. */
function quote(word: string): string {
  return /^[\w.:@%+=/-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

function toBase({ cluster, namespace }: ObjectScope): string {
  const place = namespace === undefined ? '' : ` -n ${quote(namespace)}`
  return `kubectl --context ${quote(cluster)}${place}`
}

/** What kubectl calls the object: the kind in lower case. Groups tell kinds apart that share a name with another's. */
function toTarget({ path, name }: ObjectScope): string {
  return `${kinds[path].kind.toLowerCase()} ${quote(name)}`
}

/** The commands that show the same object in a terminal. The cluster's name stands for the context. */
export function listCommands(scope: ObjectScope): readonly Command[] {
  const base = toBase(scope)
  const target = toTarget(scope)
  return [
    { label: 'get', text: `${base} get ${target} -o yaml` },
    { label: 'describe', text: `${base} describe ${target}` },
    ...(scope.path === 'pods'
      ? [
          {
            label: 'logs',
            text: `${base} logs ${quote(scope.name)} --all-containers --tail=200 -f`,
          },
        ]
      : []),
  ]
}
