import type { HubDossier, HubMember } from '../../hubDossier.ts'

/** What the dialogs about a mandate are about. */
export type MandateProps = {
  readonly hub: HubDossier
  readonly member: HubMember
  readonly onClose: (done?: string) => void
}
