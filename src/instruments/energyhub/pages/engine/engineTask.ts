import { isRefusal, type Refusal } from '../../../../core/outcome.ts'
import { answerFit } from '../../calc/fit.ts'
import { refuseAt } from '../../calc/refuseAt.ts'
import type { EngineReply, EngineRequest } from './engineMessages.ts'
import { caseOfCompanies, type HubCase } from './hubCase.ts'
import { sizeAnswer } from './sizeAnswer.ts'
import { createYearAnswer } from './yearAnswer.ts'

type Asked = Exclude<EngineRequest, { kind: 'case' | 'companies' }>

/**
 * The engine behind a message port. `later` lets messages that wait come in first: a newer question of the same kind
 * takes the place of one that was not begun.
 */
export function createEngineTask(
  reply: (message: EngineReply, transfer: ArrayBuffer[]) => void,
  later: (work: () => void) => void,
): (request: EngineRequest) => void {
  const yearAnswer = createYearAnswer()
  let current: HubCase | Refusal = refuseAt('no-companies', '/companies')
  const waiting = new Map<Asked['kind'], Asked>()

  function next(): void {
    const [first] = waiting.values()
    if (!first) return
    waiting.delete(first.kind)
    const answered = answerOf(current, first, yearAnswer)
    reply(answered, transferOf(answered))
    if (waiting.size > 0) schedule()
  }

  let isScheduled = false
  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    later(() => {
      isScheduled = false
      next()
    })
  }

  return (request) => {
    if (request.kind === 'case') current = request.case
    else if (request.kind === 'companies') current = caseOfCompanies(request.given)
    else {
      waiting.set(request.kind, request)
      if (waiting.size === 1) schedule()
    }
  }
}

function answerOf(
  given: HubCase | Refusal,
  asked: Asked,
  yearAnswer: ReturnType<typeof createYearAnswer>,
): EngineReply {
  const { id } = asked
  if (asked.kind === 'fit') return { kind: 'fit', id, answer: answerFit(asked.given) }
  if (asked.kind === 'size') {
    const { wanted, most, points } = asked
    return { kind: 'size', id, answer: isRefusal(given) ? given : sizeAnswer(given, wanted, most, points) }
  }
  return { kind: 'year', id, answer: isRefusal(given) ? given : yearAnswer(given, asked.wanted) }
}

/** The series of a year go over without being copied. */
function transferOf({ kind, answer }: EngineReply): ArrayBuffer[] {
  if (kind !== 'year' || isRefusal(answer)) return []
  return [...new Set(Object.values(answer.series).map(({ buffer }) => buffer as ArrayBuffer))] // made here, never shared
}
