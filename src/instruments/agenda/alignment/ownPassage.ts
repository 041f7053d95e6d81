import type { ActionFields } from '../dossier/actionFields.ts'

/** What an action of the own agenda says, as one passage. */
export function ownPassage({ title, activity, output, outcome }: ActionFields): string {
  return [title, activity, output, outcome]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?:;]$/.test(part) ? part : `${part}.`))
    .join(' ')
    .slice(0, 8000)
}
