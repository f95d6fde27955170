const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus among the links and buttons of a list with the arrow keys; Tab leads through them as well. */
export function onArrowKey(event: KeyboardEvent): void {
  const list = event.currentTarget
  const step = STEPS[event.key]
  if (step === undefined || !(list instanceof HTMLElement)) return
  const controls = [...list.querySelectorAll<HTMLElement>('a[href], button')]
  const index = controls.findIndex((control) => control === document.activeElement)
  const next = controls[index + step]
  event.preventDefault()
  next?.focus()
}
