import { parseSbiTable } from './sbiTable.ts'

/**
 * SBI 2025 (NACE Rev. 2.1): the 22 sections A to V and the 87 divisions. Division 45 is gone: trade in motor vehicles
 * went to 46 and 47, their repair to 95. 33 now names maintenance too. Information and communication, one section in
 * SBI 2008, is two here (J and K), so that every later letter shifts. Finer codes come by import.
 *
 * Source: CBS, Standaard Bedrijfsindeling 2025, structure in Dutch, version 2026; CC BY 4.0. The titles were taken over
 * from a published copy and not compared with the file of CBS itself. See docs/sources.yaml, `cbs-sbi-2025`.
 */
const dutch = `
A Landbouw, bosbouw en visserij
01 Landbouw, jacht en dienstverlening voor de landbouw en jacht
02 Bosbouw, exploitatie van bossen en dienstverlening voor de bosbouw
03 Visserij en aquacultuur
B Winning van delfstoffen
05 Winning van steenkool en bruinkool
06 Winning van aardolie en aardgas
07 Winning van metaalertsen
08 Overige winning van delfstoffen
09 Dienstverlening voor de winning van delfstoffen
C Industrie
10 Vervaardiging van voedingsmiddelen
11 Vervaardiging van dranken
12 Vervaardiging van tabaksproducten
13 Vervaardiging van textiel
14 Vervaardiging van kleding
15 Vervaardiging van leer, lederwaren en soortgelijke producten van andere materialen
16 Houtindustrie en vervaardiging van artikelen van hout en kurk, met uitzondering van meubelen; vervaardiging van artikelen van riet en van vlechtwerk
17 Vervaardiging van papier en papierwaren
18 Activiteiten op het gebied van drukwerk en reproductie van opgenomen media
19 Vervaardiging van cokes en van geraffineerde aardolieproducten
20 Vervaardiging van chemicaliën en chemische producten
21 Vervaardiging van farmaceutische grondstoffen en producten
22 Vervaardiging van producten van rubber of kunststof
23 Vervaardiging van overige niet-metaalhoudende minerale producten
24 Vervaardiging van basismetalen
25 Vervaardiging van producten van metaal, met uitzondering van machines en apparatuur
26 Vervaardiging van computers en van elektronische en optische apparatuur
27 Vervaardiging van elektrische apparatuur
28 Vervaardiging van machines en apparaten, n.e.g.
29 Vervaardiging van motorvoertuigen, aanhangwagens en opleggers
30 Vervaardiging van overige vervoermiddelen
31 Vervaardiging van meubelen
32 Vervaardiging van overige goederen
33 Reparatie, onderhoud en installatie van machines en apparaten
D Productie en distributie van en handel in elektriciteit, gas, stoom en gekoelde lucht
35 Productie en distributie van en handel in elektriciteit, gas, stoom en gekoelde lucht
E Winning en distributie van water; afval- en afvalwaterbeheer en sanering
36 Winning, behandeling en distributie van water
37 Afvalwaterinzameling en -behandeling
38 Afvalinzameling, voorbereiding tot recycling, en verwijdering
39 Sanering en overig afvalbeheer
F Bouwnijverheid
41 Burgerlijke en utiliteitsbouw
42 Grond-, water- en wegenbouw
43 Gespecialiseerde werkzaamheden in de bouw
G Groot- en detailhandel
46 Groothandel
47 Detailhandel
H Vervoer en opslag
49 Vervoer over land en via pijpleidingen
50 Vervoer over water
51 Luchtvaart
52 Opslag en dienstverlening voor vervoer
53 Post- en koeriersdiensten
I Logies-, maaltijd- en drankverstrekking
55 Logiesverstrekking en -bemiddeling
56 Exploitatie van eet- en drinkgelegenheden
J Activiteiten van uitgeverijen, omroepactiviteiten, en activiteiten op het gebied van productie en distributie van inhoud
58 Activiteiten van uitgeverijen
59 Productie en distributie van films en video- en televisieprogramma's en audio, maken van geluidsopnamen en uitgeven van muziekopnamen
60 Programmering, uitzending, persagentschappen en overige activiteiten op het gebied van de verspreiding van inhoud
K Telecommunicatie, computerprogrammering en consultancy, informatica-infrastructuur en overige activiteiten op het gebied van informatiediensten
61 Telecommunicatie
62 Computerprogrammering, consultancy en aanverwante activiteiten
63 Dienstverlenende activiteiten op het gebied van informatie
L Activiteiten op het gebied van financiële dienstverlening en verzekeringen
64 Financiële dienstverlening, met uitzondering van verzekeringen en pensioenfondsen
65 Activiteiten op het gebied van verzekeringen en pensioenfondsen, met uitzondering van verplichte sociale verzekeringen
66 Ondersteunende activiteiten voor financiële diensten, verzekeringen en pensioenen
M Exploitatie van en handel in onroerend goed
68 Exploitatie van en handel in onroerend goed
N Wetenschappelijke en technische activiteiten en specialistische zakelijke dienstverlening
69 Rechtskundige en boekhoudkundige dienstverlening
70 Activiteiten van hoofdkantoren, interne concerndiensten en managementadvisering
71 Activiteiten van architecten en ingenieurs; technisch ontwerp en advies, keuring en controle
72 Wetenschappelijk onderzoek en ontwikkeling
73 Reclameactiviteiten, marktonderzoek en public relations
74 Overige wetenschappelijke en technische activiteiten en overige specialistische zakelijke dienstverlening
75 Veterinaire dienstverlening
O Verhuur van roerende goederen en overige zakelijke dienstverlening
77 Verhuur en lease
78 Arbeidsbemiddeling, activiteiten van uitzendbureaus en personeelsbeheer
79 Activiteiten van reisbureaus, reisorganisatoren, reserveringsbureaus en aanverwante activiteiten
80 Opsporings- en beveiligingsdiensten
81 Diensten in verband met gebouwen; landschapsverzorging
82 Administratieve en ondersteunende activiteiten ten behoeve van kantoren en overige zakelijke dienstverlening
P Openbaar bestuur, overheidsdiensten en verplichte sociale verzekeringen
84 Openbaar bestuur, overheidsdiensten en verplichte sociale verzekeringen
Q Onderwijs
85 Onderwijs
R Gezondheids- en welzijnszorg
86 Gezondheidszorg
87 Verpleging, verzorging en begeleiding met verblijf
88 Maatschappelijke dienstverlening zonder verblijf
S Kunst, cultuur, sport en recreatie
90 Activiteiten op het gebied van scheppende en uitvoerende kunst
91 Activiteiten van bibliotheken, archieven, musea en overige culturele activiteiten
92 Exploitatie van loterijen, kansspelen en kansspelautomaten
93 Sport, ontspanning en recreatie
T Overige dienstverlening
94 Activiteiten van ledenorganisaties
95 Reparatie en onderhoud van computers, consumentenartikelen, auto's en motorfietsen
96 Persoonlijke dienstverlening
U Activiteiten van huishoudens als werkgever en niet-gedifferentieerde productie van goederen en diensten door huishoudens voor eigen gebruik
97 Activiteiten van huishoudens als werkgever van huishoudelijk personeel
98 Niet-gedifferentieerde productie van goederen en diensten door particuliere huishoudens voor eigen gebruik
V Activiteiten van extraterritoriale organisaties en instanties
99 Activiteiten van extraterritoriale organisaties en instanties
`

export const sbi2025 = parseSbiTable(dutch)

/** Titles of the maker divisions in English. Source: Eurostat, NACE Rev. 2.1; see docs/sources.yaml, `eurostat-nace`. */
export const sbi2025EnglishTitles: Readonly<Record<string, string>> = {
  '24': 'Manufacture of basic metals',
  '25': 'Manufacture of fabricated metal products, except machinery and equipment',
  '26': 'Manufacture of computer, electronic and optical products',
  '27': 'Manufacture of electrical equipment',
  '28': 'Manufacture of machinery and equipment n.e.c.',
  '29': 'Manufacture of motor vehicles, trailers and semi-trailers',
  '30': 'Manufacture of other transport equipment',
  '31': 'Manufacture of furniture',
  '32': 'Other manufacturing',
  '33': 'Repair, maintenance and installation of machinery and equipment',
}
