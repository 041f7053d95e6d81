/** A word or sentence in both languages of the product; Dutch is written first. */
export type Words = { readonly nl: string; readonly en: string }

export type Language = keyof Words
