import type { Words } from '../../platform/i18n/words.ts'
import type { nl } from './words.nl.ts'

export const en = {
  branches: {
    'basic-metal': 'basic metals',
    'metal-products': 'metal products',
    electro: 'electrical engineering',
    machinery: 'machinery',
    transport: 'transport equipment',
    'repair-install': 'repair and installation of machinery',
    other: 'other makers',
  },
  maker: { one: 'maker', other: 'makers' },
  job: { one: 'job', other: 'jobs' },
  otherMunicipality: { one: 'other municipality', other: 'other municipalities' },
  atLeast: (number: string) => `at least ${number}`,
  jobsUnknown: 'The number of jobs is not known.',
  missingJobs: (makers: string) => `Of ${makers} the number of jobs is not known.`,
  missingShort: (makers: string) => `of ${makers} not known`,
  missingRange: (low: string, high: string) => `With their size class there are ${low} to ${high}.`,

  title: {
    before: (place: string) => `In ${place} `,
    people: (jobs: string) => `${jobs} people`,
    at: ' work at ',
    noJobs: (place: string, makers: string) => `In ${place} there are ${makers}`,
    none: (place: string) => `In ${place} no makers are known`,
  },
  lead: {
    changed: (jobs: string, makers: string, day: string) => `That is ${jobs} and ${makers} compared with ${day}.`,
    makersOnly: (makers: string, day: string) => `Compared with ${day} there are ${makers}.`,
    notComparable: (makers: string, day: string) =>
      `How many jobs that makes is not to be said: on ${day} the number of ${makers} is not known.`,
    same: (day: string) => `That is as many as on ${day}.`,
    first: 'This is the first reference date. With a next file you will see here what changed.',
    none: 'The file of this reference date has no maker here.',
  },
  more: (number: string, noun: string) => `${number} more ${noun}`,
  fewer: (number: string, noun: string) => `${number} fewer ${noun}`,
  equal: (noun: string) => `as many ${noun}`,
  than: (day: string) => `than on ${day}`,
  stampDate: (day: string) => `Reference date ${day}`,
  stampSource: (title: string) => `Source: ${title}`,
  stampDelivered: (day: string) => `Imported on ${day}`,

  facts: {
    title: 'In short',
    makers: 'Makers',
    jobs: 'Jobs',
    largest: 'Largest branch',
    largestNote: (jobs: string, makers: string) => `${jobs} at ${makers}`,
    below50: 'Fewer than 50 jobs',
    below50Note: (makers: string) => `of the ${makers} of known size`,
    noneKnown: 'Of no maker the size is known.',
  },

  branch: {
    titleTwo: (first: string, second: string) => `Mostly ${first} and ${second}`,
    titleOne: (first: string) => `Only ${first}`,
    titleNone: 'The six branches',
    head: 'Branch',
    makers: 'Makers',
    jobs: 'Jobs',
    bar: 'Part of the jobs',
    against: (others: string) => `Against ${others}`,
    againstUnit: '1.0 = as strong',
    total: 'Total',
    noCompare: 'Why is there no comparison?',
    noCompareWhy: (place: string) =>
      `These data are about ${place} only. Where they hold more municipalities, as in the file of a region or province, we compare each municipality with the others.`,
    industry: (place: string) => `All manufacturing of ${place}, against CBS`,
    industryKnown: (registered: string, establishments: string, share: string) =>
      `This file holds ${registered} establishments in manufacturing (SBI section C). CBS counts ${establishments}: the file knows ${share}.`,
    industryNoShare: (registered: string, establishments: string) =>
      `This file holds ${registered} establishments in manufacturing (SBI section C). CBS counts ${establishments}.`,
    industryMore: (registered: string, establishments: string) =>
      `This file holds ${registered} establishments in manufacturing (SBI section C). That is more than CBS counts: ${establishments}. Check whether file and table speak of the same day, and whether the file holds companies that are no longer there.`,
    industryOnlyMakers: 'The file has no companies in divisions 10 to 23. CBS does count those.',
    industryLimits: (table: string, year: string, retrieved: string) =>
      `Source: CBS StatLine ${table}, as of ${year}, retrieved on ${retrieved} (CC BY 4.0). CBS rounds to fives, counts sole traders too, and counts on another day than the file.`,
    industryGap: {
      'not-imported':
        'With a table of CBS you see how much of manufacturing your file knows. At StatLine download the raw dataset of table 81575NED as CSV; an administrator imports it under Data, Public tables of CBS.',
      'not-in-file': 'This file is about some of these municipalities only, so it does not compare with CBS.',
      'no-figure': 'CBS gives no figure for one of these municipalities. The sum of a part says nothing of the whole.',
    },
    noRatio: 'no comparison',
    noRatioWhy: 'Elsewhere no jobs are known in this branch.',
    shares: (branch: string, here: string, there: string) =>
      `${branch}: here ${here} of the jobs at makers, elsewhere ${there}.`,
    ratioFigure: (branch: string, ratio: string, others: string) => `${branch}: ${ratio} against ${others}`,
    jobsIn: (branch: string) => `jobs in ${branch}`,
    jobsAll: (place: string) => `jobs at makers, ${place}`,
    others: 'the others',
  },

  how: {
    jobs: (place: string, jobs: string) => `Jobs in ${place}: ${jobs}`,
    jobsWords: 'We add up the persons employed at all makers. A maker without a number is not counted as zero.',
    share: (share: string) => `Fewer than 50 jobs: ${share}`,
    shareOver: 'makers with fewer than 50 jobs',
    shareUnder: 'makers of known size',
    index: (place: string, index: string) => `Growth of ${place}: ${index}`,
    indexOver: (day: string) => `jobs on ${day}`,
    source: (title: string, day: string) => `${title}, imported on ${day}`,
    licence: (licence: string) => `licence ${licence}`,
    sbi: (version: string) =>
      `Branches: SBI ${version}, divisions 24 to 33, as in the pamphlet of the Koninklijke Metaalunie`,
    limitOne: 'One company with many jobs can change the figure a lot.',
    limitSoleTraders: 'Makers that are not in the file do not count.',
    limitKnown: 'Only the known numbers of jobs count.',
    limitMadeUp: 'These are example data: all companies are made up.',
    stamp: (method: string) => `Method ${method}`,
  },

  trend: {
    grows: (year: string, place: string) => `Since ${year} ${place} has grown`,
    growsMore: (year: string, place: string, reference: string) =>
      `Since ${year} ${place} has grown faster than ${reference}`,
    growsLess: (year: string, place: string, reference: string) =>
      `Since ${year} ${place} has grown less than ${reference}`,
    shrinks: (year: string, place: string) => `Since ${year} ${place} has fewer jobs at makers`,
    shrinksWhile: (year: string, place: string, reference: string) =>
      `Since ${year} ${place} has lost jobs while ${reference} grew`,
    shrinksMore: (year: string, place: string, reference: string) =>
      `Since ${year} ${place} has shrunk more than ${reference}`,
    shrinksLess: (year: string, place: string, reference: string) =>
      `Since ${year} ${place} has shrunk less than ${reference}`,
    steady: (year: string, place: string) => `Since ${year} ${place} has as many jobs at makers`,
    titleNone: 'How did the number of jobs change?',
    about: (day: string) => `Jobs at makers, ${day} = 100`,
    one: 'There is only one reference date so far. Import an older or newer file to see the development here.',
    noBase: 'On the first reference date no jobs were known here. That is why there is no index.',
    head: 'Reference date',
    endNote: (jobs: string) => `${jobs} jobs`,
    missing: (days: string) => `On ${days} the number of jobs of some makers is not known.`,
    breaks: (days: string) => `On ${days} the version of the SBI changed. Do not compare branches across that day.`,
    noIndex: 'no jobs known',
  },

  size: {
    titleShare: (share: string) => `${share} of the makers have fewer than 50 jobs`,
    titleNone: 'How large are the makers?',
    head: 'Jobs per maker',
    makers: 'Makers',
    jobs: 'Jobs together',
    bar: 'Number of makers',
    orMore: (number: string) => `${number} or more`,
    to: (low: string, high: string) => `${low} to ${high}`,
    unknown: 'not known',
    unknownWhy: 'Their size was not in the file.',
  },

  estate: {
    title: (estate: string) => `Most makers are on ${estate}`,
    titleNone: 'Business estates',
    head: 'Business estate',
    municipality: 'Municipality',
    makers: 'Makers',
    jobs: 'Jobs',
    none: 'The file has no business estates. Add a column with the estate and import the file again.',
    outside: (makers: string) => `${makers} without an estate in the file`,
    show: 'See the makers without an estate',
    all: (count: string) => `Show all ${count} estates`,
    fewer: 'Show only the largest 10',
  },

  change: {
    title: (branch: string, change: string) => `The largest change: ${branch}, ${change}`,
    titleNone: 'What changed?',
    head: 'Branch',
    makers: 'Makers',
    jobs: 'Jobs',
    since: (day: string) => `Difference with ${day}. Only the known numbers of jobs count.`,
    first: 'There is no earlier reference date to compare with.',
    none: (day: string) => `In no branch anything changed since ${day}.`,
  },

  gap: {
    title: 'What we do not know yet',
    intro: 'The pamphlet has these figures, but no source for them has been imported.',
    head: 'Fact',
    value: 'Figure',
    education: 'Education level of the people who work there',
    permanent: 'People with a permanent job',
    noSource: 'no source',
    todo: 'What you can do',
    educationTodo: 'Ask Statistics Netherlands or the labour market region for figures by sector.',
    permanentTodo: 'Ask UWV or Statistics Netherlands for types of contract by sector.',
  },

  map: {
    title: (place: string) => `Most makers in ${place}`,
    titleRegion: (place: string) => `The municipalities of ${place}`,
    about: 'Number of makers. Schematic map: every square is one municipality, no border is real.',
    head: 'Municipality',
    makers: 'Makers',
    jobs: 'Jobs',
    none: 'no makers',
  },
} satisfies Words<typeof nl>
