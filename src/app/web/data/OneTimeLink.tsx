import { useEffect, useRef, useState } from 'react'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { useDataWords } from './useDataWords.tsx'

type OneTimeLinkProps = { readonly name: string; readonly link: string; readonly onDone: () => void }

/** The link to pass on, with a way to copy it; after this it is nowhere to be seen again. */
export function OneTimeLink({ name, link, onDone }: OneTimeLinkProps) {
  const say = useDataWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => heading.current?.focus(), [])
  const copy = async () => {
    field.current?.select()
    const done = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    )
    setCopied(done)
  }
  return (
    <div className="data-form">
      <h3 className="utrecht-heading-3" tabIndex={-1} ref={heading}>
        {say.linkTitle(name)}
      </h3>
      <p className="utrecht-paragraph">{say.linkText}</p>
      <label className="utrecht-form-label ma-label data-link-label" htmlFor="one-time-link">
        {say.linkLabel}
      </label>
      <input
        ref={field}
        id="one-time-link"
        className="utrecht-textbox ma-control"
        type="text"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      {copied === null ? null : (
        <Alert kind={copied ? 'ok' : 'warning'} live>
          {copied ? say.linkCopied : say.linkNoCopy}
        </Alert>
      )}
      <Actions>
        <Button kind="primary" onClick={() => void copy()}>
          {say.linkCopy}
        </Button>
        <Button onClick={onDone}>{say.linkDone}</Button>
      </Actions>
    </div>
  )
}
