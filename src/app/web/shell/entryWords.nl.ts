/** The words of coming in: signing in, choosing an organisation, the first one. */
export const nl = {
  signIn: {
    title: 'Inloggen',
    ready: 'Uw eenmalige link werkt één keer en 15 minuten lang. Druk op de knop om binnen te gaan.',
    button: 'Inloggen',
    noToken: 'Open de link die u kreeg. Daar zit uw toegang in.',
    noTokenHow:
      'Geen link? Vraag er een aan de beheerder. Draait Maakagenda op uw eigen computer, dan staat bij het starten een nieuwe link op het scherm.',
    spent: 'Vraag een nieuwe link. Daarmee komt u wel binnen.',
    failed: 'Met deze link kunt u niet naar binnen',
    already: (name: string) => `U bent al ingelogd als ${name}.`,
    toDesk: 'Naar de werkplek',
  },
  desk: {
    title: 'Kies een organisatie',
    lead: 'U werkt voor meer dan één organisatie. Waar gaat u aan de slag?',
    sample: 'voorbeeldgegevens',
    kinds: { municipality: 'gemeente', region: 'regio', province: 'provincie', association: 'vereniging' },
  },
  first: {
    title: 'Welkom. Voor wie is deze Maakagenda?',
    lead: 'U bent de eerste hier. Kies de gemeente, regio of provincie waarvoor u werkt. Daarna leest u uw eerste bedrijvenbestand in.',
    kind: 'Ik werk voor een',
    municipality: 'Gemeente',
    region: 'Arbeidsmarktregio',
    province: 'Provincie',
    which: 'Welke?',
    pick: 'Maak een keuze',
    pickFirst: 'Kies eerst voor welke gemeente, regio of provincie u werkt.',
    button: 'Begin',
    regionsNote: 'Alleen regio’s waarvan wij de gemeenten kennen staan in de lijst.',
  },
}
