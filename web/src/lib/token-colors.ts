/** Colour tokens as hexadecimal, for parts that draw by themselves and know no other: a canvas translates. */
export function readTokenColors<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const styles = getComputedStyle(document.documentElement)
  const context = Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }).getContext('2d', { willReadFrequently: true })
  const toHex = (name: string): string => {
    if (!context) return '#808080'
    context.fillStyle = styles.getPropertyValue(name)
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
  // One entry for each name.
  return Object.fromEntries(names.map((name) => [name, toHex(name)])) as Record<Name, string>
}
