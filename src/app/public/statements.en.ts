import type { Statement, StatementText } from './statements.ts'

export const statementsEn: Readonly<Record<Statement, StatementText>> = {
  privacy: {
    title: 'Privacy',
    lead: 'Who reads these pages leaves nothing behind. Who works in Maakagenda, or signs in as an entrepreneur, reads here what is kept and why.',
    parts: [
      {
        heading: 'When you only read here',
        paragraphs: [
          'We set no cookies, measure no visits and load nothing from others. We use your address on the internet for a few minutes to see whether somebody asks too much at once. It is not stored.',
        ],
      },
      {
        heading: 'Register of processing',
        paragraphs: [
          'The municipality, region or province that works with Maakagenda is responsible for what it puts in. The periods below are those of the program; your organisation may choose shorter ones.',
        ],
        table: {
          head: ['What', 'Of whom', 'Why', 'Ground', 'How long'],
          rows: [
            [
              'Company data of the Handelsregister or LISA',
              'Manufacturers, sole traders too',
              'The municipality knows its makers',
              'Task in the public interest (GDPR art. 6(1)(e))',
              'As long as the reference date counts in the series',
            ],
            [
              'Corrections and wishes',
              'Entrepreneurs and staff',
              'The data are right',
              'Task in the public interest',
              'As long as the company is in the register',
            ],
            [
              'Electricity meter data',
              'Companies that gave a mandate',
              'Computing what sharing and storing bring',
              'Consent (GDPR art. 6(1)(a)), to be withdrawn at any time',
              'Until the mandate ends',
            ],
            [
              'Accounts and roles',
              'Staff and invited entrepreneurs',
              'Only who may can get in',
              'Task in the public interest',
              'As long as the account exists',
            ],
            [
              'Log of actions',
              'Who changes something',
              'To see who did what',
              'Task in the public interest',
              'As long as the organisation keeps it; names are erased after a request',
            ],
          ],
        },
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'After an invitation an entrepreneur sees what is kept about his company, corrects it, takes it along and may ask to be forgotten. Ask your municipality for an invitation. If you disagree with the municipality you can turn to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
        ],
      },
      {
        heading: 'What is never here',
        paragraphs: [
          'These pages have figures about groups only. Before publication it is checked whether anybody could derive a company from them, together with all that was published before.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody has to be able to use these pages. They work without script, with a keyboard alone, with a screen reader and on a phone.',
    parts: [
      {
        heading: 'How far we are',
        paragraphs: [
          'We work towards WCAG 2.2, level AA. With every change of the program all pages are checked automatically, in two languages and at the width of a phone, and there must be no faults. An audit by an independent expert and by people with a disability has not been done yet. That is why there is no compliance status here; the organisation that works with Maakagenda sets it.',
        ],
      },
      {
        heading: 'Known defects',
        paragraphs: [
          'On a narrow screen a wide table scrolls within its own frame. The map of municipalities is schematic; the same figures stand below it in a table.',
        ],
      },
      {
        heading: 'Does something not work?',
        paragraphs: [
          'Tell the municipality whose page you read. If you get no answer you can turn to the national ombudsman.',
        ],
      },
    ],
  },
  'open-data': {
    title: 'Open data',
    lead: 'All published figures are free to use, for programs too. Name the source.',
    parts: [
      {
        heading: 'Files',
        paragraphs: ['An empty field in a file is a figure that is not shown; it is never zero.'],
        links: [
          ['/v1/public/places', 'All places (JSON)'],
          ['/v1/public/publications', 'All publications with sources (JSON)'],
          ['/v1/public/catalogue.jsonld', 'Catalogue in DCAT-AP (JSON-LD)'],
          ['/v1/openapi.json', 'Description of the API (OpenAPI 3.1)'],
        ],
      },
      {
        heading: 'Terms',
        paragraphs: [
          'Licence: CC BY 4.0. An address may ask 300 questions in a row and 20 a second after that. Ask with If-None-Match to get only what changed.',
        ],
      },
    ],
  },
  protection: {
    title: 'How we protect companies',
    lead: 'A figure only goes out when nobody can compute a company from it. Not even together with all that is known already.',
    parts: [
      {
        heading: 'What we leave out',
        paragraphs: [
          'We leave out a figure about too few companies. Also a sum of which one company is nearly everything, or in which the second largest company could compute the largest. For sole traders we are stricter: those are data of a person.',
          'A figure that is left out must not follow from the others either. If a row has 3, 40 and 57 with a total of 100, then 100 − 40 − 57 is 3 again. So we leave out one more. It then says “Not shown”. Why that very figure is gone we do not tell: that would give something away.',
        ],
      },
      {
        heading: 'How we check it',
        paragraphs: [
          'The program attacks the figures before somebody else can. For each figure left out it computes how low and how high it can be. It does so over all tables together: branches, areas that overlap, earlier years, and what municipalities, regions and Statistics Netherlands published before. When that room is too small, the publication does not go through.',
          'It reckons with three readers: somebody outside, a company that knows its own values, and two companies that put theirs together.',
          'After that two people look at it: one proposes, the other approves.',
        ],
      },
      {
        heading: 'What this cannot do',
        paragraphs: [
          'The program does not know what people know besides. Whoever knows the jobs of all companies but one knows those of the last one too. We do not reckon with three companies that work together. And a figure that was once out may have been kept by somebody; we go on reckoning with it.',
        ],
      },
      {
        heading: 'For who wants it exactly',
        paragraphs: [
          'The rules, the formulas, the literature and the trials stand with the source code, in docs/method/disclosure.md. They follow the handbook of the European statistical offices (Hundepool, De Wolf and others, 2012).',
        ],
      },
    ],
  },
}
