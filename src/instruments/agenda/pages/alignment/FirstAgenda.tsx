import { ButtonLink } from '../../../../platform/ui/Button.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { EmptyState } from '../../../../platform/ui/States.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { FoundText, PassageView } from './PassageView.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

/** Nothing beside the agenda yet: why it is worth it, in three steps, and what then comes out. */
export function FirstAgenda() {
  const { empty, list } = useAlignmentWords()
  const { home, mayChange } = useAgendaPort()
  const marked = (text: string) => ({
    text,
    marks: ['4 MW', 'station Langerak'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })),
  })
  return (
    <>
      <EmptyState
        title={empty.title}
        action={
          mayChange ? (
            <ButtonLink kind="primary" href={`${home}/agenda/alignment/new`}>
              {empty.add}
            </ButtonLink>
          ) : undefined
        }
      >
        {empty.text}
      </EmptyState>
      <ol className="app-steps">
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Section title={empty.example}>
        <div className="app-pair" lang="nl">
          <PassageView from={empty.exampleAOf}>
            <FoundText passage={marked(empty.exampleA)} />
          </PassageView>
          <PassageView from={empty.exampleBOf}>
            <FoundText passage={marked(empty.exampleB)} />
          </PassageView>
        </div>
        <Paragraph>
          <b>{list.why}:</b> {empty.exampleWhy}
        </Paragraph>
      </Section>
    </>
  )
}
