import type { Words } from '../../../core/words.ts'

/** Apart from the other words of the page, so that pages that only name it do not carry them all. */
export const tabTitle: Words = { nl: 'Delen', en: 'Sharing' }
