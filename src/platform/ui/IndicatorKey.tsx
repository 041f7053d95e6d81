import { useKitWords } from './useKitWords.tsx'

/** What the signs of an indicator strip mean: once, below the last strip. */
export function IndicatorKey() {
  const { key } = useKitWords()
  return (
    <p className="ma-key">
      <span>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="#fff" stroke="#586c88" strokeWidth="2" />
        </svg>
        {key.baseline}
      </span>
      <span>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5.5" fill="#00568b" />
        </svg>
        {key.now}
      </span>
      <span>
        <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
          <rect y="2" width="26" height="10" fill="#00568b" fillOpacity=".22" />
        </svg>
        {key.band}
      </span>
      <span>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M3 14V1h9l-3 3 3 3H3" fill="#001a40" stroke="#001a40" />
        </svg>
        {key.target}
      </span>
    </p>
  )
}
