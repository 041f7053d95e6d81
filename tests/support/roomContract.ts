import { z } from 'zod'
import type { InstrumentServer } from '../../src/platform/instrumentServer.ts'

/** What every room promises to the rest of the house. */
export type RoomRule = { readonly name: string; readonly faults: (room: InstrumentServer) => readonly string[] }

export const roomRules: readonly RoomRule[] = [
  {
    name: 'has a name plate in both languages',
    faults: ({ plate }) => [...(/^[a-z]+$/.test(plate.id) ? [] : [plate.id]), ...untold(plate.title)],
  },
  {
    name: 'answers at least one ask of the mission',
    faults: ({ plate }) => (plate.answers.length > 0 ? [] : [plate.id]),
  },
  {
    name: 'answers the questions of its name plate, and no others',
    faults: ({ plate, questions }) => {
      const promised = plate.questions.map(({ id }) => id)
      const answered = questions.map(({ question }) => question.id)
      return [
        ...promised.filter((id) => !answered.includes(id)),
        ...answered.filter((id, at) => !promised.includes(id) || answered.indexOf(id) !== at),
      ]
    },
  },
  {
    name: 'starts the id of each question with its own',
    faults: ({ plate, questions }) =>
      questions
        .map(({ question }) => question.id)
        .filter((id) => !new RegExp(`^${plate.id}\\.[a-zA-Z][a-zA-Z0-9]*$`).test(id)),
  },
  {
    name: 'asks each question in both languages, with a version',
    faults: ({ questions }) =>
      questions.flatMap(({ question }) => [
        ...untold(question.title),
        ...(Number.isInteger(question.version) && question.version > 0 ? [] : [`${question.id}@${question.version}`]),
      ]),
  },
  {
    name: 'has cases and answers that can be written as JSON schema',
    faults: ({ questions }) =>
      questions.flatMap(({ question }) => [
        ...withoutJsonSchema(`${question.id} case`, question.case),
        ...withoutJsonSchema(`${question.id} answer`, question.answer),
      ]),
  },
  {
    name: 'starts the id of each command and migration with its own',
    faults: ({ plate, commands, migrations }) =>
      [...commands, ...migrations].map(({ id }) => id).filter((id) => !id.startsWith(`${plate.id}.`)),
  },
]

function untold({ nl, en }: { readonly nl: string; readonly en: string }): string[] {
  return [nl, en].filter((text) => text.trim() === '')
}

function withoutJsonSchema(name: string, schema: z.ZodType): string[] {
  try {
    z.toJSONSchema(schema, { io: 'input' })
    return []
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** The cases in a README: fenced blocks that open with ```` ```json atlas.factsheet ````. */
export function casesIn(readme: string): ReadonlyMap<string, unknown> {
  const blocks = readme.matchAll(/^```json ([a-z]+\.[a-zA-Z][a-zA-Z0-9]*)\n([\s\S]*?)^```$/gm)
  return new Map([...blocks].map(([, id = '', text = '']) => [id, JSON.parse(text)]))
}
