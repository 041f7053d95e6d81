import { useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { FileCheck } from '../../../../register/companies/checkFile.ts'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { BalanceBar } from '../../../../platform/ui/BalanceBar.tsx'
import { Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { booksParts } from '../booksParts.ts'
import { useFrameWords } from '../useFrameWords.tsx'
import { whyAndDo } from '../whyAndDo.ts'
import { useImportWords } from './useImportWords.tsx'

/** The obstacle when the file as a whole cannot be taken, and where every row would go. */
export function CheckBalance({ check, intro }: { check: FileCheck; intro: string | null }) {
  const say = useImportWords()
  const data = useFrameWords()
  const locale = useLocale()
  const { books, obstacle } = check
  const names = { ...data.parts, kept: data.parts.canBeKept }
  const said = obstacle ? whyAndDo(obstacle[locale]) : null
  return (
    <div className="ma-section">
      {said ? (
        <Alert kind="error" live title={`${say.obstacle} `}>
          {said.why} {said.todo}
        </Alert>
      ) : null}
      {books.read > 0 ? (
        <>
          <BalanceBar id="check" read={books.read} parts={booksParts(books, names)} />
          {intro !== null || books.outside > 0 ? (
            <Paragraph small>
              {intro} {books.outside > 0 ? data.outsideWhy : null}
            </Paragraph>
          ) : null}
        </>
      ) : null}
    </div>
  )
}
