/**
 * What one step costs as the battery draws more power from the hub (kW; negative when it gives power).
 * The cost is convex and made of straight pieces: piece k ends at `end[k]` and costs `slope[k]` EUR per kWh;
 * piece 0 begins at `start`. Below `start` there is nobody to take the power. The last piece has no end.
 */
export type Curve = { start: number; count: number; readonly slope: Float64Array; readonly end: Float64Array }

export function createCurve(): Curve {
  return { start: 0, count: 0, slope: new Float64Array(8), end: new Float64Array(8) }
}

/** Writes the piece after the last one; pieces come with rising slopes. */
export function addPiece(curve: Curve, slope: number, end: number): void {
  curve.slope[curve.count] = slope
  curve.end[curve.count] = end
  curve.count++
}
