import type { Example } from '../../../core/example.ts'
import type { FieldKind } from '../field.ts'

const digits = { kind: 'hand', steps: 'count the digits' } as const
const kvk = {
  kind: 'publication',
  source: 'KVK Handelsregister, API Zoeken v2: kvkNummer 8, vestigingsnummer 12 digits',
} as const
const gs1 = {
  kind: 'hand',
  steps:
    '87168714000012345: from the right 5·3+4+3·3+2+1·3+0+0+0+0+4+1·3+7+8·3+6+1·3+7+8·3 = 111, so the check digit is 9',
} as const

/** Expected: the value, with "(note code)" when there is a remark; "gap reason" or "fault code". */
export const identifierExamples: readonly Example<[cell: string, kind: FieldKind, fromNumber?: boolean], string>[] = [
  { name: 'a KvK number', given: ['69599084', 'kvk'], expected: '69599084', origin: kvk },
  {
    name: 'a KvK number without its zero',
    given: ['9000245', 'kvk'],
    expected: '09000245 (leading-zeros)',
    origin: digits,
  },
  { name: 'a KvK number with spaces', given: [' 6959 9084 ', 'kvk'], expected: '69599084', origin: digits },
  {
    name: 'a KvK number that passed through a spreadsheet program',
    given: ['69599084.0', 'kvk'],
    expected: '69599084 (decimal-zero)',
    origin: digits,
  },
  { name: 'six digits are no KvK number', given: ['123456', 'kvk'], expected: 'fault not-kvk', origin: digits },
  {
    name: 'a KvK number rounded by Excel',
    given: ['6,95991E+07', 'kvk'],
    expected: 'fault scientific',
    origin: digits,
  },
  { name: 'an empty KvK number', given: ['', 'kvk'], expected: 'gap not-delivered', origin: digits },
  { name: 'an establishment number', given: ['000038509520', 'vestiging'], expected: '000038509520', origin: kvk },
  {
    name: 'an establishment number without zeros',
    given: ['38509520', 'vestiging', true],
    expected: '000038509520 (leading-zeros)',
    origin: digits,
  },
  { name: 'thirteen digits', given: ['0000385095201', 'vestiging'], expected: 'fault not-vestiging', origin: digits },
  {
    name: 'an RSIN',
    given: ['123456782', 'rsin'],
    expected: '123456782',
    origin: { kind: 'hand', steps: '9+16+21+24+25+24+21+16−2 = 154 = 14·11' },
  },
  {
    name: 'an RSIN with a typing error',
    given: ['123456783', 'rsin'],
    expected: '123456783 (rsin-check)',
    origin: { kind: 'hand', steps: '156−3 = 153, no multiple of 11' },
  },
  { name: 'a BAG identifier', given: ['0222010000123456', 'bag'], expected: '0222010000123456', origin: digits },
  {
    name: 'a BAG identifier that Excel kept as a number',
    given: ['1876010000123450', 'bag', true],
    expected: 'fault lost-digits',
    origin: digits,
  },
  { name: 'an EAN code', given: ['871687140000123459', 'ean'], expected: '871687140000123459', origin: gs1 },
  {
    name: 'an EAN code with a wrong check digit',
    given: ['871687140000123456', 'ean'],
    expected: '871687140000123456 (ean-check)',
    origin: gs1,
  },
  { name: 'an EAN code rounded by Excel', given: ['8,71687E+17', 'ean'], expected: 'fault scientific', origin: digits },
  {
    name: 'an EAN code that Excel kept as a number',
    given: ['871687140000123000', 'ean', true],
    expected: 'fault lost-digits',
    origin: digits,
  },
  {
    name: 'a municipality code padded with spaces',
    given: ['GM0200  ', 'gm'],
    expected: 'GM0200',
    origin: { kind: 'publication', source: 'CBS StatLine, RegioS' },
  },
  {
    name: 'a municipality code as a bare number',
    given: ['222', 'gm'],
    expected: 'GM0222 (gm-completed)',
    origin: digits,
  },
  { name: 'a province is no municipality', given: ['PV25', 'gm'], expected: 'fault not-gm', origin: digits },
  { name: 'a postcode with a space', given: ['7001 ab', 'postcode'], expected: '7001AB', origin: digits },
  { name: 'a postcode without letters', given: ['7001', 'postcode'], expected: 'fault not-postcode', origin: digits },
  {
    name: 'an SBI code with a point',
    given: ['25.62', 'sbi'],
    expected: '2562',
    origin: { kind: 'publication', source: 'CBS, SBI 2008' },
  },
  {
    name: 'an SBI code that lost its zero',
    given: ['240', 'sbi'],
    expected: '0240 (leading-zeros)',
    origin: { kind: 'publication', source: 'CBS, SBI 2008: 02.40 exists and 24.0 does not' },
  },
  { name: 'an SBI code in words', given: ['Metaal', 'sbi'], expected: 'fault not-sbi', origin: digits },
]
