import { useMemo } from 'react'
import { useFormat, useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { MappingProfile } from '../../../../platform/imports/mapping.ts'
import type { Survey } from '../../../../platform/imports/survey.ts'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { useNavigate } from '../../../../platform/ui/Link.tsx'
import { MappingTable } from '../../../../platform/ui/MappingTable.tsx'
import { Stamp } from '../../../../platform/ui/PageParts.tsx'
import type { FittedLayout } from '../../../../register/companies/layouts.ts'
import type { FieldChoice } from '../model.ts'
import { useHere } from '../useHere.tsx'
import type { FileStepOfDraft } from './ColumnsStep.tsx'
import { blockersOf, chooseField, openQuestions, profileOf, skip, startChoices, usualStart } from './columnChoices.ts'
import { FileReading } from './FileReading.tsx'
import { LayoutChoice, ownProposal, savedStart } from './LayoutChoice.tsx'
import { LiveCheck } from './LiveCheck.tsx'
import { columnNames, mappingRows } from './mappingRows.ts'
import { Questions } from './Questions.tsx'
import { useImportWords } from './useImportWords.tsx'
import { WizardPage } from './WizardPage.tsx'

type MappingProps = FileStepOfDraft & {
  readonly survey: Survey
  readonly saved: MappingProfile | null
  readonly layouts: readonly FittedLayout[]
  readonly fields: readonly FieldChoice[]
}

/** Larger files are not read again at every change; the check does that once. */
const liveRows = 20_000

export function Mapping({ upload, draft, change, survey, saved, layouts, fields }: MappingProps) {
  const say = useImportWords()
  const format = useFormat()
  const locale = useLocale()
  const navigate = useNavigate()
  const { paths } = useHere()
  const usual = usualStart(saved, layouts)
  const choices = useMemo(
    () => draft.choices ?? startChoices(survey, usualStart(saved, layouts)),
    [draft.choices, survey, saved, layouts],
  )
  const start = draft.layout ?? (usual.saved ? savedStart : (usual.layout?.id ?? ownProposal))
  const startFrom = (id: string) => {
    const layout = layouts.find((one) => one.id === id) ?? null
    change({ layout: id, choices: startChoices(survey, { saved: id === savedStart ? saved : null, layout }) })
  }
  const names = columnNames(survey.headers, say)
  const rows = mappingRows(survey, choices, fields, names, locale, say)
  const questions = openQuestions(survey, choices)
  const blockers = blockersOf(survey, choices, fields)
  const open = choices.filter(({ field }) => field === '').length
  const recognised = survey.columns.filter(({ field }) => field !== null).length
  const usesProfile = saved !== null && choices.every(({ by }) => by === 'profile')
  const why = () => {
    const [first] = blockers
    if (!first) return null
    if (first.kind === 'missing') return say.whyMissing(first.field.title[locale])
    return (first.kind === 'choose' ? say.whyChoose : say.whyAnswer)(names[first.column] ?? '')
  }
  const lead = [
    say.recognised(format.number(recognised), format.number(survey.columns.length)),
    open > 0 ? say.chooseMore(format.count(open, say.column)) : (why() ?? say.allGood),
  ].join(' ')
  const options = [
    ...fields.map(({ id, required, title }) => ({
      value: id,
      label: required ? say.required(title[locale]) : title[locale],
    })),
    { value: skip, label: say.skip },
  ]
  return (
    <WizardPage step="columns" title={say.columnsTitle} lead={lead}>
      <Stamp
        parts={[
          draft.fileName,
          ...(survey.facts.sheet ? [say.sheet(survey.facts.sheet)] : []),
          format.count(survey.read, say.line),
          format.moment(draft.uploadedAt),
        ]}
      />
      {usesProfile ? <Alert title={say.profileUsed}>{say.profileUsedText}</Alert> : null}
      {usual.layout && start === usual.layout.id ? (
        <Alert title={say.layoutFound(usual.layout.title[locale])}>{say.layoutFoundText}</Alert>
      ) : null}
      {saved || layouts.length > 0 ? (
        <LayoutChoice saved={saved} layouts={layouts} start={start} onStart={startFrom} />
      ) : null}
      <MappingTable
        caption={say.mapping}
        rows={rows}
        fields={options}
        onChange={(name, field) => change({ choices: chooseField(choices, names.indexOf(name), field) })}
      />
      {survey.warnings.map((warning) => (
        <Alert key={`${warning.code} ${warning.line}`} kind="warning">
          {warning[locale]}
        </Alert>
      ))}
      <FileReading draft={draft} change={change} facts={survey.facts} />
      <Questions
        questions={questions}
        choices={choices}
        names={names}
        onAnswer={(column, answer) =>
          change({ choices: choices.map((one) => (one.column === column ? { ...one, ...answer } : one)) })
        }
      />
      {blockers.length === 0 && survey.read <= liveRows ? (
        <LiveCheck
          upload={upload}
          profile={profileOf(survey, choices, draft.reading)}
          sbiVersion={draft.settings.sbiVersion}
        />
      ) : null}
      <Actions>
        <Button
          kind="primary"
          disabledWhy={why()}
          onClick={() => {
            change({ choices })
            navigate(paths.wizard({ upload, step: 'check' }))
          }}
        >
          {say.toCheck}
        </Button>
        <Button
          onClick={() => {
            change({ choices })
            navigate(paths.data)
          }}
        >
          {say.later}
        </Button>
        <ButtonLink href={paths.wizard({ upload, step: 'file' })} kind="subtle">
          {say.back}
        </ButtonLink>
      </Actions>
    </WizardPage>
  )
}
