import { ChartView } from '../charts/ChartView.tsx'
import { type Part, partsBar } from '../charts/partsBar.ts'
import { useFormat } from '../i18n/LocaleProvider.tsx'
import { Alert } from './Alert.tsx'
import { useKitWords } from './useKitWords.tsx'

export type BalanceBarProps = {
  readonly id: string
  /** All lines of the file. */
  readonly read: number
  /** Where they went. Together they must be `read`. */
  readonly parts: readonly Part[]
  readonly level?: 2 | 3
}

/** Lines in = lines out. When the books do not balance it says how many are missing, and nothing is saved. */
export function BalanceBar({ id, read, parts, level = 2 }: BalanceBarProps) {
  const say = useKitWords()
  const format = useFormat()
  const found = parts.reduce((sum, { count }) => sum + count, 0)
  const balances = found === read
  const terms = parts.filter(({ count }) => count > 0).map(({ count }) => format.number(count))
  const sum = `${format.number(read)} ${balances ? '=' : '≠'} ${terms.join(' + ')}`
  const Heading = `h${level}` as const
  const chart = partsBar({
    id,
    title: `${format.number(read)} ${say.balanceRead}: ${format.list(parts.map((part) => `${format.number(part.count)} ${part.label}`))}`,
    about: sum,
    parts,
    write: (count) => format.number(count),
    heads: [say.balanceRead, say.balanceCount],
  })
  return (
    <div className="ma-balance">
      <Heading className={`utrecht-heading-${level}`}>{balances ? say.balances(sum) : say.unbalanced(sum)}</Heading>
      {balances ? null : (
        <Alert kind="error" live>
          {say.unbalancedDo(format.number(Math.abs(read - found)))}
        </Alert>
      )}
      <ChartView chart={chart} titled={false} abouted={false} untabled />
    </div>
  )
}
