export type IconName = 'info' | 'ok' | 'warning' | 'error' | 'check' | 'search' | 'close' | 'menu'

const paths = {
  info: <path d="M12 10.5V18M12 6v2.2" strokeWidth="2.2" />,
  ok: <path d="M7 12.4l3.4 3.4L17 9" strokeWidth="2.2" />,
  warning: <path d="M12 9v5.2M12 16.4v2" strokeWidth="2" />,
  error: <path d="M12 6v7.5M12 15.8V18" strokeWidth="2.2" />,
  check: <path d="M4 12.5l5.5 5.5L20.5 6" strokeWidth="3.4" />,
  search: <path d="M16 16l5 5M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z" strokeWidth="2" />,
  close: <path d="M6 6l12 12M18 6L6 18" strokeWidth="2.2" />,
  menu: <path d="M3 6h18M3 12h18M3 18h18" strokeWidth="2" />,
}
const frames: Partial<Record<IconName, React.ReactNode>> = {
  info: <circle cx="12" cy="12" r="10" strokeWidth="2" />,
  ok: <circle cx="12" cy="12" r="10" strokeWidth="2" />,
  warning: <path d="M12 3L22.5 21.5H1.5z" strokeWidth="2" strokeLinejoin="round" />,
  error: <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" strokeWidth="2" strokeLinejoin="round" />,
}

/** A drawing beside a word, never instead of it: it is hidden from readers that read aloud. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ma-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      {frames[name]}
      {paths[name]}
    </svg>
  )
}
