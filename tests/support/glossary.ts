import { z } from 'zod'
import type { SourceFile } from '../house.ts'

export const Glossary = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z][a-zA-Z]+$/),
    nl: z.string().min(2),
    en: z.string().min(2),
    about: z.string().min(10),
    about_en: z.string().min(10),
    law: z.string().optional(),
  }),
)
export type Glossary = z.output<typeof Glossary>

/** Beginnings of Dutch words of administration and law. A name in the code that begins so must be in the glossary. */
const dutchStems = [
  'gemeente',
  'provincie',
  'bedrijf',
  'bedrijv',
  'vestiging',
  'onderneming',
  'peildatum',
  'terrein',
  'omgeving',
  'vergunning',
  'verordening',
  'regeling',
  'kvk',
  'rsin',
  'bsn',
  'ozb',
  'biz',
  'mkb',
  'aanbesteding',
  'maatregel',
  'geluid',
  'netbeheer',
  'arbeids',
  'onderwijs',
]

const textsAndComments = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[\s\S]*?\*\//g

/** Names that the code declares or uses; texts and comments are no names, and keep only their line ends. */
function namesIn(text: string): { readonly name: string; readonly line: number }[] {
  const code = text.replace(textsAndComments, (match) => match.replace(/[^\n]/g, ' '))
  return code
    .split('\n')
    .flatMap((line, index) => (line.match(/[A-Za-z_$][\w$]*/g) ?? []).map((name) => ({ name, line: index + 1 })))
}

/** Dutch names in the code that the glossary does not give as the word for the code. */
export function dutchNames(file: Pick<SourceFile, 'path' | 'text'>, glossary: Glossary): string[] {
  if (!anyStem.test(file.text)) return []
  const codes = new Set(glossary.map(({ code }) => code.toLowerCase()))
  return namesIn(file.text).flatMap(({ name, line }) =>
    wordsOf(name)
      .filter((word) => dutchStems.some((stem) => word.startsWith(stem)))
      .filter((word) => !codes.has(word))
      .map((word) => `${file.path}:${line} ${name}: "${word}" is no word for the code in docs/glossary.yaml`),
  )
}

const anyStem = new RegExp(dutchStems.join('|'), 'i')

function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase())
}
