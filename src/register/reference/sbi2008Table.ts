/**
 * SBI 2008 with all year versions up to 2018: sections (a letter), divisions (2 digits) and all finer codes to 5 digits.
 * A line is a code and its Dutch title; a code alone has the title of the code it stands under (2410 is called as 241).
 *
 * Source: CBS, Standaard Bedrijfsindeling 2008; CC BY 4.0. Codes and titles are facts of CBS, state of version 2018
 * (the last one), with the two codes that ended in 2017. See docs/sources.yaml, `cbs-sbi-2008`. Typing marks, spaces and
 * capitals were evened out by us; the title of 16, which was cut off in our copy, was completed by us.
 */
export const sbi2008Table = `
A Landbouw, bosbouw en visserij
01 Landbouw, jacht en dienstverlening voor de landbouw en jacht
011 Teelt van eenjarige gewassen
0111 Teelt van granen, peulvruchten en oliehoudende zaden
0113 Teelt van groenten en wortel- en knolgewassen
01131 Teelt van groenten in volle grond
01132 Teelt van groenten onder glas
01133 Teelt van paddenstoelen
01134 Teelt van aardappels en overige wortel- en knolgewassen
0116 Teelt van vezelgewassen
0119 Teelt van overige eenjarige gewassen
01191 Teelt van snijbloemen en snijheesters in de volle grond
01192 Teelt van snijbloemen en snijheesters onder glas
01193 Teelt van voedergewassen
01199 Teelt van overige eenjarige gewassen (rest)
012 Teelt van meerjarige gewassen
0121 Teelt van druiven
0124 Teelt van appels, peren, pruimen, kersen en andere pit- en steenvruchten
01241 Teelt van appels en peren
01242 Teelt van steenvruchten
0125 Teelt van overige boomvruchten, kleinfruit en noten
01251 Teelt van aardbeien in de volle grond
01252 Teelt van aardbeien onder glas
01253 Teelt van houtig klein fruit in de volle grond (incl. overige boomvruchten en noten)
01254 Teelt van houtig klein fruit onder glas
0127 Teelt van gewassen bestemd voor de vervaardiging van dranken
0128 Teelt van specerijgewassen en van aromatische en medicinale gewassen
0129 Teelt van overige meerjarige gewassen
013 Teelt van sierplanten en -bomen en bloembollen
0130
01301 Teelt van bloembollen
01302 Teelt van perkplanten in de volle grond
01303 Teelt van perkplanten onder glas
01304 Teelt van potplanten onder glas
01305 Teelt van boomkwekerijgewassen in de volle grond
01309 Teelt van overige sierplanten in de volle grond
014 Fokken en houden van dieren
0141 Fokken en houden van melkvee
01411 Houden van melkvee
01412 Opfokken van jongvee voor de melkveehouderij
0142 Fokken en houden van runderen (geen melkvee)
01421 Houden van vleeskalveren
01422 Overige vleesveehouderij en zoogkoeienbedrijven
0143 Fokken en houden van paarden en ezels
0145 Fokken en houden van schapen en geiten
01451 Fokken en houden van schapen
01452 Fokken en houden van geiten
0146 Fokken en houden van varkens
01461 Fokvarkens- en vermeerderingsbedrijven
01462 Vleesvarkensbedrijven
01463 Gesloten en deels gesloten varkensbedrijven
0147 Fokken en houden van pluimvee
01471 Opfokken en/of houden van leghennen
01472 Opfokken en/of houden van vleeskuikens
01473 Opfokken en/of houden van ouderdieren van leghennen en vleeskuikens
01479 Opfokken en/of houden van overig pluimvee
0149 Fokken en houden van overige dieren
01491 Fokken en houden van edelpelsdieren
01499 Fokken en houden van overige dieren (rest)
015 Akker- en/of tuinbouw in combinatie met het fokken en houden van dieren
0150
016 Dienstverlening voor de landbouw; behandeling van gewassen na de oogst
0161 Dienstverlening voor de akker- en/of tuinbouw
0162 Dienstverlening voor het fokken en houden van dieren
0163 Behandeling van gewassen na de oogst
0164 Behandeling van zaden voor vermeerdering
017 Jacht
0170
02 Bosbouw, exploitatie van bossen en dienstverlening voor de bosbouw
021 Bosbouw
0210
022 Exploitatie van bossen
0220
024 Dienstverlening voor de bosbouw
0240
03 Visserij en kweken van vis en schaaldieren
031 Visserij
0311 Zee- en kustvisserij
0312 Binnenvisserij
032 Kweken van vis en schaaldieren
0321 Kweken van zeevis en -schaaldieren
0322 Kweken van zoetwatervis en -schaaldieren
B Winning van delfstoffen
06 Winning van aardolie en aardgas
061 Winning van aardolie
0610
062 Winning van aardgas
0620
08 Winning van delfstoffen (geen olie en gas)
081 Winning van zand, grind en klei
0812
089 Winning van overige delfstoffen
0892 Winning van turf
0893 Winning van zout
0899 Winning van overige delfstoffen (rest)
09 Dienstverlening voor de winning van delfstoffen
091 Dienstverlening voor de winning van aardolie- en aardgas
0910
099 Dienstverlening voor de winning van delfstoffen (geen olie en gas)
0990
C Industrie
10 Vervaardiging van voedingsmiddelen
101 Slachterijen en vleesverwerking
1011 Slachterijen (geen pluimvee)
1012 Pluimveeslachterijen
1013 Vleesverwerking (niet tot maaltijden)
102 Visverwerking
1020
103 Verwerking van aardappels, groente en fruit
1031 Vervaardiging van aardappelprodukten
1032 Vervaardiging van fruit- en groentesap
1039 Verwerking van groente en fruit (niet tot sap en maaltijden)
104 Vervaardiging van plantaardige en dierlijke oliën en vetten
1041 Vervaardiging van plantaardige en dierlijke oliën en vetten (geen margarine en andere spijsvetten)
1042 Vervaardiging van margarine en overige spijsvetten
105 Vervaardiging van zuivelproducten
1051 Vervaardiging van zuivelproducten (geen consumptie-ijs)
1052 Vervaardiging van consumptie-ijs
106 Vervaardiging van meel
1061 Vervaardiging van meel (geen zetmeel)
1062 Vervaardiging van zetmeel en zetmeelproducten
107 Vervaardiging van brood, vers banketbakkerswerk en deegwaren
1071 Vervaardiging van brood en vers banketbakkerswerk
1072 Vervaardiging van beschuit en koekjes en van ander houdbaar banketbakkerswerk
1073 Vervaardiging van deegwaren
108 Vervaardiging van overige voedingsmiddelen
1081 Vervaardiging van suiker
1082 Verwerking van cacao en vervaardiging van chocolade en suikerwerk
10821 Verwerking van cacao
10822 Vervaardiging van chocolade en suikerwerk
1083 Verwerking van koffie en thee
1084 Vervaardiging van specerijen, sauzen en kruiderijen; zoutraffinage
1085 Vervaardiging van kant- en klaarmaaltijden en snacks
1086 Vervaardiging van gehomogeniseerde voedingspreparaten en dieetvoeding
1089 Vervaardiging van overige voedingsmiddelen (rest)
109 Vervaardiging van diervoeders
1091 Vervaardiging van veevoeders
1092 Vervaardiging van voeders voor huisdieren
11 Vervaardiging van dranken
110
1101 Vervaardiging van sterk alcoholische dranken door distilleren, rectificeren en mengen
1102 Vervaardiging van wijn uit druiven
1103 Vervaardiging van cider en van overige vruchtenwijnen
1104 Vervaardiging van overige niet-gedistilleerde gegiste dranken
1105 Vervaardiging van bier
1106 Mouterijen
1107 Vervaardiging van frisdranken; productie van mineraalwater en overig gebotteld water
12 Vervaardiging van tabaksproducten
120
1200
13 Vervaardiging van textiel
131 Bewerken en spinnen van textielvezels
1310
132 Weven van textiel
1320
133 Textielveredeling
1330
139 Vervaardiging van overige textielproducten
1391 Vervaardiging van gebreide en gehaakte stoffen
1392 Vervaardiging van geconfectioneerde artikelen van textiel (geen kleding)
1393 Vervaardiging van vloerkleden en tapijt
1394 Vervaardiging van koord, bindgaren, touw en netten
1395 Vervaardiging van gebonden textielvlies en artikelen daarvan (geen kleding)
1396 Vervaardiging van technisch en industrieel textiel
1399 Vervaardiging van overige textielproducten (rest)
14 Vervaardiging van kleding
141 Vervaardiging van kleding (geen bontkleding)
1411 Vervaardiging van kleding van leer
1412 Vervaardiging van werkkleding
1413 Vervaardiging van overige bovenkleding
1414 Vervaardiging van onderkleding
1419 Vervaardiging van overige baby- en sportkleding en kledingaccessoires
142 Vervaardiging van artikelen van bont
1420
143 Vervaardiging van gebreide en gehaakte kleding
1431 Vervaardiging van gebreide en gehaakte kousen en sokken
1439 Vervaardiging van gebreide en gehaakte kleding (geen kousen en sokken)
15 Vervaardiging van leer, lederwaren en schoenen
151 Looien en bewerken van leer; vervaardiging van koffers, tassen, zadel- en tuigmakerswerk; bereiden en verven van bont
1511 Looien en bereiden van leer; bereiden en verven van bont
1512 Vervaardiging van koffers, tassen en dergelijke en van zadel- en tuigmakerswerk
152 Vervaardiging van schoenen
1520
16 Primaire houtbewerking en vervaardiging van artikelen van hout, kurk, riet en vlechtwerk (geen meubels)
161 Primaire houtbewerking en verduurzamen van hout
1610
16101 Zagen en schaven en overige primaire houtbewerking
16102 Verduurzamen van hout
162 Vervaardiging van artikelen van hout, kurk, riet en vlechtwerk (geen meubels)
1621 Vervaardiging van fineer en plaatmateriaal op basis van hout
1622 Vervaardiging van panelen voor parketvloeren
1623 Vervaardiging van overig timmerwerk voor de bouw
16231 Vervaardiging van deuren, ramen en kozijnen van hout
16239 Vervaardiging van overige timmerwerk voor de bouw (geen deuren, ramen en kozijnen)
1624 Vervaardiging van houten emballage
1629 Vervaardiging van overige artikelen van hout en van artikelen van kurk, riet en vlechtwerk (geen meubels)
17 Vervaardiging van papier, karton en papier- en kartonwaren
171 Vervaardiging van papierpulp, papier en karton
1711 Vervaardiging van papierpulp
1712 Vervaardiging van papier en karton
17121 Vervaardiging van grafisch papier en karton
17122 Vervaardiging van papier en karton voor verpakking
17129 Vervaardiging van papier en karton (geen grafisch en niet voor verpakking)
172 Vervaardiging van papier- en kartonwaren
1721 Vervaardiging van verpakkingsmiddelen van papier en karton; vervaardiging van golfpapier en -karton
17211 Vervaardiging van verpakkingsmiddelen van papier en karton
17212 Vervaardiging van golfpapier en -karton
1722 Vervaardiging van huishoudelijke en sanitaire papierwaren
1723 Vervaardiging van kantoorbenodigdheden van papier
1724 Vervaardiging van behangselpapier
1729 Vervaardiging van overige papier- en kartonwaren
18 Drukkerijen, reproductie van opgenomen media
181 Drukkerijen en dienstverlening voor drukkerijen
1811 Drukkerijen van dagbladen
1812 Overige drukkerijen
18121 Drukkerijen van boeken e.d.
18122 Drukkerijen van tijdschriften
18123 Drukkerijen van reclame
18124 Drukkerijen van verpakkingen
18125 Drukkerijen van formulieren
18129 Overige drukkerijen (rest)
1813 Prepress- en premedia-activiteiten
1814 Grafische afwerking en overige activiteiten verwant aan de drukkerij
182 Reproductie van opgenomen media
1820
19 Vervaardiging van cokesovenproducten en aardolieverwerking
191 Vervaardiging van cokesovenproducten
1910
192 Aardolieverwerking
1920
19201 Aardolieraffinage
19202 Aardolieverwerking (geen -raffinage)
20 Vervaardiging van chemische producten
201 Vervaardiging van chemische basisproducten, kunstmeststoffen en stikstofverbindingen en van kunststof en synthetische rubber in primaire vorm
2011 Vervaardiging van industriële gassen
2012 Vervaardiging van kleur- en verfstoffen
2013 Vervaardiging van overige anorganische basischemicaliën
2014 Vervaardiging van overige organische basischemicaliën
20141 Vervaardiging van petrochemische producten
20149 Vervaardiging van organische basischemicaliën (geen petrochemische producten)
2015 Vervaardiging van kunstmeststoffen en stikstofverbindingen
2016 Vervaardiging van kunststof in primaire vorm
2017 Vervaardiging van synthetische rubber in primaire vorm
202 Vervaardiging van verdelgingsmiddelen en overige landbouwchemicaliën
2020
203 Vervaardiging van verf, vernis e.d., drukinkt en mastiek
2030
204 Vervaardiging van zeep, wasmiddelen, poets- en reinigingsmiddelen, parfums en cosmetica
2041 Vervaardiging van zeep en wasmiddelen, poets- en reinigingsmiddelen
2042 Vervaardiging van parfums en cosmetica
205 Vervaardiging van overige chemische producten
2051 Vervaardiging van kruit en springstoffen en van lucifers
2052 Vervaardiging van lijm en bereide kleefmiddelen
2053 Vervaardiging van etherische oliën
2059 Vervaardiging van overige chemische producten (rest)
206 Vervaardiging van synthetische en kunstmatige vezels
2060
21 Vervaardiging van farmaceutische grondstoffen en producten
211 Vervaardiging van farmaceutische grondstoffen
2110
212 Vervaardiging van farmaceutische producten (geen grondstoffen)
2120
22 Vervaardiging van producten van rubber en kunststof
221 Vervaardiging van producten van rubber
2211 Vervaardiging van rubberbanden en loopvlakvernieuwing
2219 Vervaardiging van producten van rubber (geen banden)
222 Vervaardiging van producten van kunststof
2221 Vervaardiging van platen, folie , buizen en profielen van kunststof
2222 Vervaardiging van verpakkingsmiddelen van kunststof
2223 Vervaardiging van kunststofproducten voor de bouw
2229 Vervaardiging van overige producten van kunststof
23 Vervaardiging van overige niet-metaalhoudende minerale producten
231 Vervaardiging van glas en glaswerk
2311 Vervaardiging van vlakglas
2312 Vormen en bewerken van vlakglas
2313 Vervaardiging van holglas
2314 Vervaardiging van glasvezels
2319 Vervaardiging en bewerking van overig glas, inclusief technisch glaswerk
232 Vervaardiging van vuurvaste keramische producten
2320
233 Vervaardiging van keramische producten voor de bouw
2331 Vervaardiging van keramische tegels en plavuizen
2332 Vervaardiging van keramische producten voor de bouw (geen tegels en plavuizen)
234 Vervaardiging van overige keramische producten
2341 Vervaardiging van huishoudelijk en sieraardewerk
2342 Vervaardiging van sanitair aardewerk
2343 Vervaardiging van isolatoren en isolatiemateriaal van keramische stoffen
2344 Vervaardiging van overig technisch aardewerk
2349 Vervaardiging van overige keramische producten (rest)
235 Vervaardiging van cement, kalk en gips
2351 Vervaardiging van cement
2352 Vervaardiging van kalk en gips
236 Vervaardiging van producten van beton, gips en cement
2361 Vervaardiging van producten van beton voor de bouw en van kalkzandsteen
23611 Vervaardiging van producten van beton voor de bouw
23612 Vervaardiging van kalkzandsteen
2362 Vervaardiging van producten van gips voor de bouw
2363 Vervaardiging van stortklare beton
2364 Vervaardiging van mortel in droge vorm
2365 Vervaardiging van producten van vezelcement
2369 Vervaardiging van overige producten van beton, gips en cement
237 Natuursteenbewerking
2370
239
2391 Vervaardiging van schuur-, slijp- en polijstmiddelen
2399 Vervaardiging van overige niet-metaalhoudende minerale producten (geen schuur-, slijp- en polijstmiddelen)
24 Vervaardiging van metalen in primaire vorm
241 Vervaardiging van ijzer en staal en van ferrolegeringen
2410
242 Vervaardiging van stalen buizen, pijpen, holle profielen en fittings daarvoor
2420
243 Overige eerste verwerking van staal
2431 Koudtrekken van staven
2432 Koudwalsen van bandstaal
2433 Koudvervormen en koudfelsen
2434 Koudtrekken van draad
244 Vervaardiging van edelmetalen en overige non-ferrometalen
2441 Vervaardiging van edelmetalen
2442 Vervaardiging van aluminium
2443 Vervaardiging van lood, zink en tin
2444 Vervaardiging van koper
2445 Vervaardiging van overige non-ferrometalen
2446 Smelten en raffineren van uranium
245 Gieten van metalen
2451 Gieten van ijzer
2452 Gieten van staal
2453 Gieten van lichte metalen
2454 Gieten van overige non-ferrometalen
25 Vervaardiging van producten van metaal (geen machines en apparaten)
251 Vervaardiging van metalen producten voor de bouw
2511 Vervaardiging van metalen constructiewerken en delen daarvan
2512 Vervaardiging van metalen deuren, vensters en kozijnen
252 Vervaardiging van reservoirs van metaal en van ketels en radiatoren voor centrale verwarming
2521 Vervaardiging van ketels en radiatoren voor centrale verwarming
2529 Vervaardiging van metalen tanks en reservoirs
253 Vervaardiging van stoomketels (geen ketels voor centrale verwarming)
2530
254 Vervaardiging van wapens en munitie
2540
255 Smeden, persen, stampen en profielwalsen van metaal; poedermetallurgie
2550
256 Oppervlaktebehandeling en bekleding van metaal; algemene metaalbewerking
2561 Oppervlaktebehandeling en bekleding van metaal
2562 Algemene metaalbewerking
257 Vervaardiging van scharen, messen en bestek, hang- en sluitwerk en gereedschap
2571 Vervaardiging van scharen, messen en bestek
2572 Vervaardiging van hang- en sluitwerk
2573 Vervaardiging van gereedschap
259 Vervaardiging van overige producten van metaal
2591 Vervaardiging van stalen vaten e.d.
2592 Vervaardiging van verpakkingsmiddelen van licht metaal
2593 Vervaardiging van artikelen van draad en van kettingen en veren
2594 Vervaardiging van bouten, schroeven en moeren
2599 Vervaardiging van overige producten van metaal (rest)
26 Vervaardiging van computers en van elektronische en optische apparatuur
261 Vervaardiging van elektronische componenten en printplaten
2611 Vervaardiging van elektronische componenten
2612 Vervaardiging van elektronische printplaten
262 Vervaardiging van computers en randapparatuur
2620
263 Vervaardiging van communicatieapparatuur
2630
264 Vervaardiging van consumentenelektronica
2640
265 Vervaardiging van meet-, regel-, navigatie- en controleapparatuur en van uurwerken
2651 Vervaardiging van meet-, regel-, navigatie- en controleapparatuur
2652 Vervaardiging van uurwerken
266 Vervaardiging van bestralingsapparatuur en van elektromedische en elektrotherapeutische apparatuur
2660
267 Vervaardiging van optische instrumenten en apparatuur
2670
268 Vervaardiging van informatiedragers
2680
27 Vervaardiging van elektrische apparatuur
271 Vervaardiging van elektromotoren, elektrische generatoren en transformatoren en van schakel- en verdeelinrichtingen
2711 Vervaardiging van elektromotoren, elektrische generatoren en transformatoren
2712 Vervaardiging van schakel- en verdeelinrichtingen
272 Vervaardiging van batterijen en accumulatoren
2720
273 Vervaardiging van elektrische en elektronische kabels en van schakelaars, stekkers, stopcontacten e.d.
2731 Vervaardiging van kabels van optische vezels
2732 Vervaardiging van overige elektrische en elektronische kabel
2733 Vervaardiging van schakelaars, stekkers, stopcontacten e.d.
274 Vervaardiging van elektrische lampen en verlichtingsapparaten
2740
275 Vervaardiging van huishoudapparaten
2751 Vervaardiging van elektrische huishoudapparaten
2752 Vervaardiging van niet-elektrische huishoudapparaten
279 Vervaardiging van overige elektrische apparatuur
2790
28 Vervaardiging van overige machines en apparaten
281 Vervaardiging van motoren, turbines, pompen, compressoren, appendages en drijfwerkelementen
2811 Vervaardiging van motoren en turbines (niet voor vliegtuigen, motorvoertuigen en bromfietsen)
2812 Vervaardiging van hydraulische apparatuur
2813 Vervaardiging van niet-hydraulische pompen en compressoren
2814 Vervaardiging van appendages
2815 Vervaardiging van tandwielen, lagers en overige drijfwerkelementen
282 Vervaardiging van overige machines en apparaten voor algemeen gebruik
2821 Vervaardiging van industriële ovens en branders
2822 Vervaardiging van hijs-, hef- en transportwerktuigen
2823 Vervaardiging van kantoormachines en -apparatuur (geen computers en randapparatuur)
2824 Vervaardiging van pneumatisch en elektrisch handgereedschap
2825 Vervaardiging van machines en apparaten voor industriële koeltechniek en klimaatregeling
2829 Vervaardiging van overige machines en apparaten voor algemeen gebruik (rest)
283 Vervaardiging van machines en werktuigen voor de land- en bosbouw
2830
284 Vervaardiging van gereedschapswerktuigen
2841 Vervaardiging van gereedschapswerktuigen voor metaalbewerking
2849 Vervaardiging van gereedschapswerktuigen niet voor metaalbewerking
289 Vervaardiging van overige machines, apparaten en werktuigen voor specifieke doeleinden
2891 Vervaardiging van machines voor de metallurgie
2892 Vervaardiging van machines voor de bouw en winning van delfstoffen
2893 Vervaardiging van machines voor de productie van voedings- en genotmiddelen
2894 Vervaardiging van machines voor de productie van textiel, kleding en leer
2895 Vervaardiging van machines voor de productie van papier en karton
2896 Vervaardiging van machines voor de kunststof- en rubberindustrie
2899 Vervaardiging van overige machines, apparaten en werktuigen voor specifieke doeleinden (rest)
29 Vervaardiging van auto's, aanhangwagens en opleggers
291 Vervaardiging van auto's
2910
292 Carrosseriebouw; vervaardiging van aanhangwagens en opleggers
2920
29201 Carrosseriebouw
29202 Vervaardiging van aanhangwagens en opleggers
293 Vervaardiging van onderdelen en toebehoren voor auto's
2931 Vervaardiging van elektrische en elektronische onderdelen en toebehoren voor auto's
2932 Vervaardiging van niet-elektrische en -elektronische onderdelen en toebehoren voor auto's
30 Vervaardiging van overige transportmiddelen
301 Scheepsbouw
3011 Bouw van schepen en drijvend materieel (geen sport- en recreatievaartuigen)
3012 Bouw van sport- en recreatievaartuigen
302 Vervaardiging van rollend spoor- en tramwegmaterieel
3020
303 Vervaardiging van vliegtuigen en onderdelen daarvoor
3030
304 Vervaardiging van militaire gevechtsvoertuigen
3040
309 Vervaardiging van transportmiddelen (rest)
3091 Vervaardiging van motor- en bromfietsen
3092 Vervaardiging van fietsen en invalidenwagens
3099 Vervaardiging van overige transportmiddelen (rest)
31 Vervaardiging van meubels
310
3101 Interieurbouw en vervaardiging van bedrijfsmeubels
31011 Interieurbouw
31012 Vervaardiging van bedrijfsmeubels
3102 Vervaardiging van keukenmeubels
3103 Vervaardiging van matrassen
3109 Vervaardiging van overige meubels
32 Vervaardiging van overige goederen
321 Slaan van munten; bewerken van edelstenen en vervaardiging van sieraden
3211 Slaan van munten en medailles
3212 Bewerken van edelstenen en vervaardiging van sieraden e.d. (geen imitatie)
3213 Vervaardiging van imitatiesieraden
322 Vervaardiging van muziekinstrumenten
3220
323 Vervaardiging van sportartikelen
3230
324 Vervaardiging van spellen en speelgoed
3240
325 Vervaardiging van medische instrumenten en hulpmiddelen
3250
32501 Tandtechnische bedrijven
32502 Vervaardiging van medische instrumenten en hulpmiddelen (geen tandtechniek)
329
3291 Vervaardiging van borstelwaren
3299 Sociale werkvoorziening en vervaardiging van overige goederen (rest)
32991 Sociale werkvoorziening
32999 Vervaardiging van overige goederen (rest)
33 Reparatie en installatie van machines en apparaten
331 Reparatie van producten van metaal, machines en apparatuur
3311 Reparatie van producten van metaal
3312 Reparatie en onderhoud van machines
33121 Reparatie en onderhoud van machines voor algemeen gebruik en machine-onderdelen (geen gereedschap)
33122 Reparatie en onderhoud van pneumatisch en elektrisch gereedschap en gereedschapswerktuigen
33123 Reparatie en onderhoud van machines voor een specifieke bedrijfstak
3313 Reparatie en onderhoud van elektronische en optische apparatuur
3314 Reparatie van elektrische apparatuur
3315 Reparatie en onderhoud van schepen
3316 Reparatie en onderhoud van vliegtuigen
3317 Reparatie en onderhoud van overige transportmiddelen
3319 Reparatie en onderhoud van overige toebehoren
332 Installatie van industriële machines en apparatuur
3321 Installatie van ketels en tanks
3322 Installatie van industriële machines
33221 Installatie van machines voor algemeen gebruik (geen gereedschap)
33222 Installatie van pneumatisch en elektrisch gereedschap en gereedschapswerktuigen
33223 Installatie van machines voor een specifieke bedrijfstak
3323 Installatie van elektronische en optische apparatuur
3324 Installatie van elektrische apparatuur
3329 Installatie van overige toebehoren
D Productie en distributie van en handel in elektriciteit, aardgas, stoom en gekoelde lucht
35 Productie en distributie van en handel in elektriciteit, aardgas, stoom en gekoelde lucht
351 Productie van elektriciteit, transmissie en distributie van elektriciteit en aardgas
3511 Productie van elektriciteit
35111 Productie van elektriciteit door thermische, en nucleaire installaties
35112 Productie van elektriciteit door windenergie
35113 Productie van elektriciteit door zonnecellen, en waterkracht
3512 Beheer en exploitatie van transportnetten voor elektriciteit, aardgas en warm water
3513 Distributie van elektriciteit en gasvormige brandstoffen via leidingen
3514 Handel in elektriciteit en in gas via leidingen
352 Productie van biogas
3520
353 Productie en distributie van stoom, warm water en gekoelde lucht
3530
E Winning en distributie van water; afval- en afvalwaterbeheer en sanering
36 Winning en distributie van water
360
3600
37 Afvalwaterinzameling en -behandeling
370
3700
38 Afvalinzameling en -behandeling; voorbereiding tot recycling
381 Inzameling van afval
3811 Inzameling van onschadelijk afval
3812 Inzameling van schadelijk afval
382 Behandeling van afval
3821 Behandeling van onschadelijk afval
3822 Behandeling van schadelijk afval
383 Voorbereiding tot recycling
3831 Sloop van schepen, witgoed, computers e.d.
3832 Gesorteerd materiaal voorbereiden tot recycling
39 Sanering en overig afvalbeheer
390
3900
F Bouwnijverheid
41 Algemene burgerlijke en utiliteitsbouw en projectontwikkeling
411 Projectontwikkeling
4110
412 Algemene burgerlijke en utiliteitsbouw
4120
42 Grond-, water- en wegenbouw (geen grondverzet)
421 Bouw van wegen, spoorwegen en kunstwerken
4211 Wegenbouw en stratenmaken
42111 Wegenbouw
42112 Stratenmaken
4212 Bouw van boven- en ondergrondse spoorwegen
4213 Bouw van kunstwerken
422 Leggen van kabels en buizen
4221 Leggen van rioleringen, buizen en pijpleidingen; aanleg van bronbemaling
4222 Leggen van elektriciteits- en telecommunicatiekabels
429 Bouw van overige civieltechnische werken
4291 Natte waterbouw
4299 Bouw van overige civieltechnische werken (rest)
43 Gespecialiseerde werkzaamheden in de bouw
431 Slopen van gebouwen, grondverzet en proefboren
4311 Slopen van bouwwerken
4312 Grondverzet
4313 Proefboren
432 Bouwinstallatie
4321 Elektrotechnische bouwinstallatie
4322 Loodgieters- en fitterswerk; installatie van sanitair en van verwarmings- en luchtbehandelingsapparatuur
43221 Loodgieters- en fitterswerk; installatie van sanitair
43222 Installatie van verwarmings- en luchtbehandelingsapparatuur
4329 Overige bouwinstallatie
433 Afwerking van gebouwen
4331 Stukadoren
4332 Bouwtimmeren
4333 Afwerken van vloeren en wanden
4334 Schilderen en glaszetten
4339 Overige afwerken van gebouwen
439 Dakbouw en overige gespecialiseerde werkzaamheden in de bouw
4391 Dakdekken en bouwen van dakconstructies
4399 Overige gespecialiseerde werkzaamheden in de bouw
43991 Heien en andere funderingswerkzaamheden
43992 Vlechten van betonstaal
43993 Metselen en voegen
43999 Overige gespecialiseerde werkzaamheden in de bouw (rest)
G Groot- en detailhandel; reparatie van auto's
45 Handel in en reparatie van auto's, motorfietsen en aanhangers
451 Handel in auto's en aanhangers, eventueel gecombineerd met reparatie
4511 Handel in en reparatie van personenauto's en lichte bedrijfsauto's
45111 Import van nieuwe personenauto's en lichte bedrijfsauto's
45112 Handel in en reparatie van personenauto's en lichte bedrijfswagens (geen import van nieuwe)
4519 Handel in en reparatie van zwaardere bedrijfsauto's, aanhangers en caravans
45191 Import van nieuwe bedrijfsauto's
45192 Handel in en reparatie van zwaardere bedrijfsauto's (geen import van nieuwe)
45193 Handel in en reparatie van aanhangwagens en opleggers (geen caravans)
45194 Handel in en reparatie van caravans
452 Gespecialiseerde reparatie van auto's
4520
45201 Auto-onderdelenservicebedrijven
45202 Bandenservicebedrijven
45203 Reparatie van specifieke auto-onderdelen
45204 Carrosserieherstel
45205 Overige gespecialiseerde reparatie en slepen van auto's
453 Handel in auto-onderdelen en -accessoires
4531 Groothandel en handelsbemiddeling in auto-onderdelen en -accessoires
45311 Groothandel en handelsbemiddeling in auto-onderdelen en accessoires (geen banden)
45312 Groothandel en handelsbemiddeling in banden
4532 Detailhandel in auto-onderdelen en accessoires
454 Handel in en reparatie van motorfietsen en onderdelen daarvan
4540
45401 Groothandel en handelsbemiddeling in motorfietsen en onderdelen daarvan
45402 Detailhandel in en reparatie van motorfietsen en onderdelen daarvan
46 Groothandel en handelsbemiddeling (niet in auto's en motorfietsen)
461 Handelsbemiddeling
4611 Handelsbemiddeling in landbouwproducten, levende dieren en grondstoffen voor textiel en voedingsmiddelen
4612 Handelsbemiddeling in brandstoffen, ertsen, metalen en chemische producten
4613 Handelsbemiddeling in hout, vlakglas, sanitair en bouwmaterialen
4614 Handelsbemiddeling in machines, technische benodigdheden, schepen en vliegtuigen
4615 Handelsbemiddeling in meubels, huishoudelijke artikelen en ijzerwaren
4616 Handelsbemiddeling in textiel, kleding, schoeisel en lederwaren
4617 Handelsbemiddeling in voedings- en genotmiddelen
4618 Handelsbemiddeling gespecialiseerd in overige goederen
4619 Niet-gespecialiseerde handelsbemiddeling
462 Groothandel in landbouwproducten en levende dieren
4621 Groothandel in granen, ruwe tabak, oliën, zaden en veevoer
46211 Groothandel in granen
46212 Groothandel in zaden, pootgoed en peulvruchten
46213 Groothandel in hooi, stro en ruwvoeder
46214 Groothandel in meng- en krachtvoeder
46215 Groothandel in veevoeder (geen ruw-, meng- en krachtvoeder)
46216 Groothandel in ruwe plantaardige en dierlijke oliën en vetten en oliehoudende grondstoffen
46217 Groothandel in ruwe tabak
46218 Groothandel in akkerbouwproducten en veevoeder algemeen assortiment
46219 Groothandel in overige akkerbouwproducten
4622 Groothandel in bloemen en planten
4623 Groothandel in levende dieren
46231 Groothandel in levend vee
46232 Groothandel in huisdieren, siervissen, siervogels en wilde dieren
4624 Groothandel in huiden, vellen, leer en halffabrikaten van leer
46241 Groothandel in huiden en vellen
46242 Groothandel in leer en halffabrikaten van leer
463 Groothandel in voedings- en genotmiddelen
4631 Groothandel in groenten en fruit en in consumptie-aardappelen
46311 Groothandel in groenten en fruit
46312 Groothandel in consumptie-aardappelen
4632 Groothandel in vlees en vleeswaren en in wild en gevogelte (niet levend)
4633 Groothandel in zuivelproducten spijsoliën en -vetten en eieren
46331 Groothandel in zuivelproducten en spijsoliën en -vetten
46332 Groothandel in eieren
4634 Groothandel in dranken (geen zuivel)
4635 Groothandel in tabaksproducten en rokersbenodigdheden
4636 Groothandel in suiker, chocolade en suikerwerk
4637 Groothandel in koffie, thee, cacao en specerijen (geen ruwe)
4638 Groothandel in overige voedingsmiddelen en in overige grondstoffen en halffabrikaten voor de voedingsmiddelenindustrie
46381 Groothandel in snacks
46382 Groothandel in vis-, schaal- en weekdieren
46383 Gespecialiseerde groothandel in overige voedings- en genotmiddelen (rest)
46384 Groothandel in bakkerijgrondstoffen
46389 Gespecialiseerde groothandel in overige grondstoffen en halffabrikaten voor de voedings- en genotmiddelenindustrie (rest)
4639 Groothandel in voedings- en genotmiddelen algemeen assortiment
464 Groothandel in consumentenartikelen (non-food)
4641 Groothandel in kledingstoffen, fournituren en huishoudtextiel
46411 Groothandel in kledingstoffen en fournituren
46412 Groothandel in huishoudtextiel en beddengoed
4642 Groothandel in kleding, schoenen en mode-artikelen
46421 Groothandel in bovenkleding
46422 Groothandel in werkkleding
46423 Groothandel in onderkleding
46424 Groothandel in schoenen
46425 Groothandel in mode-artikelen
46429 Groothandel in textielwaren algemeen assortiment
4643 Groothandel in elektrische huishoudelijke apparatuur, audio- en videoapparatuur, fotografische en optische artikelen
46431 Groothandel in witgoed
46432 Groothandel in elektrische huishoudelijke apparatuur (geen witgoed, audio en video)
46433 Groothandel in audio- en video-apparatuur
46434 Groothandel in fotografische artikelen
46435 Groothandel in beeld- en geluidsdragers
46436 Groothandel in optische artikelen
4644 Groothandel in glas, porselein en aardewerk en in reinigingsmiddelen
46441 Groothandel in glas, porselein en aardewerk
46442 Groothandel in was-, poets- en reinigingsmiddelen
4645 Groothandel in parfums en cosmetica
4646 Groothandel in farmaceutische producten, medische instrumenten en orthopedische artikelen
46461 Groothandel in farmaceutische producten
46462 Groothandel in medische en tandheelkundige instrumenten, verpleeg- en orthopedische artikelen en laboratoriumbenodigdheden
4647 Groothandel in huismeubilair, woningtextiel, vloerbedekking en verlichting
46471 Groothandel in huismeubilair
46472 Groothandel in woningtextiel en vloerbedekking
46473 Groothandel in verlichtingsartikelen
4648 Groothandel in juweliersartikelen en uurwerken
4649 Groothandel in overige consumentenartikelen (non-food)
46491 Groothandel in fietsen en bromfietsen
46492 Groothandel in watersportartikelen
46493 Groothandel in kampeerartikelen (geen caravans)
46494 Groothandel in speelgoed
46495 Groothandel in muziekinstrumenten
46496 Groothandel in sportartikelen (geen watersport)
46497 Groothandel in papier- en kartonwaren (geen verpakkingsmateriaal)
46498 Groothandel in boeken, tijdschriften en overig drukwerk
46499 Groothandel in overige consumentenartikelen (non-food) (rest)
465 Groothandel in ICT-apparatuur
4651 Groothandel in computers, randapparatuur en software
4652 Groothandel in elektronische en telecommunicatieapparatuur en bijbehorende onderdelen
466 Groothandel in machines, apparaten en toebehoren voor industrie en handel
4661 Groothandel in landbouwmachines, werktuigen en tractoren
4662 Groothandel in gereedschapswerktuigen
4663 Groothandel in machines voor de bouw
4664 Groothandel in machines voor de textielindustrie en in naai- en breimachines
4665 Groothandel in bedrijfsmeubels
4666 Groothandel in kantoormachines (geen computers)
4668 Groothandel in machines voor de grafische en voedings- en genotmiddelenindustrie
46681 Groothandel in machines voor de grafische industrie
46682 Groothandel in machines voor de voedings- en genotmiddelenindustrie
4669 Groothandel in overige machines, apparaten en toebehoren voor industrie en handel
46691 Groothandel in intern transportmaterieel
46692 Groothandel in machines en apparaten voor warmte-, koel- en vriestechniek
46693 Groothandel in verbrandingsmotoren, pompen en compressoren
46694 Groothandel in appendages, technische toebehoren e.d.
46695 Groothandel in meet- en regelapparaten
46696 Groothandel in emballage
46697 Groothandel in scheepsbenodigdheden en visserij-artikelen
46699 Groothandel in overige machines, apparaten en toebehoren voor industrie en handel (rest)
467 Overige gespecialiseerde groothandel
4671 Groothandel in brandstoffen en overige minerale olieproducten
46711 Groothandel in vaste brandstoffen
46712 Groothandel in vloeibare en gasvormige brandstoffen
46713 Groothandel in minerale olieproducten (geen brandstoffen)
4672 Groothandel in metalen en metaalertsen
46721 Groothandel in metaalertsen
46722 Groothandel in ferrometalen en -halffabrikaten
46723 Groothandel in non-ferrometalen en -halffabrikaten
4673 Groothandel in hout, sanitair en overige bouwmaterialen
46731 Groothandel in hout en plaatmateriaal
46732 Groothandel in verf en verfwaren
46733 Groothandel in behang
46734 Groothandel in vlakglas
46735 Groothandel in zand en grind
46736 Groothandel in tegels en plavuizen
46737 Groothandel in sanitaire artikelen en sanitair installatiemateriaal
46738 Groothandel gespecialiseerd in overige bouwmaterialen
46739 Groothandel in bouwmaterialen algemeen assortiment
4674 Groothandel in ijzer- en metaalwaren en verwarmingsapparaten
46741 Groothandel in ijzer- en metaalwaren
46742 Groothandel in verwarmingsapparaten
4675 Groothandel in chemische producten
46751 Groothandel in chemische grondstoffen en chemicaliën voor industriële toepassing
46752 Groothandel in bestrijdingsmiddelen en kunstmeststoffen
46759 Groothandel in overige chemische producten
4676 Groothandel in overige intermediaire producten
46761 Groothandel in textielgrondstoffen en -halffabrikaten
46762 Groothandel in papier en karton
46769 Groothandel in overige intermediaire producten (rest)
4677 Groothandel in afval en schroot
46771 Groothandel in autosloopmateriaal
46772 Groothandel in ijzer- en staalschroot en oude non-ferrometalen
46779 Groothandel in overige oude materialen en afvalstoffen
469 Niet-gespecialiseerde groothandel
4690
46901 Niet-gespecialiseerde groothandel in consumentenartikelen
46902 Niet-gespecialiseerde groothandel in niet-consumentenartikelen
47 Detailhandel (niet in auto's)
471 Supermarkten, warenhuizen en dergelijke winkels met een algemeen assortiment
4711 Supermarkten en dergelijke winkels met een algemeen assortiment voedings- en genotmiddelen
4719 Warenhuizen en dergelijke winkels met een algemeen assortiment non-food
47191 Warenhuizen
47192 Winkels met een algemeen assortiment non-food (geen warenhuizen)
472 Gespecialiseerde winkels in voedings- en genotmiddelen
4721 Winkels in aardappelen, groenten en fruit
4722 Winkels in vlees en vleeswaren, wild en gevogelte
47221 Winkels in vlees en vleeswaren
47222 Winkels in wild en gevogelte
4723 Winkels in vis
4724 Winkels in brood, banket chocolade en suikerwerk
47241 Winkels in brood en banket
47242 Winkels in chocolade en suikerwerk
4725 Winkels in dranken
4726 Winkels in tabaksproducten
4729 Gespecialiseerde winkels in overige voedings- en genotmiddelen
47291 Winkels in kaas
47292 Winkels in natuurvoeding en reformartikelen
47293 Winkels in buitenlandse voedingsmiddelen
47299 Gespecialiseerde winkels in overige voedings- en genotmiddelen (rest)
473 Benzinestations
4730
474 Winkels in consumenten-elektronica
4741 Winkels in computers, randapparatuur en software
4742 Winkels in telecommunicatieapparatuur
4743 Winkels in audio- en videoapparatuur of in een algemeen assortiment van wit- en bruingoed
47431 Winkels in audio- en videoapparatuur
47432 Winkels in een algemeen assortiment van wit- en bruingoed
475 Winkels in overige huishoudelijke artikelen
4751 Winkels in kledingstoffen, huishoudtextiel en fournituren
47511 Winkels in kledingsstoffen
47512 Winkels in huishoudtextiel
47513 Winkels in breiwol, handwerken en fournituren
4752 Winkels in doe-het-zelfartikelen
47521 Winkels in ijzerwaren en gereedschappen
47522 Winkels in verf, verfwaren en behang
47523 Winkels in houten bouw- en tuinmaterialen
47524 Winkels in tegels
47525 Winkels in keukens
47526 Winkels in parket-, laminaat- en kurkvloeren
47527 Winkels gespecialiseerd in overige doe-het-zelfartikelen
47528 Bouwmarkten en andere winkels in bouwmaterialen algemeen assortiment
4753 Winkels in vloerbedekking en gordijnen
4754 Winkels in elektrische huishoudelijke apparatuur en onderdelen daarvoor
47541 Winkels in witgoed
47542 Winkels in naai- en breimachines
47543 Winkels in overige elektrische huishoudelijke apparatuur
47544 Winkels in onderdelen voor elektrische huishoudelijke apparatuur
4759 Winkels in meubels, verlichting en overige huishoudelijke artikelen (rest)
47591 Winkels in meubels
47592 Winkels in verlichtingsartikelen
47593 Winkels in artikelen voor woninginrichting algemeen assortiment
47594 Winkels in muziekinstrumenten
47595 Winkels in glas-, porselein- en aardewerk
47596 Winkels gespecialiseerd in overige huishoudelijke artikelen (rest)
47597 Winkels in huishoudelijke artikelen algemeen assortiment
476 Winkels in lectuur, sport- en kampeer- en recreatie-artikelen
4761 Winkels in boeken
4762 Winkels in kranten, tijdschriften en kantoorbehoeften
4763 Winkels in audio- en video-opnamen
4764 Winkels in fietsen en bromfietsen, sport- en kampeerartikelen en boten
47641 Winkels in fietsen en bromfietsen
47642 Winkels in watersportartikelen
47643 Winkels in sportartikelen (geen watersport)
47644 Winkels in kampeerartikelen (geen caravans)
4765 Winkels in speelgoed
477 Winkels in overige artikelen
4771 Winkels in kleding en mode-artikelen; textielsupermarkten
47711 Winkels in herenkleding
47712 Winkels in dameskleding
47713 Winkels in bovenkleding en mode-artikelen (algemeen assortiment)
47714 Winkels in baby- en kinderkleding
47715 Winkels in babyartikelen algemeen assortiment
47716 Winkels in onderkleding, foundations e.d.
47717 Winkels in mode-artikelen
47718 Textielsupermarkten
4772 Winkels in schoenen en lederwaren
47721 Winkels in schoenen
47722 Winkels in lederwaren en reisartikelen
4773 Apotheken
4774 Winkels in drogisterij-, medische en orthopedische artikelen
47741 Winkels in drogisterij-artikelen
47742 Winkels in medische en orthopedische artikelen
4775 Winkels in parfums en cosmetica
4776 Winkels in bloemen, planten, zaden, tuinbenodigdheden, huisdieren en dierbenodigdheden
47761 Winkels in bloemen en planten, zaden en tuinbenodigdheden
47762 Tuincentra
47763 Winkels in dieren, dierbenodigdheden en hengelsportartikelen
4777 Winkels in juweliersartikelen en uurwerken
4778 Winkels in overige artikelen (rest)
47781 Winkels in fotografische artikelen
47782 Winkels in optische artikelen
47783 Winkels in schilderijen, lijsten, prenten, kunstvoorwerpen en religieuze artikelen
47789 Winkels gespecialiseerd in overige artikelen (rest)
4779 Winkels in antiek en tweedehands goederen
47791 Winkels in antiek
47792 Winkels in tweedehands kleding
47793 Winkels in tweedehands goederen (geen kleding)
478 Markthandel
4781 Markthandel in voedings- en genotmiddelen
47811 Markthandel in aardappelen, groenten en fruit
47819 Markthandel in overige voedings- en genotmiddelen
4782 Markthandel in textiel, kleding en schoenen
4789 Markthandel in non-food artikelen (geen textiel, kleding en schoenen)
47891 Markthandel in bloemen, planten, zaden en tuinbenodigdheden
47892 Markthandel in tweedehands goederen
47899 Markthandel in overige goederen
479 Detailhandel niet via winkel of markt
4791 Detailhandel via internet
47911 Detailhandel via internet in voedingsmiddelen en drogisterijwaren
47912 Detailhandel via internet in consumentenelektronica
47913 Detailhandel via internet in boeken, tijdschriften, cd's, dvd's
47914 Detailhandel via internet in kleding en mode-artikelen
47915 Detailhandel via internet in huis- en tuinartikelen
47916 Detailhandel via internet in vrijetijdsartikelen
47918 Detailhandel via internet in overige non-food
47919 Detailhandel via internet in een algemeen assortiment non-food
4799 Colportage, straathandel en detailhandel via overige distributievormen
47991 Colportage
47992 Straathandel
47999 Detailhandel via overige distributievormen
H Vervoer en opslag
49 Vervoer over land
491 Personenvervoer per spoor (geen tram of metro)
4910
492 Goederenvervoer per spoor
4920
493 Personenvervoer over de weg
4931 Openbaar vervoer binnen steden
4932 Vervoer per taxi
4939 Overig personenvervoer over de weg
49391 Ongeregeld personenvervoer over de weg
49392 Openbaar interlokaal personenvervoer over de weg
49393 Geregeld besloten personenvervoer over de weg
494 Goederenvervoer over de weg
4941 Goederenvervoer over de weg (geen verhuizingen)
4942 Verhuisvervoer
495 Transport via pijpleidingen
4950
50 Vervoer over water
501 Zee- en kustvaart (passagiersvaart en veerdienst)
5010
502 Zee- en kustvaart (vracht-, tank- en sleepvaart)
5020
50201 Zee- en kustvaart (vracht- en tankvaart; geen sleepvaart)
50202 Zee- en kustsleepvaart
503 Binnenvaart (passagiersvaart en veerdiensten)
5030
504 Binnenvaart (vracht-, tank- en sleepvaart)
5040
50401 Binnenvaart (vrachtvaart)
50402 Binnenvaart (tankvaart)
50403 Binnenvaart (sleep- en duwvaart)
51 Luchtvaart
511 Personenvervoer door de lucht
5110
512 Goederenvervoer door de lucht
5121
52 Opslag en dienstverlening voor vervoer
521 Opslag
5210
52101 Opslag in tanks
52102 Opslag in koelhuizen e.d.
52109 Opslag in distributiecentra en overige opslag (niet in tanks, koelhuizen e.d.)
522 Dienstverlening voor vervoer
5221 Dienstverlening voor vervoer over land
5222 Dienstverlening voor vervoer over water
5223 Dienstverlening voor de luchtvaart
5224 Laad-, los- en overslagactiviteiten
52241 Laad-, los- en overslagactiviteiten voor zeevaart
52242 Laad-, los- en overslagactiviteiten niet voor zeevaart
5229 Expediteurs, cargadoors en bevrachters; weging en meting
52291 Expediteurs, cargadoors, bevrachters en andere tussenpersonen in het goederenvervoer
52292 Weging en meting
53 Post en koeriers
531 Nationale post met universele dienstverplichting
5310
532 Post zonder universele dienstverplichting en koeriers
5320
53201 Post zonder universele dienstverplichting
53202 Koeriers
I Logies-, maaltijd- en drankverstrekking
55 Logiesverstrekking
551 Hotels e.d.
5510
55101 Hotel-restaurants
55102 Hotels (geen hotel-restaurants), pensions en conferentie-oorden
552 Verhuur van vakantiehuisjes en appartementen; jeugdherbergen en vakantiekampen
5520
55201 Verhuur van vakantiehuisjes en appartementen
55202 Jeugdherbergen en vakantiekampen
553 Kampeerterreinen
5530
559 Overige logiesverstrekking
5590
56 Eet- en drinkgelegenheden
561 Restaurants, cafetaria's e.d.
5610 Restaurants, cafetaria's e.d. en ijssalons
56101 Restaurants
56102 Fastfoodrestaurants, cafetaria's, ijssalons, eetkramen e.d.
562 Kantines en catering
5621 Eventcatering
5629 Kantines en contractcatering
563 Cafés
5630
J Informatie en communicatie
58 Uitgeverijen
581 Uitgeverijen van boeken, tijdschriften e.d.
5811 Uitgeverijen van boeken
5812 Databanken
5813 Uitgeverijen van kranten
5814 Uitgeverijen van tijdschriften
5819 Overige uitgeverijen (niet van software)
582 Uitgeverijen van software
5821 Uitgeverijen van computerspellen
5829 Overige uitgeverijen van software
59 Productie en distributie van films en televisieprogramma's; maken en uitgeven van geluidsopnamen
591 Productie en distributie van films en televisieprogramma's
5911 Productie van films, video- en televisieprogramma's
59111 Productie van films (geen televisiefilms)
59112 Productie van televisieprogramma's
5912 Facilitaire activiteiten voor film- en televisieproductie
5913 Distributie van films en televisieproducties
5914 Bioscopen
592 Maken en uitgeven van geluidsopnamen
5920
60 Verzorgen en uitzenden van radio- en televisieprogramma's
601 Radio-omroepen
6010
602 Televisie-omroepen
6020
61 Telecommunicatie
611 Draadgebonden telecommunicatie
6110
612 Draadloze telecommunicatie
6120
613 Telecommunicatie via satelliet
6130
619 Overige telecommunicatie
6190
62 Dienstverlenende activiteiten op het gebied van informatietechnologie
620
6201 Ontwikkelen, produceren en uitgeven van software
6202 Advisering op het gebied van informatietechnologie
6203 Beheer van computerfaciliteiten
6209 Overige dienstverlenende activiteiten op het gebied van informatietechnologie
63 Dienstverlenende activiteiten op het gebied van informatie
631 Gegevensverwerking, webhosting en aanverwante activiteiten; webportalen
6311 Gegevensverwerking, webhosting en aanverwante activiteiten
6312 Webportals
639 Overige dienstverlenende activiteiten op het gebied van informatie
6391 Persagentschappen
6399 Overige dienstverlenende activiteiten op het gebied van informatie (rest)
K Financiële instellingen
64 Financiële instellingen (geen verzekeringen en pensioenfondsen)
641 Geldscheppende financiële instellingen
6411 Centrale banken
6419 Overige geldscheppende financiële instellingen
64191 Coöperatief georganiseerde banken
64192 Effectenkredietinstellingen
64193 Spaarbanken
64194 Algemene banken
642 Financiële holdings
6420
643 Beleggingsinstellingen
6430
64301 Beleggingsinstellingen in financiële activa
64302 Beleggingsinstellingen in vaste activa
64303 Beleggingsinstellingen met beperkte toetreding
649 Kredietverstrekking en overige financiële intermediatie
6491 Financiële lease
6492 Overige kredietverstrekking
64921 Hypotheekbanken en bouwfondsen
64922 Volkskredietbanken en commerciële financieringsmaatschappijen
64923 Participatiemaatschappijen
64924 Wisselmakelaars en overige kredietverstrekking
6499 Overige financiële intermediatie
65 Verzekeringen en pensioenfondsen (geen verplichte sociale verzekeringen)
651 Verzekeringen (geen herverzekering)
6511 Levensverzekeringen (geen herverzekering), naturaverzekeringen en spaarkassen
65111 Levensverzekeringen (geen herverzekering)
65112 Naturaverzekeringen
65113 Spaarkassen
6512 Schadeverzekeringen (geen herverzekering)
65121 Schadeverzekeringen (geen zorgverzekering)
65122 Zorgverzekeringen
652 Herverzekering
6520
653 Pensioenfondsen
6530
65301 Bedrijfstakpensioenfondsen
65302 Ondernemingspensioenfondsen en -spaarfondsen
65303 Beroepspensioenfondsen
65309 Overige pensioenfondsen
66 Overige financiële dienstverlening
661 Financiële bemiddeling, advisering e.d (niet voor verzekeringen en pensioenfondsen)
6611 Beheer van financiële markten
6612 Commissionairs en makelaars in effecten, beleggingsadviseurs e.d.
6619 Administratiekantoren voor aandelen en obligaties, marketmakers, hypotheek- en kredietbemiddeling, geldwisselkantoren, bank- en spaaragentschappen e.d.
66191 Administratiekantoren voor aandelen en obligaties
66192 Marketmakers
66193 Hypotheek- en kredietbemiddeling, geldwisselkantoren, bank- en spaaragentschappen e.d.
662 Dienstverlening op het gebied van verzekeringen en pensioenfondsen
6621 Risicoanalisten en schadetaxateurs
6622 Assurantietussenpersonen
6629 Overige dienstverlening op het gebied van verzekeringen en pensioenfondsen (geen taxateurs en assurantietussenpersonen)
66291 Verzekeringsbeurzen
66292 Actuariële en pensioenadviesbureaus; beheer en administratie van pensioenvermogens
66293 Waarborgfondsen
66299 Overige dienstverlening in verband met verzekeringen en pensioenfondsen
663 Vermogensbeheer
6630
L Verhuur van en handel in onroerend goed
68 Verhuur van en handel in onroerend goed
681 Handel in eigen onroerend goed
6810
682 Verhuur van onroerend goed
6820
68201 Woningbouwverenigingen en -stichtingen
68202 Gemeentelijke woningbedrijven
68203 Verhuur van overige woonruimte
68204 Verhuur van onroerend goed (niet van woonruimte)
683 Bemiddeling in en beheer van onroerend goed
6831 Bemiddeling bij handel, huur of verhuur van onroerend goed
6832 Beheer van onroerend goed
M Advisering, onderzoek en overige specialistische zakelijke dienstverlening
69 Rechtskundige dienstverlening, accountancy, belastingadvisering en administratie
691 Rechtskundige dienstverlening
6910
69101 Advocatenkantoren
69102 Rechtskundige adviesbureaus
69103 Notariskantoren
69104 Deurwaarderskantoren
69105 Octrooibureaus
692 Accountancy, belastingadvisering en administratie
6920
69201 Registeraccountants
69202 Accountants-administratieconsulenten
69203 Boekhoudkantoren
69204 Belastingconsulenten
69209 Overige administratiekantoren
70 Holdings (geen financiële), concerndiensten binnen eigen concern en managementadvisering
701 Holdings (geen financiële) en concerndiensten binnen eigen concern
7010
70101 Concerndiensten binnen eigen concern
70102 Holdings (geen financiële)
702 Advisering op het gebied van management en bedrijfsvoering
7021 Public relationsbureaus
7022 Advisering op het gebied van management en bedrijfsvoering (geen public relations)
70221 Organisatie-adviesbureaus
70222 Advisering op het gebied van management en bedrijfsvoering (geen public relations en organisatieadviesbureaus)
71 Architecten, ingenieurs en technisch ontwerp en advies; keuring en controle
711 Architecten, ingenieurs en technisch ontwerp en advies
7111
71111 Architecten
71112 Interieurarchitecten
7112 Ingenieurs en overig technisch ontwerp en advies
712 Keuring en controle
7120
71201 Keuring en controle van agrarische producten en voedingsmiddelen
71202 Keuring en controle van machines, apparaten en materialen
71203 Overige keuring en controle
72 Speur- en ontwikkelingswerk
721 Natuurwetenschappelijk speur- en ontwikkelingswerk
7211 Biotechnologisch speur- en ontwikkelingswerk
72111 Biotechnologisch speur- en ontwikkelingswerk op het gebied van agrarische producten en processen
72112 Biotechnologisch speur- en ontwikkelingswerk op het gebied van medische producten en farmaceutische processen en van voeding
72113 Biotechnologisch speur- en ontwikkelingswerk voor overige toepassingen
7219 Natuurwetenschappelijk speur- en ontwikkelingswerk (niet biotechnologisch)
72191 Speur- en ontwikkelingswerk op het gebied van landbouw en visserij (niet biotechnologisch)
72192 Technisch speur- en ontwikkelingswerk
72193 Speur- en ontwikkelingswerk op het gebied van gezondheid en voeding (niet biotechnologisch)
72199 Overig natuurwetenschappelijk speur- en ontwikkelingswerk (niet biotechnologisch)
722 Speur- en ontwikkelingswerk op het gebied van de maatschappij- en geesteswetenschappen
7220
73 Reclame en marktonderzoek
731 Reclamebureaus en handel in advertentieruimte en -tijd
7311 Reclamebureaus
7312 Handel in advertentieruimte en -tijd
732 Markt- en opinieonderzoekbureaus
7320
74 Industrieel ontwerp en vormgeving, fotografie, vertaling en overige consultancy
741 Industrieel ontwerp en vormgeving
7410
74101 Communicatie- en grafisch ontwerp
74102 Industrieel en product ontwerp
74103 Interieur- en ruimtelijk ontwerp
742 Fotografie en ontwikkelen van foto's en films
7420
74201 Fotografie
74202 Ontwikkelwinkels
74203 Ontwikkelcentrales
743 Vertalers en tolken
7430
749 Overige specialistische zakelijke dienstverlening
7490
75 Veterinaire dienstverlening
750
7500
N Verhuur van roerende goederen en overige zakelijke dienstverlening
77 Verhuur en lease van auto's, consumentenartikelen, machines en overige roerende goederen
771 Verhuur en lease van auto's
7711 Verhuur en lease van personenauto's en lichte bedrijfsauto's
77111 Verhuur van personenauto's en lichte bedrijfsauto's (geen operational lease)
77112 Operational lease van personenauto's en lichte bedrijfsauto's
7712 Verhuur en lease van vrachtwagens, autobussen caravans en aanhangwagens
772 Verhuur van consumentenartikelen
7721 Verhuur van sport- en recreatieartikelen
7722 Videotheken
7729 Verhuur van overige consumentenartikelen
77291 Verhuur van leesportefeuilles
77292 Verhuur van kleding en huishoudelijke artikelen
77299 Verhuur van overige consumentenartikelen (rest)
773 Verhuur en lease van machines en werktuigen en van overige goederen
7731 Verhuur en lease van landbouwmachines en -werktuigen
7732 Verhuur en lease van machines en installaties voor de bouw
7733 Verhuur en lease van computers en kantoorapparatuur
7734 Verhuur en lease van schepen
7735 Verhuur en lease van vliegtuigen
7739 Verhuur en lease van overige machines en werktuigen en van overige goederen
77391 Verhuur van automaten
77399 Verhuur en lease van overige machines en werktuigen en van overige goederen neg (geen automaten)
774 Lease van niet-financiële immateriële activa
7740
78 Arbeidsbemiddeling, uitzendbureaus en personeelsbeheer
781 Arbeidsbemiddeling
7810
782 Uitzendbureaus, uitleenbureaus en banenpools
7820
78201 Uitzendbureaus
78202 Uitleenbureaus
78203 Banenpools (werkgelegenheidsprojecten)
783 Payrolling (personeelsbeheer)
7830
79 Reisbemiddeling, reisorganisatie, toeristische informatie en reserveringsbureaus
791 Reisbureaus en reisorganisatoren
7911 Reisbemiddeling
7912 Reisorganisatoren
799 Informatieverstrekking op het gebied van toerisme en reserveringsbureaus
7990
80 Beveiliging en opsporing
801 Particuliere beveiliging
8010
802 Beveiliging via beveiligingssystemen
8020
803 Opsporing
8030
81 Facility management, reiniging en landschapsverzorging
811 Facility management
8110
812 Reiniging
8121 Interieurreiniging van gebouwen
8122 Gespecialiseerde reiniging van gebouwen en industriële reiniging
81221 Glazenwassers
81222 Schoorsteenvegers
81229 Overige gespecialiseerde reiniging
8129 Overige reiniging
813 Landschapsverzorging
8130
82 Overige zakelijke dienstverlening
821 Brede administratieve en secretariële dienstverlening
8211 Brede administratieve dienstverlening
8219 Secretariële dienstverlening
822 Call centers
8220
823 Organiseren van congressen en beurzen
8230
829 Overige zakelijke dienstverlening (rest)
8291 Kredietinformatie- en incassobureaus
8292 Pakken, sorteren e.d. in loon
8299
82991 Veilingen van landbouw-, tuinbouw- en visserijproducten
82992 Veilingen van huisraad, kunst, antiek, machines e.d. roerende goederen
82999
O Openbaar bestuur, overheidsdiensten en verplichte sociale verzekeringen
84 Openbaar bestuur, overheidsdiensten en verplichte sociale verzekeringen
841 Openbaar bestuur
8411 Algemeen overheidsbestuur
8412 Openbaar bestuur op het gebied van gezondheidszorg, onderwijs, cultuur en welzijn (geen sociale verzekeringen)
8413 Openbaar bestuur op het gebied van het bedrijfsleven
842 Overheidsdiensten
8421 Buitenlandse zaken
8422 Defensie
8423 Justitie
84231 Rechtspraak
84232 Ministerie van Justitie en gevangeniswezen
8424 Politie
8425 Brandweer
843 Verplichte sociale verzekeringen
8430
P Onderwijs
85 Onderwijs
852 Primair en speciaal onderwijs
8520
85201 Basisonderwijs voor leerplichtigen
85202 Speciaal basisonderwijs
85203 Speciaal onderwijs in expertisecentra
853 Voortgezet onderwijs
8531 Algemeen vormend voortgezet onderwijs
85311 Havo en vwo
85312 Voorbereidend middelbaar beroepsonderwijs
85313 Praktijkonderwijs
85314 Brede scholengemeenschappen voor voortgezet onderwijs
8532 Middelbaar beroepsonderwijs en educatie
85321 Middelbaar beroepsonderwijs
85322 Educatie
85323 Middelbaar beroepsonderwijs en educatie (gecombineerd)
854 Tertiair onderwijs
8541 Niet-universitair hoger onderwijs
8542 Universitair hoger onderwijs
855 Overig onderwijs
8551 Sport- en recreatieonderwijs
85511 Zeil- en surfscholen
85512 Sportinstructeurs
85519 Overig sport- en recreatieonderwijs
8552 Cultureel onderwijs
85521 Dansscholen
85522 Kunstzinnige vorming van amateurs (geen dansscholen)
8553 Auto- en motorrijscholen
8559 Overig onderwijs (rest)
85591 Afstandsonderwijs
85592 Bedrijfsopleiding en -training
85599 Studiebegeleiding, vorming en onderwijs (rest)
856 Dienstverlening voor het onderwijs
8560
Q Gezondheids- en welzijnszorg
86 Gezondheidszorg
861 Ziekenhuizen
8610
86101 Universitair medische centra
86102 Algemene ziekenhuizen
86103 Categorale ziekenhuizen
86104 Geestelijke gezondheids- en verslavingszorg met overnachting
862 Medische en tandheelkundige praktijken
8621 Praktijken van huisartsen
8622 Praktijken van medisch specialisten en medische dagbehandelcentra (geen tandheelkunde)
86221 Praktijken van medisch specialisten en medische dagbehandelcentra (geen tandheelkunde of psychiatrie)
86222 Praktijken van psychiaters en dagbehandelcentra voor geestelijke gezondheids- en verslavingszorg
8623 Tandartspraktijken
86231 Praktijken van tandartsen
86232 Praktijken van tandheelkundig specialisten
869 Paramedische praktijken en overige gezondheidszorg zonder overnachting
8691 Praktijken van verloskundigen en paramedici
86911 Praktijken van verloskundigen
86912 Praktijken van fysiotherapeuten
86913 Praktijken van psychotherapeuten en psychologen
86919 Overige paramedische praktijken (geen fysiotherapie of psychologie) en alternatieve genezers
8692 Overige aanbieders van gezondheidszorg zonder overnachting en gezondheidszorgondersteunende diensten
86921 Gezondheidscentra
86922 Arbobegeleiding en re-integratie
86923 Preventieve gezondheidszorg (geen arbobegeleiding)
86924 Medische laboratoria, trombosediensten en overig behandelingsondersteunend onderzoek
86925 Ambulancediensten en centrale posten
86929 Samenwerkingsorganen op het gebied van gezondheidszorg en overige gezondheidszorgondersteunende diensten
87 Verpleging, verzorging en begeleiding met overnachting
871 Verpleeghuizen
8710
872 Huizen en dagverblijven voor verstandelijk gehandicapten
8720
873 Huizen en dagverblijven voor niet-verstandelijk gehandicapten en verzorgingshuizen
8730
87301 Huizen en dagverblijven voor niet-verstandelijk gehandicapten
87302 Verzorgingshuizen
879 Jeugdzorg en maatschappelijke opvang met overnachting
8790
87901 Jeugdzorg met overnachting en dagverblijven voor jeugdzorg
87902 Maatschappelijk opvang met overnachting
88 Maatschappelijke dienstverlening zonder overnachting
881 Maatschappelijke dienstverlening zonder overnachting gericht op ouderen en gehandicapten
8810
88101 Thuiszorg
88102 Welzijnswerk voor ouderen
88103 Ondersteuning en begeleiding van gehandicapten
889 Maatschappelijke dienstverlening zonder overnachting niet specifiek gericht op ouderen en gehandicapten
8891 Kinderopvang
88911
88912 Peuterspeelzaalwerk
8899 Ambulante jeugdzorg, maatschappelijk werk en advies en lokaal welzijnswerk
88991 Ambulante jeugdzorg
88992 Maatschappelijk werk
88993 Lokaal welzijnswerk
88999 Overig maatschappelijk advies, gemeenschapshuizen en samenwerkingsorganen op het gebied van welzijn
R Cultuur, sport en recreatie
90 Kunst
900
9001 Podiumkunst en -vermaak
90011 Beoefening van podiumkunst
90012 Producenten van podiumkunst
90013 Circus en variété
9002 Dienstverlening voor uitvoerende kunsten
9003 Schrijven en overige scheppende kunsten
9004 Theaters, schouwburgen en evenementenhallen
90041 Theaters en schouwburgen
90042 Evenementenhallen
91 Culturele uitleencentra, openbare archieven, musea, dieren- en plantentuinen, natuurbehoud
910
9101 Culturele uitleencentra en openbare archieven
91011 Openbare bibliotheken
91012 Kunstuitleencentra
91019 Overige culturele uitleencentra en openbare archieven
9102 Musea, kunstgalerieën en -expositieruimten
91021 Musea
91022 Kunstgalerieën en -expositieruimten
9103 Monumentenzorg
9104 Dieren- en plantentuinen; natuurbehoud
91041 Dieren- en plantentuinen, kinderboerderijen
91042 Natuurbehoud
92 Loterijen en kansspelen
920
9200
92001 Loterijen en kansspelen (geen amusementsautomaten)
92009 Exploitatie van amusements- en speelautomaten
93 Sport en recreatie
931 Sport
9311 Sportaccommodaties
93111 Zwembaden
93112 Sporthallen, sportzalen en gymzalen
93113 Sportvelden
93119 Overige sportaccommodaties
9312 Buitensport
93121 Veldvoetbal
93122 Veldsport in teamverband (geen voetbal)
93123 Atletiek
93124 Tennis
93125 Paardensport en maneges
93126 Wielersport
93127 Auto- en motorsport
93128 Wintersport
93129 Overige buitensport
9313 Fitnesscentra
9314 Binnensport
93141 Individuele zaalsport
93142 Zaalsport in teamverband
93143 Kracht- en vechtsport
93144 Bowlen, kegelen, biljarten e.d.
93145 Denksport
93146 Sportscholen
93149 Overige binnensport en omnisport
9315 Watersport
93151 Zwem- en onderwatersport
93152 Roei-, kano-, zeil- en surfsport e.d.
9319 Overige sportactiviteiten
93191 Beroepssportlieden
93192 Hengelsport
93193 Verzorgen van vistochten
93194 Supportersverenigingen (sport)
93195 Organiseren van sportevenementen
93196 Overkoepelende organen en samenwerkings- en adviesorganen op het gebied van sport
93199 Overige sportactiviteiten (rest)
932 Overige recreatie
9321 Pret- en themaparken; kermisattracties
93211 Pret- en themaparken
93212 Kermisattracties
9329 Overige ontspanning en recreatie (rest)
93291 Jachthavens
93299 Overige recreatie (rest)(geen jachthavens)
S Overige dienstverlening
94 Levensbeschouwelijke en politieke organisaties, belangen- en ideële organisaties, hobbyclubs
941 Bedrijfs-, werkgevers- en beroepsorganisaties
9411 Bedrijfs- en werkgeversorganisaties
9412 Beroepsorganisaties
942 Werknemersorganisaties
9420
949 Levensbeschouwelijke en politieke organisaties, overige belangen- en ideële organisaties, hobbyclubs
9491 Levensbeschouwelijke organisaties
94911 Religieuze organisaties
94919 Overige levensbeschouwelijke organisaties
9492 Politieke organisaties
9499 Overige belangen- en ideële organisaties; hobbyclubs
94991 Gezelligheidsverenigingen
94992 Hobbyclubs
94993 Steunfondsen (geen steunfondsen op het gebied van welzijnszorg)
94994 Vriendenkringen op het gebied van cultuur, fanclubs en overige kunstbevordering
94995 Overkoepelende organen en samenwerkings- en adviesorganen (niet op het gebied van gezondheids- en welzijnszorg, sport en recreatie)
94996 Overige ideële organisaties (rest)
94997 Overige belangenbehartiging (rest)
95 Reparatie van computers en consumentenartikelen
951 Reparatie van computers en communicatieapparatuur
9511 Reparatie van computers en randapparatuur
9512 Reparatie van communicatieapparatuur
952 Reparatie van consumentenartikelen (geen computers, communicatieapparatuur, auto's en motorfietsen)
9521 Reparatie van consumentenelektronica (geen computers)
9522 Reparatie van elektrische huishoudelijke apparaten
9523 Reparatie van schoenen en lederwaren
9524 Reparatie en stoffering van meubels
9525 Reparatie van uurwerken en juweliersartikelen
9529 Reparatie van overige consumentenartikelen
96 Wellness en overige dienstverlening; uitvaartbranche
960
9601 Reinigen van kleding en textiel
96011 Wasserijen en linnenverhuur
96012 Chemische wasserijen en ververijen
96013 Wassalons en -verzendinrichtingen
9602 Haar- en schoonheidsverzorging
96021 Haarverzorging
96022 Schoonheidsverzorging, pedicures en manicures
9603 Uitvaartverzorging, crematoria, mortuaria en begraafplaatsen
96031 Uitvaartverzorging
96032 Crematoria, mortuaria en begraafplaatsen
9604 Sauna's, solaria, baden e.d.
9609 Overige dienstverlening (rest)
T Huishoudens als werkgever; niet-gedifferentieerde productie van goederen en diensten door huishoudens voor eigen gebruik
97 Huishoudens als werkgever van huishoudelijk personeel
970
9700
98 Niet-gedifferentieerde productie van goederen en diensten door particuliere huishoudens voor eigen gebruik
981 Niet-gedifferentieerde productie van goederen door particuliere huishoudens voor eigen gebruik
9810
982 Niet-gedifferentieerde productie van diensten door particuliere huishoudens voor eigen gebruik
9820
U Extraterritoriale organisaties en lichamen
99 Extraterritoriale organisaties en lichamen
990
9900
`
