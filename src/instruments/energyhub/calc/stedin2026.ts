import type { GridTariff } from './groupContract.ts'

/** Transport tariffs of Stedin for 2026, without VAT; the energy price of the lowest category is that of the day. */
export const stedin2026: readonly GridTariff[] = [
  { category: 'LS', level: 0, contractEurPerKwMonth: 1.5483, peakEurPerKwMonth: 0, eurPerKwh: 0.0749 },
  { category: 'Trafo MS/LS', level: 1, contractEurPerKwMonth: 3.9308, peakEurPerKwMonth: 3.0966, eurPerKwh: 0.0198 },
  { category: 'MS', level: 2, contractEurPerKwMonth: 2.0228, peakEurPerKwMonth: 3.0966, eurPerKwh: 0.0198 },
  { category: 'Trafo HS+TS/MS', level: 3, contractEurPerKwMonth: 3.7876, peakEurPerKwMonth: 5.2943, eurPerKwh: 0 },
  { category: 'TS', level: 4, contractEurPerKwMonth: 3.125, peakEurPerKwMonth: 4.1455, eurPerKwh: 0 },
]

/** Tarievencode 3.7.19: what a kW at the transformer MS/LS costs more than at MS, EUR per month. */
export const stedinSurcharge2026 = 3.9308 - 2.0228
