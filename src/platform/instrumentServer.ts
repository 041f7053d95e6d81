import type { z } from 'zod'
import type { Ask } from '../core/ask.ts'
import type { CaseOf, AnswerOf, Plate, Question } from '../core/instrument.ts'
import type { SbiVersion } from '../core/sbi.ts'
import type { Migration } from './db/migrate.ts'
import type { AnyCommand } from './http/command.ts'
import type { AnyDb, AnyEndpoint } from './http/endpoint.ts'
import type { RawEndpoint } from './http/rawEndpoint.ts'
import type { Role } from './identity/role.ts'
import type { JobKind } from './jobs/jobKind.ts'

/** What a filled case carries besides its numbers: where they came from. */
export type Filled<C> = {
  readonly case: C
  readonly provenance: Provenance
}

/** The facts that turn plain numbers of an answer into Figures. */
export type Provenance = {
  readonly place: { readonly code: string; readonly name: string; readonly divisionYear: number }
  readonly referenceDate: string | null
  /** Version of the SBI by which the branches were told; absent where no branch was. */
  readonly sbiVersion?: SbiVersion
  readonly sources: readonly {
    readonly id: string
    readonly title: string
    readonly vintage: string
    readonly licence?: string
    readonly credit?: string
  }[]
  readonly quality: 'counted' | 'estimated' | 'typed' | 'madeUp'
  /** Sentences a reader must know, as words of the room: "no snapshot before this one". */
  readonly notes: readonly string[]
}

/** Who asks, for a desk that shows one person more than another. */
export type Asker = { readonly account: string; readonly roles: readonly Role[]; readonly now: Date }

/** A question with its arithmetic (case -> answer) and, where the store knows the inputs, its desk (store -> case). */
export type Answered = {
  readonly question: Question
  readonly fill: ((db: AnyDb, organisation: string, ask: Ask, asker: Asker) => Promise<Filled<unknown>>) | null
  readonly answer: (given: unknown) => unknown
}

/** Ties a declaration to its functions; a wrong case or answer does not compile. */
export function answered<C extends z.ZodType, A extends z.ZodType>(
  question: Question<C, A>,
  doing: {
    readonly fill?: (db: AnyDb, organisation: string, ask: Ask, asker: Asker) => Promise<Filled<CaseOf<Question<C, A>>>>
    readonly answer: (given: CaseOf<Question<C, A>>) => AnswerOf<Question<C, A>> | Promise<AnswerOf<Question<C, A>>>
  },
): Answered {
  return {
    question,
    fill: doing.fill ?? null,
    answer: (given) => doing.answer(given as CaseOf<Question<C, A>>), // parsed by the question's own schema at the door
  }
}

/** The front door of a room. */
export type InstrumentServer = {
  readonly plate: Plate
  readonly migrations: readonly Migration[]
  readonly questions: readonly Answered[]
  readonly commands: readonly AnyCommand[]
  readonly endpoints?: readonly AnyEndpoint[]
  readonly rawEndpoints?: readonly RawEndpoint[]
  readonly jobs?: readonly JobKind[]
}
