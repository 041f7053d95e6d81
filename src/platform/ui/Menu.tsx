import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLinkProps } from './Link.tsx'

export type MenuItem =
  | { readonly label: string; readonly href: string }
  | { readonly label: string; readonly onSelect: () => void }

function MenuAnchor({ href, label, close }: { href: string; label: string; close: () => void }) {
  const own = useLinkProps(href)
  return (
    <a
      href={own.href}
      onClick={(event) => {
        close()
        own.onClick(event)
      }}
    >
      {label}
    </a>
  )
}

type MenuProps = {
  readonly label: ReactNode
  /** What a reader hears who cannot see what the button stands beside. */
  readonly name?: string
  readonly items: readonly MenuItem[]
}

/** A button that opens a short list: links and commands. Escape and a click elsewhere close it. */
export function Menu({ label, name, items }: MenuProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(false)
  useEffect(() => {
    if (!open) return
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    close()
    button.current?.focus()
  }
  return (
    <div className="ma-menu" ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="ma-menu-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <ul id={id} className="ma-menu-list" hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            {'href' in item ? (
              <MenuAnchor href={item.href} label={item.label} close={close} />
            ) : (
              <button
                type="button"
                onClick={() => {
                  close()
                  item.onSelect()
                }}
              >
                {item.label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
