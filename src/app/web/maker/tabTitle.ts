import type { Words } from '../../../core/words.ts'

/** Apart from the other words of the door, so that pages that only name it do not carry them all. */
export const tabTitle: Words = { nl: 'Aangedragen door makers', en: 'Brought forward by makers' }
