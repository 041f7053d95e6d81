import type { reportNl } from './reportWords.nl.ts'

export const reportEn = {
  title: (place: string) => `The makers of ${place}`,
  subtitle: 'Manufacturing facts sheet',
  banner: 'Example data. All companies and figures in this document are made up.',
  lead: (place: string, jobs: string, companies: string) => `In ${place} ${jobs} people work for ${companies} makers.`,
  atLeast: (value: string) => `at least ${value}`,
  changed: (jobs: string, companies: string, date: string) => `Since ${date}: ${jobs} jobs and ${companies} makers.`,
  changedMakers: (companies: string, date: string) =>
    `Since ${date}: ${companies} makers. The jobs do not compare: of some the number is not known.`,
  finding: (branch: string) => `Most jobs are in ${branch}`,
  companiesAndPeople: 'Companies and people',
  branchTable: 'Makers and jobs by branch',
  sizeRange: (least: number, below: number) =>
    below === Number.POSITIVE_INFINITY ? `${least} and more` : `${least} to under ${below}`,
  companies: 'Makers',
  jobs: 'Jobs',
  below50: 'Fewer than 50 jobs',
  branches: 'Jobs by branch',
  branch: 'Branch',
  sizePart: (companies: string, range: string) => `${companies} with ${range}`,
  sizeSentence: (parts: string) => `By persons employed: ${parts}.`,
  educationLevel: 'Education level of workers',
  permanentJobs: 'Permanent jobs',
  noSource: 'No source has been imported for this yet.',
  total: 'Together',
  unknownSize: 'unknown',
  chartAlt: (list: string) => `Bar chart of jobs by branch: ${list}.`,
  jobsMissing: (count: string) => `Of ${count} makers the number of jobs is not known.`,
  classNote:
    'The six branches are those of the Metaalunie facts sheet (SBI divisions 24 to 33); furniture (31) and other manufacturing (32) stand under Other makers.',
  footer: 'Made with Maakagenda',
  dataOf: (day: string) => `data of ${day}`,
} satisfies typeof reportNl
