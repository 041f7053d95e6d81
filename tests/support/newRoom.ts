import { headingsOfARoom } from './anatomy.ts'

export type NewRoom = { readonly id: string; readonly nl: string; readonly en: string }

/** The files of a room that answers one question: enough to compile, and a golden table that still lacks two rows. */
export function roomFiles({ id, nl, en }: NewRoom): readonly (readonly [path: string, text: string])[] {
  const title = `{ nl: '${nl.replaceAll("'", '’')}', en: '${en.replaceAll("'", '’')}' }`
  return [
    ['instrument.ts', plate(id, title)],
    ['model.ts', model(id, title)],
    ['calc/total.ts', calculation],
    ['calc/total.examples.ts', examples],
    ['calc/total.test.ts', calculationTest],
    ['server.ts', server(id)],
    ['web.tsx', web(id)],
    ['README.md', readme(id, nl)],
  ]
}

const plate = (id: string, title: string) => `import type { Plate } from '../../core/instrument.ts'
import { total } from './model.ts'

export const ${id}: Plate = {
  id: '${id}',
  title: ${title},
  pillar: 'entrepreneurial',
  answers: ['say-which-ask-of-the-mission'],
  questions: [total],
}
`

const model = (id: string, title: string) => `import { z } from 'zod'
import { question } from '../../core/instrument.ts'

/** Say here what is asked, and of what. */
export const total = question({
  id: '${id}.total',
  version: 1,
  kind: 'instant',
  title: ${title},
  case: z.strictObject({ amounts: z.array(z.number()) }),
  answer: z.strictObject({ total: z.number() }),
})
`

const calculation = `import type { AnswerOf, CaseOf } from '../../../core/instrument.ts'
import type { total } from '../model.ts'

/** The formula in words, and its source. */
export function answerTotal({ amounts }: CaseOf<typeof total>): AnswerOf<typeof total> {
  return { total: amounts.reduce((sum, amount) => sum + amount, 0) }
}
`

const examples = `import type { Example } from '../../../core/example.ts'
import type { AnswerOf, CaseOf } from '../../../core/instrument.ts'
import type { total } from '../model.ts'

/** Still to come: an edge, and a row from outside (a publication, a law, another program). */
export const examples: readonly Example<[CaseOf<typeof total>], AnswerOf<typeof total>>[] = [
  {
    name: 'two amounts',
    given: [{ amounts: [1, 2] }],
    expected: { total: 3 },
    origin: { kind: 'hand', steps: '1 + 2 = 3' },
  },
]
`

const calculationTest = `import { golden } from '../../../../tests/support/golden.ts'
import { examples } from './total.examples.ts'
import { answerTotal } from './total.ts'

golden(answerTotal, examples)
`

const server = (id: string) => `import { Problem } from '../../core/problem.ts'
import { answered, type InstrumentServer } from '../../platform/instrumentServer.ts'
import { answerTotal } from './calc/total.ts'
import { ${id} } from './instrument.ts'
import { total } from './model.ts'

export const server: InstrumentServer = {
  plate: ${id},
  migrations: [],
  questions: [answered(total, { fill: notYet, answer: answerTotal })],
  commands: [],
}

function notYet(): never {
  throw new Problem(404, 'no-data', {
    nl: 'Voor deze vraag zijn nog geen gegevens in te lezen. Geef ze zelf mee.',
    en: 'No data can be imported for this question yet. Give them yourself.',
  })
}
`

const web = (id: string) => `/** The window of the room; its panels are lazy and draw from an answer. */
export const ${id}Web = { id: '${id}', panels: {} }
`

const readme = (id: string, nl: string) => `# ${nl} (\`${id}\`)
${headingsOfARoom.map((heading) => `\n## ${heading}\n${heading === 'Voorbeeld' ? example(id) : '\nNog te schrijven.\n'}`).join('')}`

const example = (id: string) => `
\`\`\`ts
import { answerTotal } from './calc/total.ts'

answerTotal({ amounts: [1, 2] }) // => { total: 3 }
\`\`\`

\`\`\`json ${id}.total
{ "amounts": [1, 2] }
\`\`\`
`
