import { excerptOf, type Marker } from '../../search/marking.ts'
import type { SearchResult } from '../../search/query.ts'

interface Props {
  result: SearchResult
  mark: Marker
  /** Name of its kind. */
  kind: string | undefined
  /** Field colour of its kind. */
  colour: string | undefined
  /** Name of its language where that is not the reader's. */
  language?: string | undefined
}

/** One page that was found: its summary, and the place in it where the words stand, which it opens at. */
export function Result({ result, mark, kind, colour, language }: Props) {
  const { url, opens, title, summary, part, passage, locale } = result
  return (
    <li>
      <div>
        {kind && (
          <p className={`kind ${colour}`}>
            {kind}
            {language && <span className="muted"> · {language}</span>}
          </p>
        )}
        <h2 lang={locale}>
          <a className="quiet" href={part ? opens : url}>
            {title}
          </a>
        </h2>
        {part && (
          <p className="small">
            <Marked text={part} mark={mark} />
          </p>
        )}
        <p className="clamped" lang={locale}>
          <Marked text={passage ?? summary} mark={mark} />
        </p>
      </div>
    </li>
  )
}

function Marked({ text, mark }: { text: string; mark: Marker }) {
  return excerptOf(mark(text)).map(({ text: stretch, marked }, index) =>
    marked ? <mark key={index}>{stretch}</mark> : stretch,
  )
}
