import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { MappingProfile } from '../../../../platform/imports/mapping.ts'
import { Button } from '../../../../platform/ui/Button.tsx'
import { ConfirmDialog } from '../../../../platform/ui/Dialog.tsx'
import { SelectField } from '../../../../platform/ui/Fields.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import type { FittedLayout } from '../../../../register/companies/layouts.ts'
import type { SurveyAnswer } from '../model.ts'
import { problemOf, useCommand } from '../useCommand.tsx'
import { useHere } from '../useHere.tsx'
import { useImportWords } from './useImportWords.tsx'

/** Starts that are no layout: what was kept for these very columns, and what we make of them ourselves. */
export const [savedStart, ownProposal] = ['saved', 'proposal']

type LayoutChoiceProps = {
  readonly saved: MappingProfile | null
  readonly layouts: readonly FittedLayout[]
  readonly start: string
  readonly onStart: (id: string) => void
}

/** Which layout the columns start from; one that the organisation kept itself can be deleted here. */
export function LayoutChoice({ saved, layouts, start, onStart }: LayoutChoiceProps) {
  const say = useImportWords()
  const locale = useLocale()
  const isSaved = (layout: FittedLayout) => saved !== null && isKeptAs(layout, saved)
  const chosen = layouts.find((one) => (start === savedStart ? isSaved(one) : one.own && one.id === start))
  const options = [
    ...(saved ? [{ value: savedStart, label: saved.name ? say.layoutOwn(saved.name) : say.layoutSaved }] : []),
    ...layouts
      .filter((one) => !isSaved(one))
      .map(({ id, own, title }) => ({ value: id, label: own ? say.layoutOwn(title[locale]) : title[locale] })),
    { value: ownProposal, label: say.layoutProposal },
  ]
  return (
    <div className="data-layout">
      <SelectField
        name="layout"
        label={say.layout}
        hint={say.layoutHint}
        value={start}
        onChange={onStart}
        options={options}
      />
      {chosen ? <DeleteLayout layout={chosen} onDeleted={() => onStart(ownProposal)} /> : null}
    </div>
  )
}

function isKeptAs({ id, own }: FittedLayout, { fingerprint }: MappingProfile): boolean {
  return own && fingerprint.startsWith(id.slice('own-'.length))
}

function DeleteLayout({ layout, onDeleted }: { readonly layout: FittedLayout; readonly onDeleted: () => void }) {
  const say = useImportWords()
  const locale = useLocale()
  const { id } = useHere()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const remove = useCommand<{ mapping: string }, unknown>(id, 'register.delete-mapping', [])
  const problem = problemOf(remove.error)
  const without = (told: SurveyAnswer | undefined) =>
    told && {
      ...told,
      saved: told.saved && isKeptAs(layout, told.saved) ? null : told.saved,
      layouts: told.layouts.filter((one) => one.id !== layout.id),
    }
  const confirm = () => {
    setAsking(false)
    remove.mutate(
      { mapping: layout.id },
      {
        onSuccess: () => {
          onDeleted()
          // What stands in the file did not change, so it is not read again.
          client.setQueriesData<SurveyAnswer>({ queryKey: ['survey', id] }, without)
        },
      },
    )
  }
  return (
    <>
      <Button small busy={remove.isPending} onClick={() => setAsking(true)}>
        {say.layoutDelete}
      </Button>
      {problem ? <ErrorState problem={problem} /> : null}
      <ConfirmDialog
        open={asking}
        title={say.layoutDeleteTitle(layout.title[locale])}
        confirm={say.layoutDelete}
        danger
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <p className="utrecht-paragraph">{say.layoutDeleteText}</p>
      </ConfirmDialog>
    </>
  )
}
