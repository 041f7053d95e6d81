import type { ActionFields } from '../../dossier/actionFields.ts'

type Flat = Pick<
  ActionFields,
  'title' | 'activity' | 'output' | 'outcome' | 'askOfMission' | 'status' | 'statusReason' | 'legalBasis' | 'decided'
>
type Texts = { [K in keyof Flat]: string }

/** A form as it is typed: everything is text until it is sent. */
export type TypedAction = Texts & {
  readonly draft: boolean
  readonly ownerName: string
  readonly ownerRole: string
  readonly partners: string
  readonly start: string
  readonly end: string
  readonly milestones: readonly { readonly title: string; readonly date: string; readonly doneOn: string }[]
  readonly tasks: readonly {
    readonly title: string
    readonly who: string
    readonly due: string
    readonly done: string
  }[]
  readonly budget: readonly {
    readonly year: string
    readonly source: string
    readonly planned: string
    readonly spent: string
  }[]
  readonly documents: readonly { readonly title: string; readonly url: string }[]
  readonly impact: string
  readonly reach: string
  readonly urgency: string
  readonly feasibility: string
}

/** How numbers are written and read in the language of the reader. */
export type Notation = {
  readonly write: (value: number, digits?: number) => string
  readonly read: (written: string) => number | null
}

export function typedAction(fields: ActionFields, { write }: Notation): TypedAction {
  const { owner, scores, partners, milestones, tasks, budget, documents } = fields
  const euro = (cents: number) => write(cents / 100, cents % 100 === 0 ? 0 : 2)
  return {
    title: fields.title,
    activity: fields.activity,
    output: fields.output,
    outcome: fields.outcome,
    askOfMission: fields.askOfMission,
    status: fields.status,
    statusReason: fields.statusReason,
    legalBasis: fields.legalBasis,
    decided: fields.decided,
    draft: fields.draft,
    ownerName: owner.name,
    ownerRole: owner.role,
    partners: partners.join('\n'),
    start: fields.start ?? '',
    end: fields.end ?? '',
    milestones: milestones.map(({ title, date, doneOn }) => ({ title, date, doneOn: doneOn ?? '' })),
    tasks: tasks.map(({ title, who, due, done }) => ({ title, who, due: due ?? '', done: done ? 'yes' : '' })),
    budget: budget.map(({ year, source, plannedCents, spentCents }) => ({
      year: String(year),
      source,
      planned: euro(plannedCents),
      spent: euro(spentCents),
    })),
    documents: documents.map(({ title, url }) => ({ title, url })),
    impact: write(scores.impact, Number.isInteger(scores.impact) ? 0 : 1),
    reach: write(scores.reach, Number.isInteger(scores.reach) ? 0 : 1),
    urgency: write(scores.urgency, Number.isInteger(scores.urgency) ? 0 : 1),
    feasibility: write(scores.feasibility, Number.isInteger(scores.feasibility) ? 0 : 1),
  }
}

export type TypedFault = 'titleNeeded' | 'wrongAmount' | 'wrongYear' | 'wrongPoints'
type Read = { readonly fields: ActionFields; readonly faults: Readonly<Record<string, TypedFault>> }

/** What was typed as it is sent; what cannot be read is told by field and then stands for nothing. */
export function readTypedAction(typed: TypedAction, base: ActionFields, { read }: Notation): Read {
  const faults: Record<string, TypedFault> = {}
  const number = (name: string, written: string, fault: TypedFault, fits: (value: number) => boolean): number => {
    const value = written.trim() === '' ? 0 : read(written)
    if (value !== null && fits(value)) return value
    faults[name] ??= fault
    return 0
  }
  const cents = (name: string, written: string) =>
    Math.round(number(name, written, 'wrongAmount', (value) => value >= 0) * 100)
  const points = (name: 'impact' | 'reach' | 'urgency' | 'feasibility') =>
    number(name, typed[name], 'wrongPoints', (value) => value >= 0 && value <= 10)
  const day = (text: string) => (text === '' ? null : text)
  if (typed.title.trim() === '') faults['title'] = 'titleNeeded'
  const lines = typed.partners.split('\n').map((line) => line.trim())
  const fields: ActionFields = {
    ...base,
    title: typed.title,
    activity: typed.activity,
    output: typed.output,
    outcome: typed.outcome,
    askOfMission: typed.askOfMission as ActionFields['askOfMission'], // chosen from the list of asks
    status: typed.status as ActionFields['status'], // chosen from the list of statuses
    statusReason: typed.statusReason,
    legalBasis: typed.legalBasis,
    decided: typed.decided as ActionFields['decided'], // chosen from its list
    draft: typed.draft,
    owner: { ...base.owner, name: typed.ownerName, role: typed.ownerRole },
    partners: lines.filter((line) => line !== ''),
    start: day(typed.start),
    end: day(typed.end),
    milestones: typed.milestones.map(({ title, date, doneOn }) => ({ title, date, doneOn: day(doneOn) })),
    tasks: typed.tasks.map(({ title, who, due, done }) => ({ title, who, due: day(due), done: done === 'yes' })),
    budget: typed.budget.map(({ year, source, planned, spent }, at) => ({
      year: /^\d{4}$/.test(year.trim()) ? Number(year) : number(`budget-${at}-year`, 'x', 'wrongYear', () => false),
      source: source as ActionFields['budget'][number]['source'], // chosen from the list of sources
      plannedCents: cents(`budget-${at}-planned`, planned),
      spentCents: cents(`budget-${at}-spent`, spent),
    })),
    documents: [...typed.documents],
    scores: {
      impact: points('impact'),
      reach: points('reach'),
      urgency: points('urgency'),
      feasibility: points('feasibility'),
    },
  }
  return { fields, faults }
}
