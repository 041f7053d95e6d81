const names = new Set(['StoreInUseError', 'NewerStoreError', 'ForeignFolderError'])

/** A data folder that cannot be opened, for a reason that a person can mend: its message is the sentence. */
export function isStoreRefusal(error: unknown): error is Error {
  return error instanceof Error && names.has(error.name)
}
