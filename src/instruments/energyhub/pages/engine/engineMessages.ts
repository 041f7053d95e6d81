import type { Refusal } from '../../../../core/outcome.ts'
import type { GivenFit } from '../../calc/fit.ts'
import type { GivenGroup } from '../../calc/readCompanies.ts'
import type { FitAnswer } from '../../questions/fit.ts'
import type { SizeAnswer } from '../../questions/size.ts'
import type { Assumptions } from './assumptions.ts'
import type { HubCase } from './hubCase.ts'
import type { Most } from './sizeAnswer.ts'
import type { YearAnswer } from './yearAnswer.ts'

/** What the page asks of the engine. Of each kind only the newest question is answered. */
export type EngineQuestion =
  | { readonly kind: 'year'; readonly wanted: Assumptions }
  | { readonly kind: 'size'; readonly wanted: Assumptions; readonly most: Most; readonly points: number }
  | { readonly kind: 'fit'; readonly given: GivenFit }

/** A case stays in the worker, so that a slider sends a few numbers only. */
export type EngineRequest =
  | { readonly kind: 'case'; readonly case: HubCase }
  | { readonly kind: 'companies'; readonly given: GivenGroup }
  | (EngineQuestion & { readonly id: number })

export type EngineAnswers = {
  readonly year: YearAnswer | Refusal
  readonly size: SizeAnswer | Refusal
  readonly fit: FitAnswer | Refusal
}

export type EngineReply = {
  [K in keyof EngineAnswers]: { readonly kind: K; readonly id: number; readonly answer: EngineAnswers[K] }
}[keyof EngineAnswers]
