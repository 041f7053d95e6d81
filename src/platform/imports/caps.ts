/** What a file may ask of us. A file beyond a cap is refused with the cap in the sentence. */
export type Caps = {
  /** Bytes of a text file as delivered. */
  readonly csvBytes: number
  /** Bytes of a workbook as delivered. */
  readonly xlsxBytes: number
  /** Files inside a workbook. */
  readonly entries: number
  /** Bytes of all files inside a workbook together, once unpacked. */
  readonly unpackedBytes: number
  /** How many times larger a file inside a workbook may become. */
  readonly ratio: number
  readonly csvRows: number
  readonly xlsxRows: number
  readonly columns: number
  readonly cellCharacters: number
  /** Characters of one row of a text file: a file without line ends must not fill the memory. */
  readonly rowCharacters: number
  /** Longest time without progress before the worker is stopped, in milliseconds. */
  readonly silenceMs: number
  /** Heap of the worker, in megabytes. */
  readonly heapMb: number
}

export const standardCaps: Caps = {
  csvBytes: 2_000_000_000,
  xlsxBytes: 25_000_000,
  entries: 2_000,
  unpackedBytes: 250_000_000,
  ratio: 200,
  csvRows: 10_000_000,
  xlsxRows: 1_000_000,
  columns: 500,
  cellCharacters: 32_768,
  rowCharacters: 1_000_000,
  silenceMs: 20_000,
  heapMb: 256,
}

export function capsWith(own: Partial<Caps> = {}): Caps {
  return { ...standardCaps, ...own }
}
