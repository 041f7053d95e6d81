import { useState } from 'react'
import { branches, branchTitles } from '../../../core/branch.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { CheckboxField, DateField, NumberField, RadioField, SelectField, TextAreaField, TextField } from '../Fields.tsx'
import { FileDrop } from '../FileDrop.tsx'
import { Columns, Section } from '../PageParts.tsx'
import { SearchField } from '../SearchField.tsx'
import { useGalleryWords } from './useGalleryWords.tsx'

export function FormParts() {
  const say = useGalleryWords()
  const locale = useLocale()
  const [price, setPrice] = useState('265')
  const [query, setQuery] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const options = branches.map((branch) => ({ value: branch, label: branchTitles[branch][locale] }))
  return (
    <Section title={say.groups.forms} id="forms">
      <ErrorSummary errors={{ byField: { tradeName: say.nameError }, rest: [say.problem] }} focus={false} />
      <SearchField label={say.searchLabel} hint={say.searchHint} value={query} onChange={setQuery} />
      <Columns>
        <form onSubmit={(event) => event.preventDefault()}>
          <TextField name="name" label={say.name} hint={say.nameHint} initial="Plaatwerk De Bedachte Hoek" />
          <TextField name="tradeName" label={say.name} hint={say.nameHint} error={say.nameError} />
          <TextField name="secret" label={say.password} type="password" autoComplete="off" width="half" />
          <SelectField name="sector" label={say.sector} options={options} initial="machinery" />
          <SelectField name="sectorNone" label={say.sector} options={options} pick="…" attention optional />
          <DateField name="date" label={say.date} initial="2026-01-01" />
          <TextAreaField name="note" label={say.note} optional />
          <CheckboxField name="consent" label={say.consent} hint={say.consentHint} initial />
          <FileDrop
            name="file"
            label={say.file}
            hint={say.fileHint}
            accept=".csv,.xlsx"
            chosen={file}
            onFile={setFile}
          />
        </form>
        <form onSubmit={(event) => event.preventDefault()}>
          <NumberField name="size" label={say.size} unit="kWh" initial="600" />
          <NumberField
            name="price"
            label={say.price}
            unit="€ / kWh"
            hint={say.priceHint}
            value={price}
            standard="310"
            onChange={setPrice}
          />
          <NumberField name="feedIn" label={say.feedIn} unit="kW" initial="x" error={say.nameError} />
          <NumberField name="again" label={say.feedIn} unit="kW" initial="250" recomputing />
          <RadioField
            name="hours"
            label={say.question}
            initial="1"
            options={say.answers.map((label, index) => ({ value: String(index), label }))}
          />
        </form>
      </Columns>
    </Section>
  )
}
