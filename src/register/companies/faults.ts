import { fault } from '../../platform/imports/issue.ts'

/** What can be wrong with a company's row, each as a sentence that says what to do. */
export const companyFaults = {
  sbiMissing: () =>
    fault('sbi-missing', {
      nl: 'Er staat geen SBI-code. Vul de code van de hoofdactiviteit in.',
      en: 'There is no SBI code. Fill in the code of the main activity.',
    }),
  sbiUnknown: (code: string, version: string) =>
    fault(
      'sbi-unknown',
      {
        nl: 'Code {code} bestaat niet in SBI {version}. Kijk de code na, of kies de andere SBI-versie.',
        en: 'Code {code} does not exist in SBI {version}. Check the code, or choose the other SBI version.',
      },
      { code, version },
    ),
  nameMissing: () =>
    fault('name-missing', {
      nl: 'Zonder naam kan dit bedrijf niet in het register. Vul de handelsnaam in.',
      en: 'Without a name this company cannot be registered. Fill in the trade name.',
    }),
  negativeJobs: (value: number) =>
    fault(
      'negative-jobs',
      {
        nl: 'Aantal personen is {value}: minder dan nul kan niet. Verbeter het getal of maak de cel leeg.',
        en: 'The number of persons is {value}: it cannot be below zero. Correct the number or make the cell empty.',
      },
      { value },
    ),
  jobsTooMany: (value: number) =>
    fault(
      'jobs-too-many',
      {
        nl: 'Aantal personen is {value}. Dat is meer dan één vestiging in Nederland heeft: kijk of de kolom klopt.',
        en: 'The number of persons is {value}, more than any establishment in the Netherlands has: check the column.',
      },
      { value },
    ),
  sizeClassUnknown: (value: string) =>
    fault(
      'size-class-unknown',
      {
        nl: 'Grootteklasse "{value}" herkennen wij niet. Gebruik bijvoorbeeld 10-20 of 10 tot 20.',
        en: 'We do not know size class "{value}". Use for example 10-20.',
      },
      { value },
    ),
  municipalityUnknown: (value: string) =>
    fault(
      'municipality-unknown',
      {
        nl: 'Gemeente "{value}" bestaat niet (meer) of is niet eenduidig. Gebruik de gemeentecode, zoals GM0222.',
        en: 'Municipality "{value}" does not exist (any more) or is ambiguous. Use the code, such as GM0222.',
      },
      { value },
    ),
  municipalityMissing: () =>
    fault('municipality-missing', {
      nl: 'Er staat geen gemeente bij dit bedrijf. Vul de gemeentecode in.',
      en: 'There is no municipality for this company. Fill in its code.',
    }),
  duplicate: (line: number) =>
    fault(
      'duplicate',
      {
        nl: 'Dit vestigingsnummer staat ook op regel {line}. Houd één van de twee.',
        en: 'This establishment number is also on line {line}. Keep one of the two.',
      },
      { line },
    ),
} as const
