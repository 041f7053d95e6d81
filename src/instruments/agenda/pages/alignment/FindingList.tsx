import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { SelectField } from '../../../../platform/ui/Fields.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import type { FindingLine } from '../../alignmentApi.ts'
import { FindingCard } from './FindingCard.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

const kinds = ['claimed-twice', 'contradiction', 'duplicate', 'owner-busy', 'gap'] as const
const standings = ['open', 'decided', 'gone', ''] as const
/** As many as a person reads in one sitting. */
const step = 20

/** Findings, strongest first; those that still wait for a decision are shown at the start. */
export function FindingList({ findings }: { findings: readonly FindingLine[] }) {
  const say = useAlignmentWords()
  const format = useFormat()
  const [kind, setKind] = useState('')
  const [standing, setStanding] = useState('open')
  const [other, setOther] = useState('')
  const [most, setMost] = useState(step)
  const others = [...new Set(findings.map(({ b }) => b.agenda))].toSorted((x, y) => x.localeCompare(y))
  const shown = findings.filter(
    (finding) =>
      (kind === '' || finding.kind === kind) &&
      (other === '' || finding.b.agenda === other) &&
      (standing === '' || standingOf(finding) === standing),
  )
  const all = { value: '', label: say.list.all }
  const change = (set: (value: string) => void) => (value: string) => {
    set(value)
    setMost(step)
  }
  const names = { open: say.list.openOnes, decided: say.list.decided, gone: say.list.gone, '': say.list.all }
  return (
    <Section title={say.list.title} intro={say.hint}>
      <div className="app-filters">
        <SelectField
          name="standing"
          label={say.list.state}
          value={standing}
          onChange={change(setStanding)}
          options={standings.map((value) => ({ value, label: names[value] }))}
        />
        <SelectField
          name="kind"
          label={say.list.kind}
          value={kind}
          onChange={change(setKind)}
          options={[all, ...kinds.map((value) => ({ value, label: say.kinds[value] }))]}
        />
        <SelectField
          name="other"
          label={say.list.with}
          value={other}
          onChange={change(setOther)}
          options={[all, ...others.map((value) => ({ value, label: value }))]}
        />
      </div>
      <p className="utrecht-paragraph ma-soft" role="status">
        {say.list.found(format.number(shown.length), format.count(findings.length, say.finding))}
      </p>
      {shown.length === 0 ? <Paragraph>{say.list.nothing}</Paragraph> : null}
      <ul className="app-findings">
        {shown.slice(0, most).map((finding) => (
          <FindingCard key={finding.id} finding={finding} />
        ))}
      </ul>
      {shown.length > most ? (
        <Actions>
          <Button onClick={() => setMost(most + step)}>
            {say.list.more(format.number(Math.min(step, shown.length - most)))}
          </Button>
        </Actions>
      ) : null}
    </Section>
  )
}

function standingOf({ state, isCurrent }: FindingLine): (typeof standings)[number] {
  if (!isCurrent) return 'gone'
  return state === 'open' ? 'open' : 'decided'
}
