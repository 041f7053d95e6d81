/** What a net meter drew and what it fed in, apart: each zero where the other is not. */
export function splitNet(net: Float64Array): { readonly drawn: Float64Array; readonly fedIn: Float64Array } {
  return { drawn: net.map((kw) => (kw > 0 ? kw : 0)), fedIn: net.map((kw) => (kw < 0 ? -kw : 0)) }
}
