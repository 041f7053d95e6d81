import type { Answered } from '../instrumentServer.ts'
import { answered } from '../instrumentServer.ts'
import { auditInThread, protectInThread } from './inThread.ts'
import { audit, protect } from './model.ts'

/** The gate's questions, for the command line and the API. What is asked here is published nowhere. */
export const disclosureQuestions: readonly Answered[] = [
  answered(protect, { answer: async (given) => (await protectInThread(given)).answer }),
  answered(audit, { answer: (given) => auditInThread(given) }),
]
