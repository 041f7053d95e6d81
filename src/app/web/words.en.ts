import type { Words } from '../../platform/i18n/words.ts'
import type { nl } from './words.nl.ts'

export const en = {
  product: 'Maakagenda',
  tagline: 'For municipalities and their makers',
  findMaker: 'Find a maker',
  switchOrganisation: 'Other organisation',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  menu: {
    overview: 'Overview',
    facts: 'Facts sheet',
    data: 'Data',
  },
  pillars: {
    entrepreneurial: 'Entrepreneurial municipality',
    innovative: 'Innovative & sustainable municipality',
    smart: 'Smart municipality',
    agenda: 'Execution agenda',
  },
  rooms: {
    atlas: 'Makers',
    estates: 'Business estates',
    rules: 'Rules & burdens',
    strengths: 'Strengths',
    circular: 'Circular',
    procurement: 'Procurement',
    climate: 'Climate',
    energyhub: 'Energy hub',
    grid: 'Grid capacity',
    space: 'Space',
    network: 'Network',
    skills: 'Skilled people',
    agenda: 'Execution agenda',
  },
  signedOut: {
    title: 'You are not signed in',
    signIn: 'Sign in',
    text: 'Open the one-time link that you were given, or ask the administrator for a new one. Then load this page again.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address is not right, or you may not see this page.',
    back: 'To the desk',
  },
  broken: { title: 'This page did not load well', retry: 'Try again' },
  galleryTitle: 'Gallery',
} satisfies Words<typeof nl>
