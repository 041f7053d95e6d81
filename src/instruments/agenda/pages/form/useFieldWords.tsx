import { asksOfMission, isAskOfMission } from '../../../../core/askOfMission.ts'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { ActionFields } from '../../dossier/actionFields.ts'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { useMoney } from '../useMoney.tsx'

/** The name of a field and its value in words, for the history and for a conflict. */
export function useFieldWords() {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const day = (text: string | null) => (text === null ? '' : format.day(text))
  const names: Readonly<Record<keyof ActionFields, string>> = {
    title: say.form.title,
    draft: say.list.drafts,
    activity: say.view.activity,
    output: say.view.output,
    outcome: say.view.outcome,
    askOfMission: say.view.ask,
    room: say.view.effectMethod,
    owner: say.view.owner,
    partners: say.view.partners,
    start: say.form.start,
    end: say.form.end,
    milestones: say.view.milestones,
    tasks: say.view.tasks,
    budget: say.view.budget,
    status: say.view.status,
    statusReason: say.view.reason,
    legalBasis: say.view.legalBasis,
    documents: say.view.documents,
    measure: say.view.effect,
    scores: say.form.weighing,
    decided: say.form.decided,
    requires: say.budget.choice,
    excludes: say.budget.choice,
  }
  const write = (name: keyof ActionFields, fields: ActionFields): string => {
    if (name === 'draft') return fields.draft ? say.yes : say.no
    if (name === 'status') return say.statuses[fields.status]
    if (name === 'decided') return say.form.decidedOptions[fields.decided]
    if (name === 'start' || name === 'end') return day(fields[name])
    if (name === 'owner') return [fields.owner.name, fields.owner.role].filter((part) => part !== '').join(', ')
    if (name === 'partners') return fields.partners.join(', ')
    if (name === 'askOfMission') {
      return isAskOfMission(fields.askOfMission) ? asksOfMission[fields.askOfMission].title[format.locale] : ''
    }
    if (name === 'milestones') {
      return fields.milestones.map((one) => `${one.title} ${day(one.date)}${one.doneOn ? ' ✓' : ''}`).join('; ')
    }
    if (name === 'tasks') return fields.tasks.map((one) => `${one.title}${one.done ? ' ✓' : ''}`).join('; ')
    if (name === 'budget') {
      return fields.budget
        .map((one) => `${one.year} ${say.sources[one.source]} ${money(one.plannedCents)} / ${money(one.spentCents)}`)
        .join('; ')
    }
    if (name === 'documents') return fields.documents.map(({ title }) => title).join('; ')
    if (name === 'scores') return Object.values(fields.scores).join(' · ')
    const value = fields[name]
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
  return { label: (name: string) => new Map<string, string>(Object.entries(names)).get(name) ?? name, write }
}
