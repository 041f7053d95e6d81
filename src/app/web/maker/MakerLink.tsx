import { useEffect, useRef, useState } from 'react'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { TextField } from '../../../platform/ui/Fields.tsx'
import { Paragraph } from '../../../platform/ui/PageParts.tsx'
import { useMakerWords } from './useMakerWords.tsx'

/** The link for an entrepreneur, which stands here once. */
export function MakerLink({ name, link, onDone }: { name: string; link: string; onDone: () => void }) {
  const say = useMakerWords().desk
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => heading.current?.focus(), [])
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="app-narrow app-form">
      <h3 className="utrecht-heading-3" tabIndex={-1} ref={heading}>
        {say.made(name)}
      </h3>
      <Paragraph>{say.linkText}</Paragraph>
      <TextField name="maker-link" label={say.link} value={link} onChange={() => undefined} />
      {copied === null ? null : (
        <Alert kind={copied ? 'ok' : 'warning'} live>
          {copied ? say.copied : say.notCopied}
        </Alert>
      )}
      <Actions>
        <Button kind="primary" onClick={() => void copy()}>
          {say.copy}
        </Button>
        <Button onClick={onDone}>{say.done}</Button>
      </Actions>
    </div>
  )
}
