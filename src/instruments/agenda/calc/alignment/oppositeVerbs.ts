const keeps =
  /aanleg|aangelegd|uitbreid|uitgebreid|breiden|verruim|verhoog|verhog|behoud|behoude|handhav|gehandhaafd|blijft|blijven|open(?:en|t|gesteld)?\b|geopend|toegestaan|toestaan|staan[^.]{0,25}\btoe\b|invoer|ingevoerd|verbreed|verbred|restaur|gerestaureerd|opknap|stimul|bouwen|gebouwd|mogelijk gemaakt|versterk|herstel|voortge[sz]et|verlengd|verleng|welkom|vergroot|vergrot|toegelaten/g
const ends =
  /gesloten|afgesloten|(?<![a-z])sluit|afsluit|gesloopt|sloop|slopen|verwijder|opgeheven|opheff|geschrapt|schrapp|verlaagd|verlag|beperk|verbied|verboden|verbod|geweerd|weren|versmal|afgeschaft|afschaf|stopgezet|beëindig|gestopt|stopt\b|stoppen|verdwijn|ingekrompen|gehalveerd|halver|afgebouwd|afbouw|uitgesloten|\bdicht\b|ontmoedig|afgestoten|afstot|ontmanteld|verkleind|vervalt|verkocht/g
const denies = /\b(?:niet|geen|nooit|nergens)\b/

/** Verbs that make, keep or widen, and verbs that end, remove or narrow: of one thing they cannot both be true. */
export const oppositeVerbs = { keeps, ends, denies }
