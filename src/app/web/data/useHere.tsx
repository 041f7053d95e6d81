import { useParams } from '@tanstack/react-router'
import { useMay, useOrganisation } from '../session.ts'
import { dataPaths } from './paths.ts'

/** A part of the address of this page, such as the id of an import. */
export function useAddressPart(name: 'organisation' | 'import' | 'job'): string {
  const parts: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  return parts[name] ?? ''
}

/** Where this page stands: whose data, what the reader may do with them, and where the other pages are. */
export function useHere() {
  const id = useAddressPart('organisation')
  return {
    id,
    organisation: useOrganisation(id),
    paths: dataPaths(id),
    /** Imports, corrects, undoes. */
    isOfficer: useMay(id, 'officer'),
    readsCompanies: useMay(id, 'reader', 'officer', 'publisher'),
    isAdmin: useMay(id, 'admin'),
  }
}
