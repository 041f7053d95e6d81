import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchOf } from '../../core/sbi.ts'
import { sbi2008, sbi2008Changes, sbi2008EnglishTitles } from './sbi2008.ts'
import { sbi2025, sbi2025EnglishTitles } from './sbi2025.ts'
import { isKnownSbi, sbiSection, sbiTitle, withLostZero } from './sbiTitle.ts'

test('SBI 2008 has 21 sections, 86 divisions and every code stands under a shorter one', () => {
  assert.equal([...sbi2008.sections.keys()].join(''), 'ABCDEFGHIJKLMNOPQRSTU')
  const length = (digits: number) => [...sbi2008.codes.keys()].filter((code) => code.length === digits).length
  assert.deepEqual([2, 3, 4, 5].map(length), [86, 266, 604, 482])
  for (const { code, title } of sbi2008.codes.values()) {
    assert.match(code, /^\d{2,5}$/)
    assert.match(title, /^\S.*\S$/)
    if (code.length > 2) assert.ok(sbi2008.codes.has(code.slice(0, -1)), code)
  }
})

test('SBI 2025 has 22 sections and 87 divisions; 45 is gone and 33 names maintenance', () => {
  assert.equal([...sbi2025.sections.keys()].join(''), 'ABCDEFGHIJKLMNOPQRSTUV')
  assert.equal(sbi2025.codes.size, 87)
  assert.equal(isKnownSbi('45', '2025'), false)
  assert.equal(isKnownSbi('45.20', '2008'), true)
  assert.equal(sbiTitle('33', '2025'), 'Reparatie, onderhoud en installatie van machines en apparaten')
  assert.equal(sbiTitle('33', '2008'), 'Reparatie en installatie van machines en apparaten')
})

test('a code of SBI 2008 is known to its last digit, one of SBI 2025 by its division', () => {
  for (const code of ['25', '25.6', '25.62', '2562', '3312', '33121', '33.12.1', '01131']) {
    assert.ok(isKnownSbi(code, '2008'), code)
  }
  for (const code of ['25.99.9', '2569', '34', '1131', '256200', 'x', ''])
    assert.equal(isKnownSbi(code, '2008'), false, code)
  assert.ok(isKnownSbi('25.99.9', '2025'))
  assert.equal(isKnownSbi('34.00', '2025'), false)
})

test('a class written in five digits with a filler zero is that class; a class with finer codes is not', () => {
  assert.equal(sbiTitle('25620', '2008'), 'Algemene metaalbewerking')
  assert.equal(isKnownSbi('33120', '2008'), false)
})

test('codes that changed between year versions are known in all of them', () => {
  for (const { code } of sbi2008Changes) assert.ok(isKnownSbi(code, '2008'), code)
})

test('titles read the same with dots, and exist in English for the makers', () => {
  assert.equal(sbiTitle('25.62', '2008'), 'Algemene metaalbewerking')
  assert.equal(sbiTitle('2410', '2008'), 'Vervaardiging van ijzer en staal en van ferrolegeringen')
  assert.equal(sbiTitle('25', '2008', 'en'), 'Manufacture of fabricated metal products, except machinery and equipment')
  assert.equal(sbiTitle('33', '2025', 'en'), 'Repair, maintenance and installation of machinery and equipment')
  assert.equal(sbiTitle('25.62', '2008', 'en'), 'Algemene metaalbewerking')
  assert.equal(sbiTitle('99.99', '2008'), null)
})

test('makers are section C in both versions, and each of their divisions has an English title', () => {
  for (const version of ['2008', '2025'] as const) {
    const english = version === '2008' ? sbi2008EnglishTitles : sbi2025EnglishTitles
    for (let division = 24; division <= 33; division++) {
      assert.equal(sbiSection(`${division}`, version), 'C')
      assert.notEqual(branchOf(`${division}`, version), null)
      assert.ok(english[`${division}`])
    }
  }
  assert.equal(sbiSection('62', '2008'), 'J')
  assert.equal(sbiSection('62', '2025'), 'K')
})

test('a leading zero that a spreadsheet dropped is offered back, never for a code that is fine', () => {
  assert.equal(withLostZero('1131', '2008'), '01131')
  assert.equal(withLostZero('1.13', '2008'), '0113')
  assert.equal(withLostZero('1', '2008'), '01')
  assert.equal(withLostZero('25.62', '2008'), null)
  assert.equal(withLostZero('9999', '2008'), null)
})
