/**
 * Words of agendas that stand for one idea: the first word of a row is what the others count as.
 * A row holds beginnings of words. Sources: docs/glossary.yaml of this project (maker, estate, branch, workshop), the
 * pamphlet of Koninklijke Metaalunie (mkb-maakbedrijf, mkb-toets, vakmensen), and the words of published agendas.
 */
const rows: readonly string[] = [
  'mkb maker maakindustri maakbedrij metaalbedrij productiebedrij industriebedrij mkb kleinbedrij midden- ondernemer bedrijf bedrijv onderneming vestiging',
  'terrein bedrijventerrein bedrijvenpark werklocatie werkterrein industrieterrein',
  'loket ondernemersloket maakloket bedrijvenloket ondernemersbalie',
  'vergunning vergunning',
  'glasvezel glasvezel breedband fiber',
  'bezoek bezoek bedrijfsbezoek excursi rondleid langsga',
  'energiecoach energiecoach energieadvis energiescan energieconsulent bespaarcoach',
  'besparen bespar energiebespar',
  'parkmanager parkmanag terreinmanag',
  'onderzoek onderzoe verken studie haalbaar inventaris',
  'gezamenlijk gezamenlijk gemeenschappelijk samen collectie gedeel',
  'depot depot opslagplaats grondstoffenbank materialenhub materialenbank',
  'fietspad fietspad fietsroute fietsverbinding snelfiets doorfiets',
  'mkbtoets mkb-toets',
  'omscholing omschol zij-instro bijschol herschol heropleid',
  'metaal metaal metaalsector metalektro',
  'energiehub energiehub energy smartgrid groepscontract',
  'camera camera cameratoezicht camerabewaking bewak',
  'aanbesteding aanbested inkoop inkopen opdracht',
  'perceel percelen kavels',
  'leerling leerling scholier kinder groep basisschool',
  'techniek techniek technisch technie techno',
  'aanstellen aanstel aangesteld benoem aantrekk geworven',
  'starten start begin opricht oprichten opzet opgezet inricht opent open',
  'regeldruk regeldruk regels lastendruk bureaucrati administratiev',
  'startup starter startend start-up',
  'laadplein laadplein laadpaal laadpalen laadpunt laadstation laadinfra laadvoorziening',
  'zonnepaneel zonnepan zonnedak zonnestro pv-',
  'verlichting verlichting lantaarn led-',
  'digitaal digitalis digitaal digitale cyber',
  'leerbaan leerbaan leerbanen leerwerk stage stageplek stageplaats bbl',
  'voucher voucher subsidie regeling tegemoetkoming',
  'vergroening vergroen beplanting groen bomen',
  'afkoppelen afkoppel regenwater hemelwater',
  'revitalisering revitalis herstructurer opknap vernieuw',
  'jaarlijks jaarlijks elk ieder',
  'omgeving omgeving buurt nabij streek regio',
  'garantie garantie',
  'ozb ozb onroerendezaak',
  'traject traject cursus',
  'bijeenkomst bijeenkomst netwerkbijeenkomst ontbijt congres',
  'platform platform website portaal',
  'makelaar makelaar matchmaker bemiddel',
  'robot robot robotis cobot automatis',
  'huisvesting huisvest bedrijfsverzamel verzamelgebouw bedrijfsruimte',
  'personeel personeel vakmens vakkracht werknemer medewerker',
  'bus buslijn bushalte busverbind shuttle pendelbus bus',
  'afval afval reststro restmateri',
  'warmte warmtenet restwarmte warmte',
]
const parts = rows.flatMap((row) => {
  const [idea = '', ...beginnings] = row.split(' ')
  return beginnings.map((beginning) => [beginning, idea] as const)
})
const byStart = new Map<string, (readonly [string, string])[]>()
for (const part of parts.toSorted((a, b) => b[0].length - a[0].length)) {
  const key = part[0].slice(0, 3)
  byStart.set(key, [...(byStart.get(key) ?? []), part])
}

/** The idea behind a word, where the table knows it. */
export function ideaOf(word: string): string | null {
  return byStart.get(word.slice(0, 3))?.find(([beginning]) => word.startsWith(beginning))?.[1] ?? null
}
