import type { Ref } from 'vue'
import { useHotkeys } from '../../composables/hotkeys.ts'

type Direction = 'next' | 'previous' | 'up' | 'down'

function listLinks(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-cluster]') ?? [])]
}

/** The nearest link of the next row above or below. */
function findVertical(
  links: readonly HTMLElement[],
  from: HTMLElement,
  sign: 1 | -1,
): HTMLElement | undefined {
  const { left, top } = from.getBoundingClientRect()
  const distance = (link: HTMLElement) => {
    const box = link.getBoundingClientRect()
    return { rows: (box.top - top) * sign, columns: Math.abs(box.left - left) }
  }
  return links
    .map((link) => ({ link, ...distance(link) }))
    .filter(({ rows }) => rows > 4)
    .sort((a, b) => a.rows - b.rows || a.columns - b.columns)
    .filter(({ rows }, _, [nearest]) => rows - (nearest?.rows ?? 0) < 4)
    .sort((a, b) => a.columns - b.columns)[0]?.link
}

/** Moves the focus between clusters with keys; Enter opens what has the focus, for it is a link. */
export function useClusterKeys(root: Readonly<Ref<HTMLElement | null>>): {
  focusFirst: () => void
} {
  function move(direction: Direction): unknown {
    const links = listLinks(root.value)
    const index = links.findIndex((link) => link.contains(document.activeElement))
    const current = links[index]
    const next = !current
      ? links[0]
      : direction === 'next' || direction === 'previous'
        ? links[index + (direction === 'next' ? 1 : -1)]
        : findVertical(links, current, direction === 'down' ? 1 : -1)
    if (!next) return links.length > 0 && current !== undefined
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
    return true
  }

  const group = 'Fleet'
  useHotkeys([
    { keys: 'j', label: 'Next cluster', group, run: () => move('next') },
    { keys: 'k', label: 'Previous cluster', group, run: () => move('previous') },
    { keys: 'ArrowRight', label: 'Next cluster', group, run: () => move('next') },
    { keys: 'ArrowLeft', label: 'Previous cluster', group, run: () => move('previous') },
    { keys: 'ArrowDown', label: 'Cluster below', group, run: () => move('down') },
    { keys: 'ArrowUp', label: 'Cluster above', group, run: () => move('up') },
  ])

  return { focusFirst: () => listLinks(root.value)[0]?.focus() }
}
