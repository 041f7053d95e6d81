/** A sentence of the import says first what is wrong and then what to do; a table shows them in two columns. */
export type WhyAndDo = { readonly why: string; readonly todo: string | null }

/** The first full stop with a capital after it parts them: "25.62" and "B.V." have none behind them. */
export function whyAndDo(said: string): WhyAndDo {
  const end = /(?<=\p{L}{2}|[0-9)"”’])[.?] (?=\p{Lu})/u.exec(said)
  if (!end) return { why: said, todo: null }
  return { why: said.slice(0, end.index + 1), todo: said.slice(end.index + 2) }
}
