import { spawnSync } from 'node:child_process'

// The contract as it was committed, read from git.

export const CONTRACT = 'generated/openapi.json'

/** Runs git; nothing when it fails (no repository, no such commit, no such file). */
export type Git = (...args: string[]) => string | undefined

export function createGit(folder: string): Git {
  return (...args) => {
    const run = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    })
    return run.status === 0 ? run.stdout : undefined
  }
}

/** What to compare with. */
export interface Base {
  readonly commit: string
  readonly text: string
  /** The messages of the commits since, and of the newest one. */
  readonly messages: string
}

function readBase(git: Git, commit: string): Base | undefined {
  const text = git('show', `${commit}:${CONTRACT}`)
  if (text === undefined) return undefined
  const since = git('log', '--format=%B', `${commit}..HEAD`) ?? ''
  return { commit, text, messages: `${since}\n${git('log', '-1', '--format=%B') ?? ''}` }
}

/**
 * The contract before the change that is looked at: where the history left `ref`, or the last commit that holds
 * another contract than `text`. So it is the same before and after that change is committed.
 */
export function findBase(git: Git, text: string, ref: string | undefined): Base | undefined {
  if (ref !== undefined) {
    const commit = git('merge-base', 'HEAD', ref)?.trim()
    if (commit === undefined) throw new Error(`git knows no common ancestor with ${ref}`)
    return readBase(git, commit)
  }
  if (git('show', `HEAD:${CONTRACT}`) !== text) return readBase(git, 'HEAD')
  const change = git('log', '-1', '--format=%H', '--', CONTRACT)?.trim()
  return change ? readBase(git, `${change}^`) : undefined
}

/** Whether a commit says, in a footer, that it breaks something. */
export function allowsBreaking(messages: string): boolean {
  return /^BREAKING[ -]CHANGE: \S/m.test(messages)
}
