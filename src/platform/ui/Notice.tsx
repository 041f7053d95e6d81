import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { useKitWords } from './useKitWords.tsx'

export type NoticeProps = {
  readonly children: ReactNode
  readonly onUndo?: () => void
  readonly onClose: () => void
  /** It goes away by itself after this long; leave it out when it can be undone. */
  readonly seconds?: number
}

/** Says that something is done, with the way back. It takes no focus and covers no button of the page. */
export function Notice({ children, onUndo, onClose, seconds }: NoticeProps) {
  const say = useKitWords()
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (seconds === undefined) return
    const timer = setTimeout(() => close.current(), seconds * 1000)
    return () => clearTimeout(timer)
  }, [seconds])
  return (
    <div className="ma-notice" role="status">
      <Icon name="check" />
      <span>{children}</span>
      {onUndo ? (
        <Button kind="subtle" small onClick={onUndo}>
          {say.undo}
        </Button>
      ) : null}
      <button type="button" className="ma-notice-close" aria-label={say.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
