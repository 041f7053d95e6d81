/** The unit that a header names in brackets: "Verbruik (kWh)", "Vermogen [kW]". Null when it names none. */
export function unitOfHeader(header: string): string | null {
  const unit = /[([]\s*(?:in\s+)?([^)\]]{1,20}?)\s*[)\]]\s*$/.exec(header)?.[1]
  return unit !== undefined &&
    /^(?:€|[kMGTm]?(?:Wh?|VA|J|g)|[kM]?m[23²³]?|ton|t|%|euro|uur|h|x\s?1[ .]?000)$/i.test(unit)
    ? unit
    : null
}
