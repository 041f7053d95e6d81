import { z } from 'zod'
import { type AnyCommand, command } from '../../platform/http/command.ts'
import type { Caller } from '../../platform/http/endpoint.ts'
import { Fields } from '../commands.ts'
import { Day } from '../schemas.ts'
import { requireOwn } from './bindings.ts'
import { acceptWord, correctOwn, takeWordBack } from './correctOwn.ts'
import type { ErasureList } from './erasureList.ts'
import { forgetMaker } from './forgetMaker.ts'
import { shutOut } from './letIn.ts'
import type { MakerMandates } from './makerMandates.ts'
import { findOpenWord } from './makerWords.ts'
import { standingNumbers } from './mergedNumbers.ts'

const Establishment = z.int().positive()
const Word = z.strictObject({ word: z.uuid() })
const Where = z.strictObject({ establishment: Establishment, hub: z.uuid(), member: z.uuid() })

const byOf = ({ person, now }: Pick<Caller, 'person' | 'now'>) => ({
  account: person?.account ?? '',
  name: person?.name ?? '',
  at: now.toISOString(),
})

/** What an entrepreneur may change about his own company, and nothing of another. */
function ofTheMaker(erasures: ErasureList, mandates: MakerMandates): readonly AnyCommand[] {
  return [
    command({
      id: 'register.correct-own-company',
      title: { nl: 'Verbeter wat er over uw bedrijf staat', en: 'Correct what is kept about your company' },
      roles: ['maker'],
      versioned: true,
      input: z.strictObject({
        establishment: Establishment,
        fields: Fields,
        reason: z.string().trim().max(500).default(''),
      }),
      result: z.object({ version: z.int() }),
      object: ({ establishment }) => `company ${establishment}`,
      run: async (trx, input, caller) => {
        const by = byOf(caller)
        await requireOwn(trx, caller.organisation, by.account, input.establishment)
        const fields = Object.fromEntries(Object.entries(input.fields).filter(([, value]) => value !== undefined))
        const result = await correctOwn(
          trx,
          caller.organisation,
          { ...input, fields },
          { ...by, version: caller.ifMatch },
        )
        return { result, version: result.version }
      },
    }),
    command({
      id: 'register.withdraw-own-word',
      title: { nl: 'Neem uw verbetering terug', en: 'Take your correction back' },
      roles: ['maker'],
      input: Word,
      result: z.object({ establishment: z.int() }),
      object: ({ word }) => `word ${word}`,
      run: async (trx, input, caller) => {
        const by = byOf(caller)
        const word = await findOpenWord(trx, caller.organisation, input.word)
        const [establishment = 0] = await standingNumbers(trx, caller.organisation, [word.establishment])
        await requireOwn(trx, caller.organisation, by.account, establishment)
        await takeWordBack(trx, caller.organisation, word, 'withdrawn', by)
        return { result: { establishment: word.establishment } }
      },
    }),
    command({
      id: 'register.give-own-mandate',
      title: { nl: 'Geef een machtiging voor uw meetgegevens', en: 'Give a mandate for your meter data' },
      roles: ['maker'],
      input: Where.extend({
        scope: z.enum(['sums', 'series']),
        smallGroup: z.boolean().default(false),
        until: Day.nullable().default(null),
      }),
      result: z.object({ establishment: z.int() }),
      object: ({ establishment, hub }) => `company ${establishment} hub ${hub}`,
      run: async (trx, { establishment, ...choice }, caller) => {
        const by = byOf(caller)
        await requireOwn(trx, caller.organisation, by.account, establishment)
        await mandates.give(trx, caller.organisation, establishment, choice, by)
        return { result: { establishment } }
      },
    }),
    command({
      id: 'register.withdraw-own-mandate',
      title: { nl: 'Trek uw machtiging in', en: 'Withdraw your mandate' },
      roles: ['maker'],
      input: Where,
      result: z.object({ establishment: z.int() }),
      object: ({ establishment, hub }) => `company ${establishment} hub ${hub}`,
      run: async (trx, { establishment, ...which }, caller) => {
        const by = byOf(caller)
        await requireOwn(trx, caller.organisation, by.account, establishment)
        await mandates.withdraw(trx, caller.organisation, establishment, which, by)
        return { result: { establishment } }
      },
    }),
    command({
      id: 'register.forget-me',
      title: { nl: 'Verwijder mijn gegevens', en: 'Erase my data' },
      roles: ['maker'],
      input: z.strictObject({ sure: z.literal(true) }),
      result: z.object({ companiesWiped: z.int() }),
      object: () => 'the account itself',
      run: async (trx, _input, caller) => {
        const { account, at } = byOf(caller)
        const companiesWiped = await forgetMaker(trx, caller.organisation, account, at, { erasures, mandates })
        return { result: { companiesWiped } }
      },
    }),
  ]
}

/** What the account manager decides. */
const ofTheDesk: readonly AnyCommand[] = [
  command({
    id: 'register.accept-maker-word',
    title: { nl: 'Neem over wat een maker aandroeg', en: 'Accept what a maker brought forward' },
    roles: ['officer'],
    input: Word,
    result: z.object({ establishment: z.int() }),
    object: ({ word }) => `word ${word}`,
    run: async (trx, input, caller) => {
      const word = await findOpenWord(trx, caller.organisation, input.word)
      await acceptWord(trx, caller.organisation, word, byOf(caller))
      return { result: { establishment: word.establishment } }
    },
  }),
  command({
    id: 'register.decline-maker-word',
    title: { nl: 'Neem niet over wat een maker aandroeg', en: 'Decline what a maker brought forward' },
    roles: ['officer'],
    input: Word.extend({ answer: z.string().trim().min(3).max(500) }),
    result: z.object({ establishment: z.int() }),
    object: ({ word }) => `word ${word}`,
    run: async (trx, input, caller) => {
      const word = await findOpenWord(trx, caller.organisation, input.word)
      await takeWordBack(trx, caller.organisation, word, 'declined', byOf(caller), input.answer)
      return { result: { establishment: word.establishment } }
    },
  }),
  command({
    id: 'register.shut-maker-out',
    title: { nl: 'Laat een ondernemer niet meer toe', en: 'No longer let an entrepreneur in' },
    roles: ['officer'],
    input: z.strictObject({ establishment: Establishment, account: z.uuid() }),
    result: z.object({ establishment: z.int() }),
    object: ({ establishment, account }) => `company ${establishment} account ${account}`,
    run: async (trx, input, caller) => {
      const { organisation, now } = caller
      await shutOut(trx, organisation, input, now.toISOString())
      return { result: { establishment: input.establishment } }
    },
  }),
]

export function makersDoorCommands(erasures: ErasureList, mandates: MakerMandates): readonly AnyCommand[] {
  return [...ofTheMaker(erasures, mandates), ...ofTheDesk]
}
