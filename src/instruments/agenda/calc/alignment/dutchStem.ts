const vowels = 'aeiouyè'
const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter)

/**
 * The stem of a Dutch word: the Snowball algorithm of Martin Porter (snowballstem.org/algorithms/dutch/stemmer.html).
 * Words that differ in ending alone get one stem: "bedrijf" and "bedrijven" do not, "kavel" and "kavels" do.
 */
export function dutchStem(given: string): string {
  let word = given
    .toLowerCase()
    .replace(/[äáëéïíöóüú]/g, plain)
    .replaceAll("'", '')
  word = word.replace(/^y|(?<=[aeiouyè])y|(?<=[aeiouyè])i(?=[aeiouyè])/g, (letter) => letter.toUpperCase())
  const r1 = Math.max(regionAfter(word, 0), 3)
  const r2 = regionAfter(word, regionAfter(word, 0))
  const inR1 = (ending: string) => word.endsWith(ending) && word.length - ending.length >= r1
  const inR2 = (ending: string) => word.endsWith(ending) && word.length - ending.length >= r2
  const cut = (count: number) => {
    word = word.slice(0, word.length - count)
  }
  const undouble = () => {
    if (/(kk|dd|tt)$/.test(word)) cut(1)
  }
  const cutEn = (length: number) => {
    const before = word[word.length - length - 1]
    if (isVowel(before) || word.slice(0, -length).endsWith('gem')) return
    cut(length)
    undouble()
  }

  if (word.endsWith('heden')) {
    if (inR1('heden')) word = `${word.slice(0, -5)}heid`
  } else if (word.endsWith('ene')) {
    if (inR1('ene')) cutEn(3)
  } else if (word.endsWith('en')) {
    if (inR1('en')) cutEn(2)
  } else if (word.endsWith('se')) {
    if (inR1('se') && !isS(word.at(-3))) cut(2)
  } else if (word.endsWith('s') && inR1('s') && !isS(word.at(-2))) cut(1)

  let isECut = false
  if (inR1('e') && !isVowel(word.at(-2))) {
    cut(1)
    isECut = true
    undouble()
  }
  if (inR2('heid') && word.at(-5) !== 'c') {
    cut(4)
    if (inR1('en')) cutEn(2)
  }
  if (/(end|ing)$/.test(word)) {
    if (inR2(word.slice(-3))) {
      cut(3)
      if (inR2('ig') && word.at(-3) !== 'e') cut(2)
      else undouble()
    }
  } else if (word.endsWith('ig')) {
    if (inR2('ig') && word.at(-3) !== 'e') cut(2)
  } else if (word.endsWith('lijk')) {
    if (inR2('lijk')) {
      cut(4)
      if (inR1('e') && !isVowel(word.at(-2))) {
        cut(1)
        undouble()
      }
    }
  } else if (word.endsWith('baar')) {
    if (inR2('baar')) cut(4)
  } else if (inR2('bar') && isECut) cut(3)
  if (/[^aeiouyè](aa|ee|oo|uu)[^aeiouyèI]$/.test(word)) word = `${word.slice(0, -2)}${word.at(-1) ?? ''}`
  return word.toLowerCase()
}

/** A letter after which an s is no ending: a vowel or a j. */
function isS(letter: string | undefined): boolean {
  return letter === undefined || letter === 'j' || isVowel(letter)
}

/** The place after the first consonant that follows a vowel. */
function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1) {
    if (isVowel(word[at - 1]) && !isVowel(word[at])) return at + 1
  }
  return word.length
}

const plains: Readonly<Record<string, string>> = {
  ä: 'a',
  á: 'a',
  ë: 'e',
  é: 'e',
  ï: 'i',
  í: 'i',
  ö: 'o',
  ó: 'o',
  ü: 'u',
  ú: 'u',
}
const plain = (letter: string) => plains[letter] ?? letter
