import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import type { Compare } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'

/** Outside the installation no branch compares: CBS gives section C per municipality only, and so labelled. */
export function IndustryNote({ industry, place }: { readonly industry: Compare['industry']; readonly place: string }) {
  const say = useAtlasWords().branch
  const format = useFormat()
  if ('missing' in industry) {
    return (
      <Section title={say.industry(place)} level={3}>
        <Paragraph>{say.industryGap[industry.why]}</Paragraph>
      </Section>
    )
  }
  const { registered, establishments, ratio, otherIndustry, table, period, retrieved } = industry
  const counts = [format.number(registered), format.number(establishments)] as const
  const sentence = () => {
    if (ratio === null) return say.industryNoShare(...counts)
    // A share above the whole explains nothing: the reader has to look at the file.
    return ratio > 1 ? say.industryMore(...counts) : say.industryKnown(...counts, format.percent(ratio))
  }
  return (
    <Section title={say.industry(place)} level={3}>
      <Paragraph>
        {sentence()} {otherIndustry === 0 ? say.industryOnlyMakers : ''}
      </Paragraph>
      <Paragraph>{say.industryLimits(table, period.slice(0, 4), format.day(retrieved))}</Paragraph>
    </Section>
  )
}
