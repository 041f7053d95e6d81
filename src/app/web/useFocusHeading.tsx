import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Somebody who waits this long for a page has gone on to something else. */
const patience = 5_000

/** After going to another page the focus stands at its heading, so that a reader who cannot see it hears where he is. */
export function useFocusHeading(): void {
  const router = useRouter()
  useEffect(() => {
    let watch: MutationObserver | undefined
    const stop = router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
      watch?.disconnect()
      if (!pathChanged || fromLocation === undefined || focusHeading()) return
      watch = new MutationObserver(() => {
        if (focusHeading()) watch?.disconnect()
      })
      watch.observe(document.body, { childList: true, subtree: true })
      setTimeout(() => watch?.disconnect(), patience)
    })
    return () => {
      watch?.disconnect()
      stop()
    }
  }, [router])
}

/** True when there is a heading, or when the reader is already busy in the page. */
function focusHeading(): boolean {
  const main = document.querySelector('main')
  const busy = document.activeElement
  if (busy instanceof HTMLElement && busy.matches('input, textarea, select') && main?.contains(busy)) return true
  const heading = main?.querySelector('h1')
  if (!heading) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
