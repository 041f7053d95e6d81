import { useLocation } from '@tanstack/react-router'
import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import { type Draft, loadDraft, saveDraft } from './draft.ts'

export type Step = 'file' | 'columns' | 'check' | 'store'
export const steps: readonly Step[] = ['file', 'columns', 'check', 'store']

export type WizardAddress = { readonly upload: string; readonly step: Step; readonly job: string }

/** Where the wizard is: all of it stands in the address, so that a reload or a sent link comes back here. */
export function useWizardAddress(): WizardAddress {
  const search = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }))
  const upload = search.get('upload') ?? ''
  const job = search.get('job') ?? ''
  const asked = steps.find((step) => step === search.get('step')) ?? 'file'
  if (job !== '') return { upload, job, step: 'store' }
  return { upload, job, step: upload === '' || asked === 'store' ? 'file' : asked }
}

/** What the reader decided so far about this file; every change is kept at once. */
export function useDraft(upload: string): [Draft | null, (change: Partial<Draft>) => void] {
  const [held, setHeld] = useState<{ upload: string; draft: Draft | null }>({ upload: '', draft: null })
  const draft = held.upload === upload ? held.draft : loadDraft(upload)
  const change = useCallback(
    (part: Partial<Draft>) => {
      const before = loadDraft(upload) ?? draft
      if (!before) return
      const after = { ...before, ...part }
      saveDraft(upload, after)
      setHeld({ upload, draft: after })
    },
    [upload, draft],
  )
  return [draft, change]
}

/** Whether the reader came to this step from another one, so that the first page does not take the focus. */
export const CameFromStep = createContext(false)

export function useCameFromStep(step: Step): boolean {
  const [first] = useState(step)
  const [moved, setMoved] = useState(false)
  if (!moved && step !== first) setMoved(true)
  return moved
}

/** Another step is another page to the reader: the focus goes to its heading and the view to the top. */
export function useStepFocus(): void {
  const moved = useContext(CameFromStep)
  useEffect(() => {
    const busy = document.activeElement
    if (!moved || (busy !== null && busy !== document.body)) return
    const heading = document.querySelector('main h1')
    if (!(heading instanceof HTMLElement)) return
    window.scrollTo(0, 0)
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [moved])
}
