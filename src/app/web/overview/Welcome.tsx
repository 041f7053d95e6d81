import { Actions, ButtonLink } from '../../../platform/ui/Button.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { PageTitle, Paragraph } from '../../../platform/ui/PageParts.tsx'
import { type MyOrganisation, useMay } from '../session.ts'
import { useOverviewWords } from './useOverviewWords.tsx'

/** An empty register: what will come and the three steps to get there. */
export function Welcome({ organisation }: { organisation: MyOrganisation }) {
  const say = useOverviewWords().welcome
  const mayImport = useMay(organisation.id, 'officer')
  const steps = [
    [say.steps.file, say.steps.fileText],
    [say.steps.columns, say.steps.columnsText],
    [say.steps.sheet, say.steps.sheetText],
  ] as const
  return (
    <>
      <PageTitle lead={say.lead}>{say.title(organisation.name)}</PageTitle>
      <ol className="app-steps">
        {steps.map(([name, text]) => (
          <li key={name}>
            <h2 className="utrecht-heading-3">{name}</h2>
            <p className="utrecht-paragraph">{text}</p>
          </li>
        ))}
      </ol>
      {mayImport ? (
        <Actions>
          <ButtonLink kind="primary" href={`/desk/${organisation.id}/data/import`}>
            {say.start}
          </ButtonLink>
          <Link href="/v1/company-template.csv" download>
            {say.template}
          </Link>
        </Actions>
      ) : (
        <Paragraph>{say.reader}</Paragraph>
      )}
    </>
  )
}
