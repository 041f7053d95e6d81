import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'
import { HowFrame } from './HowFrame.tsx'
import { useKitWords } from './useKitWords.tsx'

/** "421 banen metaalproducten" over "1.043 banen Doetinchem". */
export type Term = { readonly number: string; readonly words?: string }
export type SumPart = Term | { readonly over: Term; readonly under: Term } | { readonly sign: string }

export type ExplanationProps = {
  /** What is explained, after "Hoe is dit berekend?": "Metaalproducten: 1,4 × Gelderland". */
  readonly figure: string
  readonly sum?: readonly SumPart[]
  readonly answer?: string
  /** The sum in words. */
  readonly words?: ReactNode
  readonly sources: readonly ReactNode[]
  readonly limits?: readonly ReactNode[]
  readonly assumptions?: readonly ReactNode[]
  readonly law?: readonly ReactNode[]
  /** A command that gives the same figure. */
  readonly command?: string
  /** When and with which version. */
  readonly stamp?: ReactNode
  readonly open?: boolean
  /** The level of its headings: one below the heading it stands under. */
  readonly level?: 3 | 4
  readonly children?: ReactNode
}

function TermView({ term }: { term: Term }) {
  return (
    <>
      {term.number}
      {term.words ? <small> {term.words}</small> : null}
    </>
  )
}

function PartView({ part }: { part: SumPart }) {
  if ('sign' in part) return <span>{part.sign}</span>
  if ('number' in part)
    return (
      <span>
        <TermView term={part} />
      </span>
    )
  return (
    <span className="ma-fraction">
      <span>
        <TermView term={part.over} />
      </span>
      <span className="ma-hidden">÷</span>
      <span>
        <TermView term={part.under} />
      </span>
    </span>
  )
}

/** A sum with its numbers filled in. */
export function SumView({ parts, answer }: { parts: readonly SumPart[]; answer?: string | undefined }) {
  return (
    <p className="ma-sum">
      {parts.map((part, index) => (
        // The terms of a sum have no name of their own and never change places.
        <PartView key={index} part={part} />
      ))}
      {answer === undefined ? null : (
        <>
          <span>=</span>
          <b>{answer}</b>
        </>
      )}
    </p>
  )
}

/** A command with a button that copies it. */
export function Command({ command }: { command: string }) {
  const say = useKitWords()
  const [copied, setCopied] = useState(false)
  const copy = () => {
    // Without permission to copy the text is still there to select.
    navigator.clipboard?.writeText(command).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="ma-command">
      <code>{command}</code>
      <Button kind="subtle" small onClick={copy}>
        {copied ? say.copied : say.copy}
      </Button>
      <span className="ma-hidden" role="status">
        {copied ? say.copied : ''}
      </span>
    </div>
  )
}

type PointsProps = { title: string; points: readonly ReactNode[] | undefined; level: 3 | 4 }

function Points({ title, points, level }: PointsProps) {
  const Heading = `h${level}` as const
  if (!points || points.length === 0) return null
  return (
    <>
      <Heading className="utrecht-heading-4">{title}</Heading>
      <ul className="ma-points">
        {points.map((point, index) => (
          // Points are sentences in a fixed order.
          <li key={index}>{point}</li>
        ))}
      </ul>
    </>
  )
}

/** Opens at every figure: formula with numbers, sources with dates, law, assumptions, limits, command. */
export function Explanation({ figure, open, ...body }: ExplanationProps) {
  return (
    <HowFrame figure={figure} open={open}>
      <ExplanationBody {...body} />
    </HowFrame>
  )
}

/** What an explanation holds, for where it comes only when it is opened. */
export function ExplanationBody(props: Omit<ExplanationProps, 'figure' | 'open'>) {
  const { sum, answer, words, sources, limits, assumptions, law, command, stamp, level = 3, children } = props
  const Heading = `h${level}` as const
  const say = useKitWords()
  return (
    <div className="ma-how-in">
      <div>
        {sum || words ? <Heading className="utrecht-heading-4">{say.sum}</Heading> : null}
        {sum ? <SumView parts={sum} answer={answer} /> : null}
        {words ? <p className="ma-how-words">{words}</p> : null}
        {children}
        {command ? (
          <>
            <Heading className="utrecht-heading-4">{say.checkYourself}</Heading>
            <Command command={command} />
          </>
        ) : null}
      </div>
      <div>
        <Points title={say.sources} points={sources} level={level} />
        <Points title={say.law} points={law} level={level} />
        <Points title={say.assumptions} points={assumptions} level={level} />
        <Points title={say.limits} points={limits} level={level} />
        {stamp ? <p className="ma-stamp ma-how-stamp">{stamp}</p> : null}
      </div>
    </div>
  )
}
