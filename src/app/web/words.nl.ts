/** The words of the shell: header, navigation, signing in. Pages bring their own. */
export const nl = {
  product: 'Maakagenda',
  tagline: 'Voor gemeenten en hun makers',
  findMaker: 'Zoek een maker',
  switchOrganisation: 'Andere organisatie',
  signOut: 'Log uit',
  signOutEverywhere: 'Log overal uit',
  menu: {
    overview: 'Overzicht',
    entrepreneurial: 'Ondernemende gemeente',
    makers: 'Makers',
    facts: 'Factsheet',
    innovative: 'Innovatieve & duurzame gemeente',
    energyhub: 'Energiehub',
    data: 'Gegevens',
  },
  signedOut: {
    title: 'U bent niet ingelogd',
    signIn: 'Inloggen',
    text: 'Open de eenmalige link die u kreeg, of vraag een nieuwe aan de beheerder. Laad deze pagina daarna opnieuw.',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Het adres klopt niet, of u mag deze pagina niet zien.',
    back: 'Naar de werkplek',
  },
  broken: { title: 'Deze pagina is niet goed geladen', retry: 'Probeer opnieuw' },
  galleryTitle: 'Galerij',
}
