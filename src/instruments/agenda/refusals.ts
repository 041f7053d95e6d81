import type { Words } from '../../core/instrument.ts'

/** Why a question of this room can be refused, in words for a reader. The place comes beside it. */
export const refusals = {
  'not-per-year': {
    nl: 'Hier staan niet evenveel bedragen als jaren. Geef één bedrag per jaar.',
    en: 'There are not as many amounts here as years. Give one amount per year.',
  },
  'same-year-twice': { nl: 'Dit jaar staat er twee keer.', en: 'This year stands here twice.' },
  'same-action-twice': { nl: 'Twee acties hebben hetzelfde nummer.', en: 'Two actions have the same id.' },
  'no-such-action': {
    nl: 'Deze actie staat niet in de lijst, of het is de actie zelf.',
    en: 'This action is not in the list, or it is the action itself.',
  },
  'nothing-fits': {
    nl: 'Wat vooraf is vastgelegd, past niet samen binnen de budgetten en voorwaarden. Laat een vastgelegde actie los of verhoog een budget.',
    en: 'What was decided beforehand does not fit within the budgets and conditions. Release a decided action or raise a budget.',
  },
  'same-passage-twice': {
    nl: 'Twee passages hebben hetzelfde nummer. Geef elke passage een eigen nummer.',
    en: 'Two passages have the same id. Give every passage an id of its own.',
  },
  'empty-passage': {
    nl: 'Deze passage heeft geen tekst. Laat haar weg of vul haar in.',
    en: 'This passage has no text. Leave it out or fill it in.',
  },
  'ends-before-start': {
    nl: 'Deze passage eindigt voordat zij begint. Zet de datums goed.',
    en: 'This passage ends before it begins. Put the dates right.',
  },
} as const satisfies Record<string, Words>

export type RefusalCode = keyof typeof refusals
