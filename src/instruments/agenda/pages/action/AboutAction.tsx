import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Link } from '../../../../platform/ui/Link.tsx'
import { KeyValues, Section } from '../../../../platform/ui/PageParts.tsx'
import type { ActionFields } from '../../dossier/actionFields.ts'
import { useAgendaWords } from '../useAgendaWords.tsx'

/** The chain from what is done to what changes, and the facts of the action; what is not filled in is left out. */
export function AboutAction({ fields }: { fields: ActionFields }) {
  const say = useAgendaWords()
  const format = useFormat()
  const { owner, partners, start, end, documents } = fields
  const chain = (['activity', 'output', 'outcome'] as const).filter((step) => fields[step] !== '')
  const period = [start, end].map((day) => (day === null ? '…' : format.day(day))).join(' – ')
  const rows = [
    { label: say.view.owner, value: [owner.name, owner.role].filter((part) => part !== '').join(', ') },
    { label: say.view.partners, value: partners.length > 0 ? format.list(partners) : '' },
    { label: say.view.period, value: start || end ? period : '' },
    { label: say.view.status, value: say.statuses[fields.status] },
    { label: say.view.reason, value: fields.statusReason },
    { label: say.view.legalBasis, value: fields.legalBasis },
  ].filter(({ value }) => value !== '')
  const links = documents.map(({ title, url }) => (
    <span key={url} className="app-under">
      <Link href={url}>{title}</Link>
    </span>
  ))
  return (
    <>
      {chain.length > 0 ? (
        <Section title={say.view.chain} close>
          <ol className="app-chain">
            {chain.map((step) => (
              <li key={step}>
                <b>{say.view[step]}</b>
                <p className="utrecht-paragraph">{fields[step]}</p>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      <Section title={say.view.about}>
        <KeyValues rows={links.length > 0 ? [...rows, { label: say.view.documents, value: links }] : rows} />
      </Section>
    </>
  )
}
