import type { Words } from '../../../platform/i18n/words.ts'
import type { nl } from './entryWords.nl.ts'

export const en = {
  signIn: {
    title: 'Sign in',
    ready: 'Your one-time link works once and for 15 minutes. Press the button to go in.',
    button: 'Sign in',
    noToken: 'Open the link that you were given. It holds your access.',
    noTokenHow:
      'No link? Ask the administrator for one. If Maakagenda runs on your own computer, a new link is shown when it starts.',
    spent: 'Ask for a new link. That one will let you in.',
    failed: 'This link does not let you in',
    already: (name: string) => `You are already signed in as ${name}.`,
    toDesk: 'To the desk',
  },
  desk: {
    title: 'Choose an organisation',
    lead: 'You work for more than one organisation. Where do you want to start?',
    sample: 'example data',
    kinds: { municipality: 'municipality', region: 'region', province: 'province', association: 'association' },
  },
  first: {
    title: 'Welcome. Whom is this Maakagenda for?',
    lead: 'You are the first one here. Choose the municipality, region or province that you work for. After that you import your first company file.',
    kind: 'I work for a',
    municipality: 'Municipality',
    region: 'Labour market region',
    province: 'Province',
    which: 'Which one?',
    pick: 'Make a choice',
    pickFirst: 'First choose the municipality, region or province that you work for.',
    button: 'Start',
    regionsNote: 'Only regions of which we know the municipalities are in the list.',
  },
} satisfies Words<typeof nl>
