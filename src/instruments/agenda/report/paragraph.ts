import type { Paragraph } from '../../../platform/documents/model.ts'

export function paragraph(...parts: readonly (string | { readonly strong: string })[]): Paragraph {
  return {
    kind: 'paragraph',
    runs: parts.map((part) =>
      typeof part === 'string' ? { kind: 'plain', text: part } : { kind: 'strong', text: part.strong },
    ),
  }
}
