import { RadioField } from '../../../../platform/ui/Fields.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import type { Question } from './columnChoices.ts'
import type { ColumnChoice } from './draft.ts'
import { useImportWords } from './useImportWords.tsx'

type QuestionsProps = {
  readonly questions: readonly Question[]
  readonly choices: readonly ColumnChoice[]
  readonly names: readonly string[]
  readonly onAnswer: (
    column: number,
    answer: Pick<ColumnChoice, 'decimalMark'> | Pick<ColumnChoice, 'dateOrder'>,
  ) => void
}

/** "1.234" can be a thousand or one and a bit: where the rows do not tell, a person does. */
export function Questions({ questions, choices, names, onAnswer }: QuestionsProps) {
  const say = useImportWords()
  if (questions.length === 0) return null
  return (
    <Section title={say.questions} intro={say.questionsIntro}>
      {questions.map(({ column, asks, example }) => {
        const name = names[column] ?? ''
        const choice = choices.find((one) => one.column === column)
        if (asks === 'decimalMark') {
          return (
            <RadioField
              key={column}
              name={`decimal-${column}`}
              label={say.decimal(name, example)}
              value={choice?.decimalMark ?? ''}
              onChange={(mark) => onAnswer(column, { decimalMark: mark === ',' ? ',' : '.' })}
              options={[
                { value: ',', label: say.decimalComma },
                { value: '.', label: say.decimalPoint },
              ]}
            />
          )
        }
        return (
          <RadioField
            key={column}
            name={`date-${column}`}
            label={say.dateOrder(name, example)}
            value={choice?.dateOrder ?? ''}
            onChange={(order) => onAnswer(column, { dateOrder: order === 'dmy' ? 'dmy' : 'mdy' })}
            options={[
              { value: 'dmy', label: say.dayFirst },
              { value: 'mdy', label: say.monthFirst },
            ]}
          />
        )
      })}
    </Section>
  )
}
