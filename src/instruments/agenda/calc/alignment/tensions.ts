import type { Words } from '../../../../core/instrument.ts'

/** Two wishes that cannot both hold in one place at one time. A "not" in the sentence turns a side around, where `turns`. */
export type Tension = {
  readonly id: string
  readonly wish: RegExp
  readonly limit: RegExp
  readonly turns?: boolean
  readonly why: Words
}

const freight =
  '(?:vrachtverkeer|vrachtwagen|vrachtauto|vrachtroute|zwaar (?:verkeer|transport)|goederenvervoer|goederenroute|dieplader|truck|trekker-?oplegger|exceptioneel transport|zware transporten|aanrijroute|ontsluit)'
const industry =
  '(?:bedrijf|bedrijv|industrie|maker|maakb|ambacht|fabriek|producti|producer|werkplaats|gieterij|metaal)'
const any = (...parts: readonly string[]) => new RegExp(parts.join('|'), 'g')

export const tensions: readonly Tension[] = [
  {
    id: 'night',
    wish: any(
      'nachtwerk|nachtdienst|nachtploeg|nachtproductie|nachtelijke (?:productie|werk)|ploegendienst|drieploegen|avonddienst|avondproductie|volcontinu|24[ -]uurs|24/7|dag en nacht|rond de klok',
      "(?:in de|’s|'s|ook) (?:nachts?|avonds?)\\b[^.]{0,60}(?:draaien|werken|doorwerken|produceren|laden|lossen|open|leveren|toegestaan)",
      "(?:draaien|werken|doorwerken|produceren|laden|lossen|leveren)[^.]{0,50}(?:in de avond|in de nacht|’s nachts|’s avonds|'s nachts|'s avonds|tot (?:2[0-4]|middernacht))",
      'ruimere (?:werktijden|bedrijfstijden|openingstijden)|verruim\\S* (?:van )?(?:de )?(?:werktijden|bedrijfstijden|geluid)',
    ),
    limit: any(
      'stiltezone|stiltegebied|stilte-uren|rustzone|rustgebied|rustperiode|nachtrust|stille zone|geluidluw|geluidsarm gebied',
      '(?:geluidsnorm|geluidnorm|geluidsruimte|geluidruimte|geluideis|geluidgrens)\\S*[^.]{0,60}(?:aangescherpt|aanscherp|verlaagd|verlag|omlaag|strenger|strikter|verkleind)',
      '(?:aanscherpen|verlagen|verscherpen) van de geluid',
      '(?:na|tussen|vanaf) (?:19|20|21|22|23)(?:[.:]00)? ?(?:uur)?[^.]{0,50}(?:\\bstil\\b|geen|rust|verbod|niet|gesloten|stilgelegd)',
      '(?:geen|niet)[^.]{0,50}(?:lawaai|geluid|machines|bedrijvigheid|industriegeluid|hinder)[^.]{0,40}(?:na (?:19|2[0-3])|nacht|avond)',
      "(?:nacht|avond)[^.]{0,60}(?:geen (?:machines|lawaai|bedrijvigheid|geluid|werkzaamheden)|\\bstil\\b|\\brust\\b|verbod op)|(?:moet|dient|blijft|is) (?:het )?(?:[’'s]+ nachts )?(?:stil|rustig)\\b",
    ),
    turns: true,
    why: {
      nl: 'werken in avond of nacht staat tegenover rust of een strengere geluidsnorm',
      en: 'evening or night work stands against quiet or a stricter noise limit',
    },
  },
  {
    id: 'freight-road',
    wish: any(
      freight,
      '(?:hoofdroute|ontsluitingsweg|toegangsweg|aanvoerroute)',
      'blijft (?:open|toegankelijk|bereikbaar)',
    ),
    limit: any(
      '(?<![a-z])(?:afgesloten|afsluit|afsluiting|gesloten|sluiten|dicht(?:gezet)?\\b|geknipt|knip\\b|autovrij|autoluw|fietsstraat|woonerf|eenrichting|doodlopend|voetgangersgebied|gewichtsbeperking|aslast|tonnage|inrijverbod|vrachtverbod|schoolstraat|versmald|versmall)',
      `${freight}[^.]{0,40}(?:geweerd|weren|verbod|verboden|omgeleid|niet meer|niet langer|uit de|ontmoedig)`,
      '(?:weren|verbieden|verbod)[^.]{0,25}' + freight,
    ),
    why: {
      nl: 'een weg die het vrachtverkeer nodig heeft, wordt gesloten of beperkt',
      en: 'a road that freight needs is closed or restricted',
    },
  },
  {
    id: 'emission',
    wish: any(
      'diesel\\S*',
      'euro[ -]?[456]\\b',
      `${freight}[^.]{0,60}(?:toegang|welkom|bevoorrad|toegelaten|blijven)`,
      '(?:bevoorrad|leveren|toegang)[^.]{0,60}' + freight,
    ),
    limit: any(
      'zero[ -]?emissie\\S*',
      'emissievrije? \\S*',
      'uitstootvrij\\S*',
      'milieuzone',
      'ze-zone',
      'emissieloos',
      'nul-?emissie\\S*',
      'alleen (?:nog )?(?:elektrische|schone|uitstootvrije) ',
    ),
    why: {
      nl: 'een zone zonder uitstoot staat tegenover zwaar verkeer op diesel',
      en: 'a zero-emission zone stands against heavy traffic on diesel',
    },
  },
  {
    id: 'housing-industry',
    wish: any(
      '(?:milieu)?categorie\\S* ?(?:3\\.2|4|5|hoger)',
      'zware(?:re)? (?:industrie|bedrijvigheid|milieu)',
      'hindercirkel|milieuruimte|geluidszone',
      `(?:behoud|blijft|behouden|beschermen|reserv|bestemd|uitbreid|vrij|ruimte)[^.]{0,60}${industry}`,
      `${industry}[^.]{0,60}(?:behoud|behouden|uitbreiden|uitbreiding|vestigen|groeien|houden)`,
    ),
    limit: any(
      '(?:woning|woonwijk|woonbuurt|appartement|woonzorg|wonen\\b|woongebied|studio’s|huizen)\\S*',
      'verkleur\\S*',
      'transform\\S*',
    ),
    why: {
      nl: 'woningen komen waar ruimte voor bedrijven is toegezegd',
      en: 'homes come where room for companies was promised',
    },
  },
  {
    id: 'loading',
    wish: any(
      '(?:hele dag|ieder moment|elk moment|op elk uur|elk uur|vroeg in de|voor 7 uur|vanaf 5|vanaf 6|doorlopend|zonder tijdslimiet|onbeperkt|flexibele?)[^.]{0,60}(?:bevoorra|lever|laden|lossen|aanvoer|vracht|terecht)',
      '(?:bevoorra|lever|laden|lossen|aanvoer|expediti)[^.]{0,70}(?:hele dag|ieder moment|elk moment|elk uur|vroeg in de|doorlopend|onbeperkt|de klok|’s nachts|middag|buiten de venster|24 uur)',
      '(?:afschaff|verruim|schrap|vervall)\\S*[^.]{0,30}venstertijd|venstertijd\\S*[^.]{0,40}(?:afgeschaft|verruimd|vervallen|geschrapt|opgeheven)',
    ),
    limit: any(
      '(?:laden|lossen|bevoorra|lever|expediti)[^.]{0,60}(?:alleen|slechts|uitsluitend|enkel|beperkt)[^.]{0,30}(?:tussen|van|voor|tot)',
      '(?:alleen|slechts|uitsluitend|enkel)[^.]{0,40}(?:laden|lossen|bevoorra|geleverd|leveren)',
      'venstertijd\\S*',
      'laad- en lostijd\\S*',
    ),
    why: {
      nl: 'een venster voor laden en lossen staat tegenover levering op elk uur',
      en: 'a loading window stands against delivery at any hour',
    },
  },
  {
    id: 'parking',
    wish: any(
      '(?:parkeerplaats|parkeerplek|vrachtwagenplaats|parkeervak|parkeerterrein|truckparking|parkeren)\\S*[^.]{0,60}(?:uitgebreid|aangelegd|extra|erbij|toegevoegd|behouden|blijf|gratis|bij\\b)',
      '(?:extra|meer|nieuwe|gratis)[^.]{0,20}(?:parkeer|vrachtwagenplaats)',
      '(?:uitbreid|aanleg|behoud)\\S*[^.]{0,40}parkeer',
    ),
    limit: any(
      '(?:parkeerplaats|parkeerplek|vrachtwagenplaats|parkeervak|parkeerterrein|parkeren|plaatsen)\\S*[^.]{0,60}(?:opgeheven|verdwijn|geschrapt|vervall|verwijder|betaald|minder|weg\\b|verbod)',
      '(?:opheff|schrapp|verwijder|minder|betaald)\\S*[^.]{0,40}parke',
    ),
    why: {
      nl: 'parkeerplaatsen komen er bij en verdwijnen tegelijk',
      en: 'parking places are added and removed at once',
    },
  },
  {
    id: 'new-rules',
    wish: any(
      'geen (?:nieuwe|extra)[^.]{0,30}(?:regel|plicht|verplicht|eis|last|vergunning)\\S*',
      '(?:verminder|schrap|vereenvoudig|verlag)\\S*[^.]{0,40}(?:regel|administratieve|plicht|vergunning)\\S*',
      '(?:regeldruk|administratieve lasten|regels)[^.]{0,50}(?:omlaag|verminder|minder|dalen|daalt|terug|schrap)',
      '(?:vergunningplicht|meldplicht|vergunning)\\S*[^.]{0,40}(?:vervalt|afgeschaft|geschrapt|vervallen|niet langer|niet meer)|vergunningvrij\\S*',
    ),
    limit: any(
      '(?:nieuwe|extra|strengere|aanvullende)[^.]{0,20}(?:vergunning|meldplicht|rapportage|verplicht|eisen|regels)\\S*',
      '(?:verplicht|moet|moeten|dient|dienen|gaat|plicht)[^.]{0,70}(?:rapporteren|rapportage|opgeven|opgave|melden|registreren|aanleveren|vergunning|aanvragen|indienen|overleggen)',
      'meldplicht|rapportageplicht|registratieplicht|vergunningplicht|vergunningstelsel',
    ),
    why: {
      nl: 'minder regels voor bedrijven is toegezegd en een nieuwe plicht komt erbij',
      en: 'fewer rules for companies are promised and a new duty is added',
    },
  },
  {
    id: 'charges',
    wish: any(
      '(?:ozb|onroerendezaakbelasting|leges|lasten|tarie\\S*|heffing|rioolheffing|reclamebelasting|precario\\S*|grondprij\\S*|parkeertarie\\S*|huur)[^.]{0,60}(?:niet verhoogd|niet stijg|niet omhoog|verlaagd|verlagen|omlaag|dalen|daalt|gelijk|bevroren|bevriez|afgeschaft|halve|stabiel|vervalt|gratis|niet meer dan)\\S*',
      '(?:verlag|halver|bevriez|afschaff)\\S*[^.]{0,30}(?:ozb|leges|lasten|tarie|heffing|belasting|grondprij|precario)',
    ),
    limit: any(
      '(?:ozb|onroerendezaakbelasting|leges|lasten|tarie\\S*|heffing|rioolheffing|reclamebelasting|precario\\S*|grondprij\\S*|huur)[^.]{0,60}(?<!niet )(?:stijgen|stijgt|verhoogd|verhogen|omhoog|hoger|kostendekkend|ingevoerd|verdubbel)\\S*',
      '(?:stijgt|stijgen|verhog|verhoog|invoer|verdubbel)\\S*[^.]{0,30}(?:ozb|leges|lasten|tarie|heffing|belasting|grondprij|precario)',
    ),
    why: {
      nl: 'lasten die gelijk zouden blijven of dalen, gaan omhoog',
      en: 'charges that were to stay or fall go up',
    },
  },
  {
    id: 'procurement',
    wish: any(
      'herstelbaar\\S*|hergebruik|reparatie|repareerbaar\\S*|gerepareerd|refurbish\\S*|circulaire? (?:inkoop|aanbested|criteri)\\S*|tweedehands|lokale? (?:mkb|ondernemers|bedrijven|leveranciers|makers)|kleine(?:re)? (?:percelen|opdrachten)|opgeknipt|opdelen',
    ),
    limit: any(
      'laagste prijs|goedkoopste|uitsluitend (?:op )?prijs|nieuw (?:aan)?(?:kopen|gekocht|schaffen|aangeschaft)|alleen (?:op )?(?:de )?(?:prijs|nieuwe?)|alleen fabrieksnieuw|fabrieksnieuw\\S*|één landelijke|samengevoegd|bundel(?:en|t|ing)|gebundeld|raamcontract|grote percelen|landelijke leverancier',
    ),
    why: {
      nl: 'bij inkoop telt in de ene agenda alleen prijs of schaal, in de andere herstel of het lokale mkb',
      en: 'in buying, one agenda counts price or scale alone, the other repair or local companies',
    },
  },
  {
    id: 'solar-land',
    wish: any('(?:zonneveld|zonnepark|zonneweide|zon op land|windmolen|windturbine|windpark)\\S*'),
    limit: any(
      '(?:geen|uitgesloten|verbod|weren|niet toegestaan|niet toe|alleen op daken)[^.]{0,50}(?:zonneveld|zonnepark|zonneweide|zon op land|windmolen|windturbine|windpark)\\S*',
      '(?:zonneveld|zonnepark|zonneweide|zon op land|windmolen|windturbine|windpark)\\S*[^.]{0,50}(?:uitgesloten|niet|verboden|geen plaats|geen ruimte)',
      '(?:grond|ruimte|hectare)[^.]{0,40}(?:uitsluitend|alleen|enkel)[^.]{0,30}' + industry,
    ),
    why: {
      nl: 'een zonneveld of windmolen komt waar de andere agenda die uitsluit',
      en: 'a solar field or turbine comes where the other agenda rules it out',
    },
  },
  {
    id: 'green',
    wish: any(
      '(?:bomen|bomenrij|bos|houtwal|groenstrook|groenzone|oever|laan|haag|singel)\\S*[^.]{0,60}(?:beschermd|behouden|blijft|blijven|niet[^.]{0,12}gekapt|versterkt|ontwikkeld|aangeplant|geplant)',
      'ecologische (?:verbindings)?zone|natuurgebied|natuurverbinding|natuurontwikkeling|groene buffer|vernatt\\S*',
      '(?:planten|aanplant|behoud)\\S*[^.]{0,25}bomen',
    ),
    limit: any(
      '(?:bomen|bomenrij|bos|houtwal|groenstrook|groen)\\b[^.]{0,50}(?:gekapt|kappen|gerooid|rooien|verdwijn|wijk|plaatsmak)\\S*',
      '(?:verdwijn|kap|kappen|rooien|rooi|wijken|verwijder)\\S*[^.]{0,30}(?:bomen|bos\\b|houtwal|groenstrook|groen)',
      '(?:uitbreid|verhard|bouwrijp|verbreed|verbred)\\S*',
    ),
    turns: false,
    why: {
      nl: 'groen dat beschermd is, moet wijken voor een ander plan',
      en: 'green that is protected must make way for another plan',
    },
  },
  {
    id: 'grid',
    wish: any(
      '(?:energie-intensie|grootverbruik|elektrificati|elektrificer|datacent|laadplein|snellader)\\S*',
      '(?:direct|meteen|extra|nieuwe)[^.]{0,30}(?:stroom|aansluiting|netcapaciteit)',
      'van het gas af',
    ),
    limit: any(
      'geen (?:nieuwe )?(?:zware )?(?:aansluiting|transportcapaciteit|netcapaciteit|grootverbruik)\\S*',
      '(?:grootverbruik|aansluiting|datacent)\\S*[^.]{0,50}(?:geen|niet|stop|wacht|geweerd|pas na)[^.]{0,20}',
      'aansluitstop|stop op (?:nieuwe )?aansluit\\S*',
    ),
    why: {
      nl: 'stroom wordt beloofd waar de andere agenda geen aansluiting geeft',
      en: 'power is promised where the other agenda gives no connection',
    },
  },
  {
    id: 'danger',
    wish: any('(?:waterstof|lpg|gevaarlijke stof|ammoniak|propaan|munitie|batterijopslag|chemische opslag)\\S*'),
    limit: any(
      '(?:geen|verbod|niet|uitgesloten|weren|vrij van)[^.]{0,60}(?:gevaarlijke stof|risicovolle|waterstof|lpg|opslag|externe veiligheid)\\S*',
      '(?:kinderopvang|basisschool|kinderdagverblijf|zorgcentrum|ziekenhuis|verpleeghuis)\\S*[^.]{0,40}(?:gebouwd|komt|geopend|vestig|nieuwbouw|bouwen)',
    ),
    why: {
      nl: 'opslag met gevaar staat tegenover een kwetsbaar gebouw of een verbod',
      en: 'dangerous storage stands against a vulnerable building or a ban',
    },
  },
  {
    id: 'technical-school',
    wish: any(
      '(?:uitbreid|breid|open|start|investe|behoud|versterk|nieuw)\\S*[^.]{0,60}(?:techni|vmbo|praktijkonderwijs|opleiding|vakschool|bedrijfsschool|lesplaats|praktijklokaal|vakcollege)\\S*',
      '(?:techni|vmbo|opleiding|vakschool|praktijklokaal)\\S*[^.]{0,60}(?:uitbreid|uitgebreid|behouden|blijft|versterk|geopend|open)\\S*',
    ),
    limit: any(
      '(?:techni|vmbo|opleiding|vakschool|praktijklokaal|vakcollege|praktijk)\\S*[^.]{0,60}(?:gaat dicht|sluit|gesloten|beëindig|gestopt|stopt|afgebouwd|verdwijn|opgeheven|afgestoten|geschrapt|wegbezuinigd)',
      '(?:sluit|beëindig|afbouw|opheff|afstot|stopp)\\S*[^.]{0,50}(?:techni|vmbo|opleiding|vakschool|praktijklokaal)\\S*',
    ),
    why: {
      nl: 'technisch onderwijs groeit in de ene agenda en sluit in de andere',
      en: 'technical education grows in one agenda and closes in the other',
    },
  },
  {
    id: 'water',
    wish: any(
      '(?:meer|ruimte|extra|mogen|toestaan|uitbreid)[^.]{0,40}(?:grondwater|oppomp|onttrek|proceswater|koelwater|lozen|lozing)\\S*',
      '(?:verhard|bebouw|volbouw|bouwrijp)\\S*',
    ),
    limit: any(
      '(?:grondwater|onttrek|lozing|lozen)\\S*[^.]{0,60}(?:afgebouwd|afbouw|verbod|verboden|beperk|gestopt|stoppen|niet meer|teruggebracht|vermind|geen)\\S*',
      '(?:afbouw|verbied|beperk|vermind|verlag)\\S*[^.]{0,40}(?:grondwater|onttrek|lozing)\\S*',
      'waterberging|overloopgebied|retentie\\S*|wadi\\S*|grondwaterbescherming\\S*|waterwingebied\\S*',
    ),
    why: {
      nl: 'water of ruimte voor water wordt aan twee kanten gevraagd',
      en: 'water or room for water is asked from two sides',
    },
  },
  {
    id: 'plots-for-whom',
    wish: any(
      '(?:kavel|grond|hectare|uitgifte|uitgegeven|terrein|plek|ruimte)\\S*[^.]{0,60}(?:alleen|uitsluitend|enkel|voorbehouden|exclusief|bestemd)[^.]{0,40}(?:maakb|maker|maakindustrie|ambacht|mkb|productie|industrie)\\S*',
    ),
    limit: any(
      '(?:kavel|grond|hectare|uitgifte|uitgegeven|terrein|plek|ruimte)\\S*[^.]{0,60}(?:alleen|uitsluitend|enkel|voorbehouden|exclusief|bestemd|voor)[^.]{0,40}(?:logisti|distributi|detailhandel|datacent|leisure|kantoor|winkel|outlet|evenement)\\S*',
      '(?:xxl|distributiecentr|logistieke hal|datacent|megahal|meubelboulevard|outlet)\\S*',
    ),
    turns: true,
    why: {
      nl: 'dezelfde grond wordt voor een andere soort bedrijf bestemd',
      en: 'the same land is meant for another kind of company',
    },
  },
]
