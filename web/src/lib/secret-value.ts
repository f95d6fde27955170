/** A value for reading; undefined when its bytes are no text that people can read. */
export function toReadable(bytes: Uint8Array): string | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Not UTF-8: a key store, an archive, an image.
    return undefined
  }
  // Control characters other than tab and line ends are not for the eye.
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? undefined : text
}
