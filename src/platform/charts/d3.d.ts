/** The few functions that we use of d3-scale 4 and d3-shape 3, which bring no types of their own. */
declare module 'd3-scale' {
  export type ScaleLinear = (value: number) => number
  export function scaleLinear(domain: readonly number[], range: readonly number[]): ScaleLinear
}
declare module 'd3-shape' {
  export type Line<Datum> = {
    (data: readonly Datum[]): string | null
    x(at: (datum: Datum) => number): Line<Datum>
    y(at: (datum: Datum) => number): Line<Datum>
    defined(is: (datum: Datum) => boolean): Line<Datum>
    digits(count: number): Line<Datum>
  }
  export function line<Datum>(): Line<Datum>
}
