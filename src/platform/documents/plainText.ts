/** Characters that XML 1.0 cannot hold, and lone surrogates, which no file can. Tab and line end stay. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/** Text that every format can hold: other people's names arrive with whatever their systems put in them. */
export function plainText(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(unwritable, '')
}

/** A link that a reader may safely follow, or null. */
export function safeHref(href: string): string | null {
  if (!URL.canParse(href)) return null
  const { protocol, href: written } = new URL(href)
  return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? written : null
}
