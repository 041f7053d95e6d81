import { gap } from '../../../core/gap.ts'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { GapView } from '../../../platform/ui/FigureView.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { useAtlasWords } from './useAtlasWords.tsx'

/** What the pamphlet has and we cannot know: a gap with its reason and what to do, never a zero. */
export function MissingPanel() {
  const say = useAtlasWords()
  const none = gap('not-delivered', say.gap.noSource)
  return (
    <Section title={say.gap.title} intro={say.gap.intro}>
      <DataTable
        caption={say.gap.title}
        hiddenCaption
        stack
        rows={[
          { name: say.gap.education, todo: say.gap.educationTodo },
          { name: say.gap.permanent, todo: say.gap.permanentTodo },
        ]}
        rowKey={(row) => row.name}
        columns={[
          { id: 'name', head: say.gap.head, cell: (row) => row.name },
          { id: 'value', head: say.gap.value, cell: () => <GapView gap={none} /> },
          { id: 'todo', head: say.gap.todo, cell: (row) => row.todo },
        ]}
      />
    </Section>
  )
}
