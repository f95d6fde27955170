import type { Ending } from '../facts/pod.ts'

const SIGNALS: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  4: 'SIGILL',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  13: 'SIGPIPE',
  15: 'SIGTERM',
}

const MEANINGS: Readonly<Record<number, string>> = {
  126: 'its command is not executable',
  127: 'its command was not found in the image',
  134: 'it aborted itself (SIGABRT)',
  137: 'it was killed (SIGKILL), and not for memory',
  139: 'it crashed with a segmentation fault (SIGSEGV)',
  143: 'it was asked to stop (SIGTERM)',
}

/** What an exit code says by itself, as the end of a sentence; undefined when it is the program's own. */
export function explainExitCode({ exitCode = 0, signal }: Ending): string | undefined {
  if (exitCode === 0) return undefined
  const number = signal || (exitCode > 128 && exitCode < 160 ? exitCode - 128 : 0)
  const known = MEANINGS[exitCode]
  if (known !== undefined) return known
  if (number === 0) return undefined
  return `signal ${number}${SIGNALS[number] === undefined ? '' : `, ${SIGNALS[number]}`}, ended it`
}
