import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** Somebody who waits this long for a page has gone on to something else. */
const patience = 5_000

/**
 * After going to another page the focus stands at its heading, so that a reader who cannot see it hears where he is.
 * A page may come in parts (loading, then its text): as long as the reader does nothing, the newest heading has it.
 */
export function useFocusHeading(): void {
  const router = useRouter()
  useEffect(() => {
    let end = () => {}
    const stop = router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
      end()
      if (!pathChanged || fromLocation === undefined) return
      focusHeading()
      const watch = new MutationObserver(() => {
        const lost = document.activeElement === null || document.activeElement === document.body
        if (lost) focusHeading()
      })
      watch.observe(document.body, { childList: true, subtree: true })
      const acted = new AbortController()
      const timer = setTimeout(() => end(), patience)
      end = () => {
        watch.disconnect()
        acted.abort()
        clearTimeout(timer)
      }
      for (const kind of ['keydown', 'pointerdown']) document.addEventListener(kind, () => end(), acted)
    })
    return () => {
      end()
      stop()
    }
  }, [router])
}

/** A page that becomes another without a new address (a form opens, a conflict shows) moves the focus likewise. */
export function useHeadingFocus(part: string | number | boolean): void {
  const before = useRef(part)
  useEffect(() => {
    if (before.current === part) return
    before.current = part
    focusHeading()
  }, [part])
}

/** Leaves a reader alone who is already busy in the page. */
function focusHeading(): void {
  const main = document.querySelector('main')
  const busy = document.activeElement
  if (busy instanceof HTMLElement && busy.matches('input, textarea, select') && main?.contains(busy)) return
  const heading = main?.querySelector('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
