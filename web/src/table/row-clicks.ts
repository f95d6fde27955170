import { type Router, useRouter } from 'vue-router'

export interface RowClicks {
  readonly select: (uid: string, how: 'one' | 'range') => void
  readonly open: (uid: string) => void
  readonly menu: (uid: string, button: Element) => void
}

/** The place in the console of a link to it; undefined for other links, and for clicks that open windows. */
function toPlace(router: Router, link: HTMLAnchorElement, event: MouseEvent): string | undefined {
  const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const { base } = router.options.history
  const { origin, pathname, search, hash } = new URL(link.href)
  const isOurs = link.target === '' && origin === location.origin && pathname.startsWith(base)
  return isPlain && isOurs ? `${pathname.slice(base.length)}${search}${hash}` : undefined
}

/** What a click in a table means: one listener for all rows. */
export function useRowClicks({ select, open, menu }: RowClicks): (event: MouseEvent) => void {
  const router = useRouter()
  return (event) => {
    const target = event.target
    if (event.defaultPrevented || !(target instanceof Element)) return
    const uid = target.closest<HTMLElement>('[data-uid]')?.dataset['uid']
    if (uid === undefined) return
    if (target instanceof HTMLInputElement) {
      select(uid, event.shiftKey ? 'range' : 'one')
      return
    }
    const button = target.closest('[data-menu]')
    if (button) {
      menu(uid, button)
      return
    }
    const link = target.closest('a')
    if (link) {
      const place = toPlace(router, link, event)
      if (place === undefined) return
      event.preventDefault()
      void router.push(place)
      return
    }
    const isText = window.getSelection()?.type === 'Range'
    if (!isText && !event.metaKey && !event.ctrlKey) open(uid)
  }
}
