import type { ExcerptPart, SearchResult } from '../../search/query.ts'

interface Props {
  result: SearchResult
  /** Name of its kind. */
  kind: string | undefined
  /** Field colour of its kind. */
  colour: string | undefined
}

/** One page that was found: its summary where that holds the words, else the stretch of it that does. */
export function Result({ result: { url, title, summary, excerpt }, kind, colour }: Props) {
  return (
    <li>
      <div>
        {kind && <p className={`kind ${colour}`}>{kind}</p>}
        <h2>
          <a className="quiet" href={url}>
            {title}
          </a>
        </h2>
        <p className="clamped">
          {shown({ summary, excerpt }).map(({ text, marked }, index) =>
            marked ? <mark key={index}>{text}</mark> : text,
          )}
        </p>
      </div>
    </li>
  )
}

function shown({ summary, excerpt }: Pick<SearchResult, 'summary' | 'excerpt'>): ExcerptPart[] {
  const words = excerpt
    .filter(({ marked }) => marked)
    .map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)
  if (words.length === 0) return [{ text: summary, marked: false }]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escape).join('|')})`, 'giu')
  // A pattern with one group puts what matches at every second place.
  const parts = summary.split(pattern).map((text, index) => ({ text, marked: index % 2 === 1 }))
  if (parts.length > 1) return parts
  return [{ text: '… ', marked: false }, ...excerpt, { text: ' …', marked: false }]
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
