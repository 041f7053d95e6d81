import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Link } from '../../../../platform/ui/Link.tsx'
import { Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { Pill } from '../../../../platform/ui/Status.tsx'
import type { FindingLine } from '../../alignmentApi.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { DecideForm } from './DecideForm.tsx'
import { FoundText, PassageView, useWhere } from './PassageView.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

/** What two passages are to each other: both in their own words, why, and what was decided. */
export function FindingCard({ finding }: { finding: FindingLine }) {
  const say = useAlignmentWords()
  const format = useFormat()
  const port = useAgendaPort()
  const [deciding, setDeciding] = useState(false)
  const { id, kind, strength, state, why, isCurrent, firstFound, decisions, a, b } = finding
  const force = strength >= 0.8 ? 'high' : strength >= 0.6 ? 'middle' : 'low'
  return (
    <li className="app-finding" id={`finding-${id}`}>
      <div className="app-finding-head">
        <h3 className="utrecht-heading-4">{say.kinds[kind]}</h3>
        <Pill tone={state === 'open' ? 'warning' : 'accent'}>{say.states[state]}</Pill>
        <span className="ma-soft">
          {say.list.strength[force]} · {say.list.firstFound(format.day(firstFound.slice(0, 10)))}
        </span>
      </div>
      <div className={a ? 'app-pair' : undefined}>
        {a ? <Side passage={a} /> : null}
        <Side passage={b} />
      </div>
      <Paragraph>
        <b>{say.list.why}:</b> {why[format.locale]}
      </Paragraph>
      {isCurrent ? null : <p className="utrecht-paragraph ma-soft">{say.list.goneWhy}</p>}
      {decisions.length > 0 ? (
        <ul className="app-messages" aria-label={say.list.history}>
          {decisions.map(({ state: was, reason, by, at, version }) => (
            <li key={version}>
              <span className="ma-soft">{say.list.decision(say.states[was], by, format.moment(at))}</span>
              <p className="utrecht-paragraph">{reason}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {deciding ? (
        <DecideForm finding={finding} onDone={() => setDeciding(false)} />
      ) : port.mayChange && isCurrent ? (
        <Actions>
          <Button small label={`${say.decide.open}: ${say.kinds[kind]}, ${b.agenda}`} onClick={() => setDeciding(true)}>
            {say.decide.open}
          </Button>
        </Actions>
      ) : null}
    </li>
  )
}

function Side({ passage }: { passage: FindingLine['b'] }) {
  const say = useAlignmentWords()
  const { home } = useAgendaPort()
  const where = useWhere()(passage)
  const to =
    passage.action === null
      ? `${home}/agenda/alignment/agendas/${passage.otherAgenda}`
      : `${home}/agenda/actions/${passage.action}`
  return (
    <PassageView
      from={
        <>
          <Link href={to}>{passage.action === null ? passage.agenda : say.list.ours}</Link>
          {where === '' ? null : <span className="app-under">{where}</span>}
        </>
      }
    >
      <FoundText passage={passage} />
    </PassageView>
  )
}
