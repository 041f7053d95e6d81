import { agendaServer } from '../instruments/agenda/server.ts'
import { server as atlas } from '../instruments/atlas/server.ts'
import { server as energyhub } from '../instruments/energyhub/server.ts'
import { disclosureQuestions } from '../platform/disclosure/questions.ts'
import type { Answered, InstrumentServer } from '../platform/instrumentServer.ts'

/** The agenda asks the questions of all rooms: this is its way to them. */
const agenda = agendaServer({ findQuestion: (id) => questions.find(({ question }) => question.id === id) })

/** The rooms of the house, in the order of the pamphlet. */
export const instruments: readonly InstrumentServer[] = [atlas, energyhub, agenda]

/** Every question of the house: those of the rooms, and those of the disclosure gate. */
export const questions: readonly Answered[] = [
  ...instruments.flatMap((instrument) => instrument.questions),
  ...disclosureQuestions,
]
