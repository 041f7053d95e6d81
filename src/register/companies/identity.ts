/** What is remembered of an establishment to know it again. */
export type KnownCompany = {
  readonly id: number
  readonly vestiging: string | null
  readonly kvk: string | null
  readonly addressKey: string
  readonly nameKey: string
}

export type Match =
  | { readonly kind: 'same'; readonly id: number; readonly by: 'vestiging' | 'kvk-address' }
  /** Name and address agree, numbers do not tell: a person decides. */
  | { readonly kind: 'doubt'; readonly id: number; readonly by: 'name-address' }
  | { readonly kind: 'new' }

/** Index over the establishments of one organisation; each can be matched once per import. */
export type CompanyIndex = {
  readonly match: (row: Omit<KnownCompany, 'id'>) => Match
  readonly add: (company: KnownCompany) => void
}

/**
 * One company through the years: first by vestigingsnummer, else by KvK number and address, else by
 * name and address, and then with a doubt. Two different vestigingsnummers are never the same.
 */
export function companyIndex(known: Iterable<KnownCompany>): CompanyIndex {
  const byVestiging = new Map<string, KnownCompany>()
  const byKvkAddress = new Map<string, KnownCompany>()
  const byNameAddress = new Map<string, KnownCompany>()
  const taken = new Set<number>()
  const add = (company: KnownCompany) => {
    if (company.vestiging) byVestiging.set(company.vestiging, company)
    if (company.kvk && company.addressKey) byKvkAddress.set(`${company.kvk}|${company.addressKey}`, company)
    if (company.nameKey && company.addressKey) byNameAddress.set(`${company.nameKey}|${company.addressKey}`, company)
  }
  for (const company of known) add(company)

  const free = (company: KnownCompany | undefined, vestiging: string | null): company is KnownCompany =>
    company !== undefined &&
    !taken.has(company.id) &&
    (vestiging === null || company.vestiging === null || company.vestiging === vestiging)

  const match: CompanyIndex['match'] = ({ vestiging, kvk, addressKey, nameKey }) => {
    const byNumber = vestiging ? byVestiging.get(vestiging) : undefined
    if (free(byNumber, vestiging)) return take(byNumber.id, { kind: 'same', id: byNumber.id, by: 'vestiging' })
    const byKvk = kvk && addressKey ? byKvkAddress.get(`${kvk}|${addressKey}`) : undefined
    if (free(byKvk, vestiging)) return take(byKvk.id, { kind: 'same', id: byKvk.id, by: 'kvk-address' })
    const byName = nameKey && addressKey ? byNameAddress.get(`${nameKey}|${addressKey}`) : undefined
    const otherKvk = byName?.kvk && kvk && byName.kvk !== kvk && byName.vestiging && vestiging
    if (!otherKvk && free(byName, vestiging))
      return take(byName.id, { kind: 'doubt', id: byName.id, by: 'name-address' })
    return { kind: 'new' }
  }
  const take = (id: number, found: Match): Match => {
    taken.add(id)
    return found
  }
  return {
    match,
    add: (company) => {
      taken.add(company.id)
      add(company)
    },
  }
}
