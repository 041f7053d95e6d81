import type { ReactNode } from 'react'
import type { Figure } from '../../core/figure.ts'
import type { Gap, Span } from '../../core/gap.ts'
import { isGap, isSpan } from '../../core/gap.ts'
import type { Unit } from '../../core/unit.ts'
import { useFormat } from '../i18n/LocaleProvider.tsx'
import { classes } from './classes.ts'

/** The hatched square that stands where a number is absent, with the word that says which kind of absence. */
export function GapMark({ children }: { children: ReactNode }) {
  return <span className="ma-gap">{children}</span>
}

/** An absent number: hatched square, word, the reason, and what to do about it. */
export function GapView({ gap, short = false, todo }: { gap: Gap; short?: boolean; todo?: ReactNode }) {
  const format = useFormat()
  return (
    <>
      <GapMark>{short || gap.why === '' ? format.gap(gap) : `${format.gap(gap)}: ${gap.why}`}</GapMark>
      {todo ? <> {todo}</> : null}
    </>
  )
}

export type QuantityProps = {
  readonly value: number | Gap | Span
  readonly unit: Unit
  readonly digits?: number
  /** `short`: only the word at a gap, when the reason stands elsewhere. */
  readonly short?: boolean
  /** The number without its unit word, for a cell under a head that names the unit. */
  readonly bare?: boolean
  readonly tone?: 'plain' | 'strong' | 'late'
}

/** A number with its unit that never breaks over two lines, a span, or a gap. */
export function Quantity({ value, unit, digits, short, bare, tone = 'plain' }: QuantityProps) {
  const format = useFormat()
  if (isGap(value)) return <GapView gap={value} short={short ?? false} />
  const known = isSpan(value) ? value.atLeast : value
  const text = bare && !isSpan(value) ? format.bare(known, unit, digits) : format.quantity(value, unit, digits)
  return (
    <span className={classes('ma-num', tone !== 'plain' && `ma-num--${tone}`)}>
      {text}
      {isSpan(value) && !short ? <span className="ma-num-why"> {value.why}</span> : null}
    </span>
  )
}

/** A Figure as it came from a question. Its sources and method belong in an Explanation beside it. @public */
export function FigureView({ figure, ...rest }: { figure: Figure } & Omit<QuantityProps, 'value' | 'unit'>) {
  return <Quantity value={figure.value} unit={figure.unit} {...rest} />
}
