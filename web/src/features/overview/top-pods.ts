import type { Schema } from '#sdk'

/** `364.8 MiB, 114 % of its limit`. */
export function toUseText({ usage, percent = -1, ofLimit }: Schema<'TopPod'>): string {
  if (percent < 0) return `${usage}, of what is unknown`
  return `${usage}, ${percent} % of ${ofLimit ? 'its limit' : 'the cluster'}`
}
