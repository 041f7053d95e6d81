import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import type { Words } from '../../core/words.ts'
import { recordAudit } from '../audit/record.ts'
import type { Role } from '../identity/role.ts'
import type { AnyDb, AnyEndpoint, Caller } from './endpoint.ts'
import { endpoint } from './endpoint.ts'
import { inputHash as hashOf } from './inputHash.ts'

/**
 * Every change of state. One declaration gives the route, the transaction, the idempotency key, the
 * version check and the audit line: of what was done in the same transaction, of what was refused in one
 * of its own.
 */
export type Command<I extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> = {
  readonly id: string
  readonly title: Words
  readonly roles: readonly Role[]
  readonly input: I
  readonly result: R
  /** True when the command changes a record that has a version: If-Match is then required. */
  readonly versioned?: boolean
  /** What the command is about, for the audit line: "company 123". */
  readonly object: (input: z.output<I>) => string
  readonly run: (
    trx: AnyDb,
    input: z.output<I>,
    caller: Caller & { organisation: string },
  ) => Promise<{ result: z.input<R>; version?: number }>
}

export function command<I extends z.ZodType, R extends z.ZodType>(declared: Command<I, R>): Command<I, R> {
  return declared
}

// biome-ignore lint/suspicious/noExplicitAny: the list of all commands forgets each one's own schemas.
export type AnyCommand = Command<any, any>

const OrganisationParam = z.object({
  organisation: z.string().meta({ description: 'Id of the organisation, such as GM0222' }),
})

/** `POST /v1/organisations/{organisation}/commands/<id>`: the route of a command. */
export function commandEndpoint(declared: AnyCommand): AnyEndpoint {
  return endpoint({
    method: 'post',
    path: `/v1/organisations/{organisation}/commands/${declared.id}`,
    access: declared.roles,
    summary: declared.title,
    params: OrganisationParam,
    body: declared.input,
    answer: declared.result,
    run: async (trx, { body }, caller) => {
      if (declared.versioned && caller.ifMatch === null) throw versionRequired()
      const organisation = caller.organisation ?? ''
      const inputHash = await hashOf(trx, organisation, declared.id, body)
      const earlier = await findEarlier(trx, organisation, caller, inputHash)
      if (earlier) return { body: earlier }
      const { result, version } = await declared.run(trx, body, { ...caller, organisation })
      await recordAudit(trx, {
        organisation,
        at: caller.now.toISOString(),
        actor: caller.person?.account ?? 'system',
        action: declared.id,
        object: declared.object(body),
        result: 'done',
        origin: caller.origin,
        input_hash: inputHash,
        code: null,
      })
      await keepForRepeat(trx, organisation, caller, inputHash, result)
      return version === undefined ? { body: result } : { body: result, version }
    },
    refused: async (trx, { organisation, account, origin, now, body, code }) =>
      recordAudit(trx, {
        organisation,
        at: now.toISOString(),
        actor: account,
        action: declared.id,
        // A body that the schema did not take may hold anything, so nothing of it is kept.
        object: body === undefined ? '' : declared.object(body),
        result: 'refused',
        origin,
        input_hash: body === undefined ? '' : await hashOf(trx, organisation, declared.id, body),
        code,
      }),
  })
}

/** The same key with the same input is the same command: its first result comes back. */
async function findEarlier(trx: AnyDb, organisation: string, caller: Caller, inputHash: string): Promise<unknown> {
  if (!caller.idempotencyKey) return null
  const row = await trx
    .selectFrom('platform.idempotency')
    .select(['input_hash', 'result'])
    .where('organisation', '=', organisation)
    .where('key', '=', caller.idempotencyKey)
    .executeTakeFirst()
  if (!row) return null
  if (row.input_hash === inputHash) return row.result
  throw new Problem(422, 'key-used', {
    nl: 'Deze Idempotency-Key is al gebruikt voor een andere opdracht. Maak een nieuwe.',
    en: 'This Idempotency-Key was used for another command. Make a new one.',
  })
}

async function keepForRepeat(
  trx: AnyDb,
  organisation: string,
  caller: Caller,
  inputHash: string,
  result: unknown,
): Promise<void> {
  if (!caller.idempotencyKey) return
  await trx
    .insertInto('platform.idempotency')
    .values({ organisation, key: caller.idempotencyKey, input_hash: inputHash, result: JSON.stringify(result ?? null) })
    .execute()
}

function versionRequired(): Problem {
  return new Problem(428, 'version-required', {
    nl: 'Stuur If-Match mee met de versie die u gelezen hebt. Zo gaat geen werk van een ander verloren.',
    en: "Send If-Match with the version you have read, so that nobody's work is lost.",
  })
}

/** For a command that finds another version than the one its caller has read; `current` is what is there now. */
export function staleVersion(current: unknown): Problem {
  return new Problem(
    412,
    'stale-version',
    {
      nl: 'Iemand anders heeft dit intussen gewijzigd. Uw tekst is niet verloren: kijk wat er nu staat en kies.',
      en: 'Someone else has changed this in the meantime. Your text is not lost: see what is there now and choose.',
    },
    { extra: { current } },
  )
}
