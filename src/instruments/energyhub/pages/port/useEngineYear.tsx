import { useEffect, useRef, useState } from 'react'
import { isRefusal, type Refusal } from '../../../../core/outcome.ts'
import type { SizeAnswer } from '../../questions/size.ts'
import type { Assumptions } from '../engine/assumptions.ts'
import { createEngine, type Engine } from '../engine/createEngine.ts'
import type { HubCase } from '../engine/hubCase.ts'
import type { Most } from '../engine/sizeAnswer.ts'
import type { YearAnswer } from '../engine/yearAnswer.ts'

/** The answer that belongs to the newest assumptions, or the one before while that is on its way. */
export type EngineYear = {
  readonly year: YearAnswer | null
  readonly refused: Refusal | null
  readonly size: SizeAnswer | null
  readonly isBusy: boolean
  readonly isSizing: boolean
}

type Known = {
  readonly year: YearAnswer | null
  readonly refused: Refusal | null
  readonly size: SizeAnswer | null
  /** What the answers are to. */
  readonly yearOf: Assumptions | null
  readonly sizeOf: string | null
}

/** The map of sizes waits until the reader leaves the sliders alone. */
const quietMs = 400

/** Runs the engine in the browser for a hub, and again whenever the reader changes something. */
export function useEngineYear(given: HubCase, wanted: Assumptions, most: Most, mapPoints: number): EngineYear {
  const engine = useRef<Engine | null>(null)
  const [known, setKnown] = useState<Known>({ year: null, refused: null, size: null, yearOf: null, sizeOf: null })
  useEffect(() => {
    const own = createEngine()
    own.load(given)
    engine.current = own
    return () => {
      engine.current = null
      own.close()
    }
  }, [given])
  useEffect(() => {
    void engine.current?.ask<'year'>({ kind: 'year', wanted }).then((answer) => {
      if (answer === null) return
      setKnown((before) =>
        isRefusal(answer)
          ? { ...before, refused: answer, yearOf: wanted }
          : { ...before, year: answer, refused: null, yearOf: wanted },
      )
    })
  }, [given, wanted])
  // A battery of another size makes no other map: it is only another place in it.
  const map = JSON.stringify({ wanted: { ...wanted, batteryKw: 0, batteryKwh: 0 }, most, points: mapPoints })
  useEffect(() => {
    const timer = setTimeout(() => {
      const asked = JSON.parse(map) as { wanted: Assumptions; most: Most; points: number } // written above
      void engine.current?.ask<'size'>({ kind: 'size', ...asked }).then((answer) => {
        if (answer === null) return
        setKnown((before) => ({ ...before, size: isRefusal(answer) ? null : answer, sizeOf: map }))
      })
    }, quietMs)
    return () => clearTimeout(timer)
  }, [given, map])
  const { year, refused, size, yearOf, sizeOf } = known
  return { year, refused, size, isBusy: yearOf !== wanted, isSizing: sizeOf !== map }
}
