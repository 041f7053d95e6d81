import { GalleryPage } from '../../../platform/ui/gallery/GalleryPage.tsx'
import { languageHref, useLanguage } from '../language.tsx'
import { useShellWords } from '../useShellWords.tsx'
import { useTitle } from '../useTitle.tsx'

/** Every component in every state: what we look at when we change one, and what axe reads. */
export function GalleryRoute() {
  useTitle(useShellWords().galleryTitle)
  return <GalleryPage languageHref={languageHref} onLanguage={useLanguage().choose} />
}
