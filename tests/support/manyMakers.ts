const header =
  'KvK-nummer;Vestigingsnummer;Handelsnaam;Straat;Huisnummer;Postcode;Plaats;Gemeentecode;SBI-code;Werkzame personen'

/** A made-up file of so many makers in one municipality, each on an address of its own. */
export function manyMakers(municipality: string, makers: number): string {
  const lines = Array.from({ length: makers }, (_, at) => {
    const serial = String(at + 1).padStart(6, '0')
    return `99${serial};999900${serial};Verzonnen Maker ${serial};Verzonnenweg;${at + 1};9900QX;Nergens;${municipality};25.62;${(at % 9) + 1}`
  })
  return `${[header, ...lines].join('\r\n')}\r\n`
}
