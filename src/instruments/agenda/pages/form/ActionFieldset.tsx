import { asksOfMission } from '../../../../core/askOfMission.ts'
import {
  CheckboxField,
  DateField,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
} from '../../../../platform/ui/Fields.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import { criteria } from '../../dossier/criteria.ts'
import { statuses } from '../../dossier/statuses.ts'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { ActionRows } from './ActionRows.tsx'
import type { TypedAction } from './typedAction.ts'

export type FieldsetProps = {
  readonly typed: TypedAction
  readonly errors: Readonly<Record<string, string>>
  readonly onChange: (typed: TypedAction) => void
}

/** The fields that are one text. */
type TextName = { [K in keyof TypedAction]: TypedAction[K] extends string ? K : never }[keyof TypedAction]

/** All fields of an action, in the order in which one thinks of them. */
export function ActionFieldset({ typed, errors, onChange }: FieldsetProps) {
  const say = useAgendaWords()
  const locale = useLocale()
  const set = (name: TextName) => (value: string) => onChange({ ...typed, [name]: value })
  const field = (name: TextName) => ({
    name,
    error: errors[name] ?? null,
    value: typed[name],
    onChange: set(name),
  })
  const decided = (['free', 'in', 'out'] as const).map((value) => ({ value, label: say.form.decidedOptions[value] }))
  return (
    <>
      <div className="app-form">
        <TextField {...field('title')} label={say.form.title} autoComplete="off" />
        <SelectField
          {...field('askOfMission')}
          label={say.form.ask}
          options={Object.entries(asksOfMission).map(([value, { title }]) => ({ value, label: title[locale] }))}
        />
        <CheckboxField
          name="draft"
          label={say.form.draft}
          hint={say.form.draftHint}
          checked={typed.draft}
          onChange={(draft) => onChange({ ...typed, draft })}
        />
      </div>
      <Section title={say.form.goal}>
        <div className="app-form">
          <TextAreaField {...field('activity')} label={say.view.activity} optional rows={3} />
          <TextAreaField {...field('output')} label={say.view.output} optional rows={2} />
          <TextAreaField {...field('outcome')} label={say.view.outcome} optional rows={2} />
        </div>
      </Section>
      <Section title={say.form.whoWhen}>
        <div className="app-fields">
          <TextField {...field('ownerName')} label={say.form.ownerName} optional autoComplete="off" />
          <TextField
            {...field('ownerRole')}
            label={say.form.ownerRole}
            hint={say.form.ownerRoleHint}
            optional
            autoComplete="off"
          />
          <DateField {...field('start')} label={say.form.start} optional />
          <DateField {...field('end')} label={say.form.end} optional />
          <SelectField
            {...field('status')}
            label={say.form.status}
            options={statuses.map((value) => ({ value, label: say.statuses[value] }))}
          />
        </div>
        <div className="app-form">
          <TextAreaField {...field('statusReason')} label={say.form.reason} optional rows={2} />
          <TextAreaField
            {...field('partners')}
            label={say.form.partners}
            hint={say.form.partnersHint}
            optional
            rows={3}
          />
          <TextField
            {...field('legalBasis')}
            label={say.form.legalBasis}
            hint={say.form.legalBasisHint}
            optional
            autoComplete="off"
          />
        </div>
      </Section>
      <ActionRows typed={typed} errors={errors} onChange={onChange} />
      <Section title={say.form.weighing} intro={say.form.weighingHint}>
        <div className="app-fields">
          {criteria.map((one) => (
            <NumberField key={one} {...field(one)} label={say.criteria[one]} />
          ))}
          <SelectField {...field('decided')} label={say.form.decided} options={decided} />
        </div>
      </Section>
    </>
  )
}
