import { companyFields } from './fields.ts'

/** Our own template: the header row, and one line that shows how to fill it in and is plainly made up. */
export function template(): string {
  const example: Readonly<Record<string, string>> = {
    kvk: '99000001',
    vestiging: '999900000001',
    name: 'Voorbeeld Plaatwerk B.V.',
    street: 'Verzonnenweg',
    houseNumber: '12',
    postcode: '9900QX',
    town: 'Voorbeelddorp',
    municipalityCode: 'GM0222',
    municipality: 'Doetinchem',
    sbi: '25.62',
    jobs: '17',
    sizeClass: '',
    estate: 'Verzonnenpark',
    founded: '1998',
    legalForm: 'besloten vennootschap',
  }
  const header = companyFields.map((field) => field.title.nl).join(';')
  const line = companyFields.map((field) => example[field.id] ?? '').join(';')
  return `\uFEFF${header}\r\n${line}\r\n`
}
