import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { DataRows, PageTitle, Section, Stamp } from '../../../platform/ui/PageParts.tsx'
import { Pill } from '../../../platform/ui/Status.tsx'
import type { OwnCompany } from '../../../register/makersDoor/model.ts'
import { useOrganisation } from '../session.ts'
import { useTitle } from '../useTitle.tsx'
import { MakerAway } from './MakerAway.tsx'
import { MakerMandates } from './MakerMandates.tsx'
import { OwnWords } from './OwnWords.tsx'
import { useMakerWords } from './useMakerWords.tsx'
import { useValueText } from './useValueText.tsx'

export type MakerPart = {
  readonly organisation: string
  readonly company: OwnCompany
  readonly onDone: (sentence: string) => void
}

export function MakerCompanyView({ onEdit, ...part }: MakerPart & { readonly onEdit: () => void }) {
  const { organisation, company } = part
  const say = useMakerWords()
  const format = useFormat()
  const valueText = useValueText()
  const kept = useOrganisation(organisation)?.name ?? organisation
  useTitle(company.name)
  return (
    <>
      <PageTitle
        lead={say.company.lead(kept)}
        stamp={<Stamp parts={[say.company.stamp(format.day(company.referenceDate))]} />}
      >
        {company.name}
      </PageTitle>
      <Actions>
        <Button kind="primary" onClick={onEdit}>
          {say.company.correct}
        </Button>
      </Actions>
      {company.soleTrader ? <Alert>{say.company.soleTrader}</Alert> : null}
      <Section title={say.company.kept} intro={say.company.keptIntro}>
        <DataRows rows={useKept(company)} />
      </Section>
      <OwnWords {...part} />
      <MakerMandates {...part} />
      {company.history.length > 1 ? (
        <Section title={say.company.history}>
          <DataRows
            rows={company.history.map(({ referenceDate, jobs }) => ({
              label: say.company.jobsOn(format.day(referenceDate)),
              value: valueText('jobs', jobs),
            }))}
          />
        </Section>
      ) : null}
      <MakerAway {...part} />
    </>
  )
}

function useKept({ fields }: OwnCompany) {
  const say = useMakerWords()
  const format = useFormat()
  const valueText = useValueText()
  const from = (origin: OwnCompany['fields'][number]['origin']) => {
    const day = format.day(origin.at.slice(0, 10))
    if (origin.kind === 'file') return say.company.fromFile(origin.title, day)
    if (origin.kind === 'desk') return say.company.fromDesk(day)
    return origin.state === 'open' ? say.company.fromYouOpen(day) : say.company.fromYou(day)
  }
  return fields.map(({ field, value, origin, personal }) => ({
    label: say.fields[field],
    value: (
      <>
        {valueText(field, value)} {personal ? <Pill>{say.company.personal}</Pill> : null}
      </>
    ),
    source: from(origin),
    own: origin.kind === 'maker',
  }))
}
