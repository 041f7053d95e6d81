import { useState } from 'react'
import { useNavigate } from '../../../../platform/ui/Link.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { NumberField, TextField, useReadNumber } from '../../../../platform/ui/Fields.tsx'
import { Breadcrumbs, PageTitle, Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'
import { ChooseCompanies, type Chosen, inputOf } from './ChooseCompanies.tsx'

/** A name and a few companies: the answer stands on the next page. */
export function MakeHubPage({ year }: { year: number }) {
  const say = useHubWords()
  const port = useHubPort()
  const navigate = useNavigate()
  const read = useReadNumber()
  const make = useHubCommand('makeHub')
  const [name, setName] = useState('')
  const [of, setOf] = useState(String(year))
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const [isTried, setTried] = useState(false)
  port.useTitle(say.make.title)
  const number = read(of)
  const isYear = number !== null && Number.isInteger(number) && number >= 2015 && number <= 2040
  const problem = make.error ? port.problemOf(make.error) : null
  const submit = () => {
    setTried(true)
    if (name.trim() === '' || chosen.length === 0 || !isYear) return
    const [first] = chosen.filter((one) => one.estate !== null)
    make.mutate(
      {
        input: {
          fields: {
            name: name.trim(),
            year: number,
            estate: first?.estate ?? null,
            municipality: first?.municipality ?? null,
          },
          ...inputOf(chosen),
        },
      },
      { onSuccess: ({ hub }) => navigate(`${port.home}/energy-hubs/${hub}`) },
    )
  }
  return (
    <>
      <Breadcrumbs crumbs={[{ href: `${port.home}/energy-hubs`, label: say.hubs }, { label: say.make.title }]} />
      <PageTitle lead={say.make.lead}>{say.make.title}</PageTitle>
      {problem ? <ErrorState problem={problem} /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          name="hub-name"
          label={say.make.name}
          hint={say.make.nameHint}
          width="half"
          value={name}
          onChange={setName}
          error={isTried && name.trim() === '' ? say.make.nameNeeded : null}
        />
        <NumberField
          name="hub-year"
          label={say.make.year}
          hint={say.make.yearHint}
          value={of}
          onChange={setOf}
          error={isTried && !isYear ? say.edit.wrong : null}
        />
        <Section title={say.make.companies}>
          <ChooseCompanies
            chosen={chosen}
            onChange={setChosen}
            error={isTried && chosen.length === 0 ? say.make.needed : null}
          />
        </Section>
        <div className="ma-section ma-section--close">
          <Button kind="primary" type="submit" busy={make.isPending}>
            {say.make.do}
          </Button>
        </div>
      </form>
    </>
  )
}
