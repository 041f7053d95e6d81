import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { DataRows, Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { problemOf, useCommand } from '../data/useCommand.tsx'
import type { MakerPart } from './MakerCompanyView.tsx'
import { ownKey } from './makerQueries.ts'
import { useMakerWords } from './useMakerWords.tsx'
import { useValueText } from './useValueText.tsx'

/** What the maker said, with what the municipality did with it. */
export function OwnWords({ organisation, company, onDone }: MakerPart) {
  const say = useMakerWords()
  const format = useFormat()
  const valueText = useValueText()
  const takeBack = useCommand<{ word: string }, unknown>(organisation, 'register.withdraw-own-word', [
    ownKey(organisation),
  ])
  const problem = problemOf(takeBack.error)
  const names: Readonly<Record<string, string>> = say.fields
  return (
    <Section title={say.words.title}>
      {problem ? <ErrorState problem={problem} /> : null}
      {company.words.length === 0 ? <Paragraph small>{say.words.none}</Paragraph> : null}
      <DataRows
        rows={company.words.map(({ id, field, value, before, state, saidAt, answer }) => ({
          label: names[field] ?? field,
          value: say.words.change(valueText(field, before), valueText(field, value)),
          source: [say.words[state], format.day(saidAt.slice(0, 10)), answer].filter(Boolean).join(' · '),
          own: state === 'open' || state === 'accepted',
          ...(state === 'open'
            ? {
                action: (
                  <Button
                    key={id}
                    small
                    busy={takeBack.isPending}
                    label={say.words.takeBackOf(names[field] ?? field)}
                    onClick={() => takeBack.mutate({ word: id }, { onSuccess: () => onDone(say.words.takenBack) })}
                  >
                    {say.words.takeBack}
                  </Button>
                ),
              }
            : {}),
        }))}
      />
    </Section>
  )
}
