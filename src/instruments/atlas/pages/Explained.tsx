import type { ReactNode } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { ExplanationBody, type SumPart } from '../../../platform/ui/Explanation.tsx'
import { commandOf } from './commandOf.ts'
import type { Answered } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'

/** "Hoe is dit berekend?" with what every figure of the atlas shares: sources with dates, limits, the command. */
export function Explained(props: {
  readonly of: Answered<unknown>
  readonly sum?: readonly SumPart[]
  readonly answer?: string
  readonly words?: ReactNode
  readonly limits?: readonly string[]
  readonly children?: ReactNode
}) {
  const { of, sum, answer, words, limits = [], children } = props
  const say = useAtlasWords()
  const format = useFormat()
  const { sources, quality, sbiVersion } = of.provenance
  return (
    <ExplanationBody
      {...(sum ? { sum } : {})}
      {...(answer === undefined ? {} : { answer })}
      words={words}
      sources={[
        ...sources.map(({ title, vintage, licence, credit }) =>
          [say.how.source(title, format.day(vintage)), credit, licence ? say.how.licence(licence) : undefined]
            .filter(Boolean)
            .join('; '),
        ),
        ...(sbiVersion ? [say.how.sbi(sbiVersion)] : []),
      ]}
      limits={[
        ...limits,
        say.how.limitOne,
        say.how.limitSoleTraders,
        ...(quality === 'madeUp' ? [say.how.limitMadeUp] : []),
      ]}
      command={commandOf(of)}
      stamp={say.how.stamp(of.method)}
    >
      {children}
    </ExplanationBody>
  )
}
