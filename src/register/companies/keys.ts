const marks = /\p{Diacritic}/gu

/** Lower case, without accents: the form in which names are searched. */
export function searchForm(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase()
}

const legalForms = /\b(b\.? ?v\.?|n\.? ?v\.?|v\.? ?o\.? ?f\.?|c\.? ?v\.?|holding|groep|group|en zn|en zonen)(?=\s|$)/g

/** A name without what changes between two files of the same company: legal form, case, accents, punctuation. */
export function nameKey(name: string): string {
  return searchForm(name)
    .replaceAll('&', ' en ')
    .replace(legalForms, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Postcode and house number, or street and number where the postcode is absent; '' when neither is known. */
export function addressKey(address: {
  postcode: string | null
  street: string | null
  houseNumber: string | null
  town: string | null
}): string {
  const number = searchForm(address.houseNumber ?? '').replace(/[^a-z0-9]+/g, '')
  if (address.postcode && number) return `${address.postcode}-${number}`
  const street = searchForm(address.street ?? '').replace(/[^a-z0-9]+/g, '')
  return street ? `${street}${number}@${searchForm(address.town ?? '').replace(/[^a-z0-9]+/g, '')}` : ''
}
