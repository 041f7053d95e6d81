import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { DataRows, Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { type Alignment, useAlignmentCommand } from './useAlignment.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

/** Who published an agenda in this house: one click lays it beside the own one. */
export function Neighbours({ neighbours }: Pick<Alignment, 'neighbours'>) {
  const { agendas: say } = useAlignmentWords()
  const format = useFormat()
  const port = useAgendaPort()
  const take = useAlignmentCommand('takePublished')
  const problem = port.problemOf(take.error)
  if (neighbours.length === 0) {
    return (
      <Section title={say.neighbours}>
        <Paragraph>{say.noNeighbours}</Paragraph>
      </Section>
    )
  }
  return (
    <Section title={say.neighbours} intro={say.neighboursIntro}>
      {problem ? (
        <Alert kind="error" live>
          {problem.detail}
        </Alert>
      ) : null}
      <DataRows
        rows={neighbours.map(({ organisation, name, number, published, taken }) => ({
          label: name,
          value: say.version(format.number(number), format.day(published)),
          ...(port.mayChange
            ? {
                action: (
                  <Button
                    small
                    label={say.takeName(name)}
                    busy={take.isPending && take.variables.input.neighbour === organisation}
                    onClick={() => take.mutate({ input: { neighbour: organisation } })}
                  >
                    {taken ? say.takeAgain : say.take}
                  </Button>
                ),
              }
            : {}),
        }))}
      />
    </Section>
  )
}
