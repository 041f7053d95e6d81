import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitText } from './splitText.ts'

const lines = (text: string) => splitText(text).passages.map(({ line, page, text: said }) => [page, line, said])

test('a paragraph over several lines is one passage, and an item of a list is one of its own', () => {
  const text =
    'Energie\n\nOp station Langerak reserveren wij 4 MW voor de bedrij-\nven op Hofskamp.\n- Wij leggen een laadplein aan bij de haven.\n- De Kadeweg gaat in 2027 dicht voor vrachtverkeer.\n'
  assert.deepEqual(lines(text), [
    [null, 3, 'Op station Langerak reserveren wij 4 MW voor de bedrijven op Hofskamp.'],
    [null, 5, 'Wij leggen een laadplein aan bij de haven.'],
    [null, 6, 'De Kadeweg gaat in 2027 dicht voor vrachtverkeer.'],
  ])
})

test('a form feed begins a page, and a page number is no passage', () => {
  const text =
    'De eerste bladzijde zegt iets over wonen.\n12\n\fDe tweede bladzijde zegt iets over werken.\npagina 2 van 9\n'
  assert.deepEqual(lines(text), [
    [1, 1, 'De eerste bladzijde zegt iets over wonen.'],
    [2, 3, 'De tweede bladzijde zegt iets over werken.'],
  ])
  assert.equal(splitText(text).skipped, 2)
})

test('a long paragraph is cut at the end of a sentence, and no word goes', () => {
  const sentence = 'Op het bedrijventerrein komt ruimte voor makers die nu klem zitten tussen de woningen van de kern. '
  const { passages } = splitText(sentence.repeat(9))
  assert.ok(passages.length > 1 && passages.every(({ text }) => text.length <= 420 && text.endsWith('.')))
  assert.equal(passages.map(({ text }) => text).join(' '), sentence.repeat(9).trim())
})

test('whatever is pasted, every passage holds text and lies on a line of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const count = text.split(/\r\n|\r|\n/).length
      for (const passage of splitText(text).passages) {
        assert.ok(passage.text.trim() !== '' && passage.text.length <= 4000)
        assert.ok((passage.line ?? 0) >= 1 && (passage.line ?? 0) <= count)
      }
    }),
  )
})
