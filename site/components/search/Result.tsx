import type { SearchResult } from '../../search/query.ts'

interface Props {
  result: SearchResult
  /** Name of its kind. */
  kind: string | undefined
  /** Field colour of its kind. */
  colour: string | undefined
}

/** One page that was found, with the stretch of it that matches. */
export function Result({ result: { url, title, summary, excerpt }, kind, colour }: Props) {
  const matches = excerpt.some(({ marked }) => marked)
  return (
    <li>
      <div>
        {kind && <p className={`kind ${colour}`}>{kind}</p>}
        <h2>
          <a className="quiet" href={url}>
            {title}
          </a>
        </h2>
        <p>
          {matches
            ? excerpt.map(({ text, marked }, index) =>
                marked ? <mark key={index}>{text}</mark> : text,
              )
            : summary}
        </p>
      </div>
    </li>
  )
}
