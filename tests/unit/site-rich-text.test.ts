import { expect, test } from 'vitest'

import { toRichText } from '#content/rich-text/from-markdown.ts'
import { element, textNode, type ElementNode, type RichText } from '#content/rich-text/lexical.ts'
import { paragraphsToHtml } from '#site/documents/bodies.ts'
import { toHtml } from '#site/loaders/richText.ts'

const place = { kind: 'pages', key: 'about', locale: 'en', path: 'body' } as const
const targetOf = ({ relationTo, value }: { relationTo: string; value: unknown }) =>
  value === 'draft' ? undefined : `${relationTo}/${String(value)}`

function htmlOf(markdown: string): string {
  const linkTo = (target: string) => {
    const [relationTo, value] = target.split('/') as [string, string]
    return { relationTo, value }
  }
  return toHtml(toRichText({ markdown, linkTo }), { place, targetOf })
}

const withNodes = (...children: RichText['root']['children']): RichText => ({
  root: element('root', children),
})

test('everything the editor offers becomes plain HTML', () => {
  expect(
    htmlOf(
      [
        'A *soft* and **strong** [link](https://example.org/?a=1&b=2).',
        '## Ask first',
        '- one\n- two\n  - below two',
        '3. third\n4. fourth',
        '> A quote.',
      ].join('\n\n'),
    ),
  ).toBe(
    '<p>A <em>soft</em> and <strong>strong</strong> <a href="https://example.org/?a=1&amp;b=2">link</a>.</p>' +
      '<h2 id="ask-first">Ask first</h2>' +
      '<ul><li>one</li><li>two<ul><li>below two</li></ul></li></ul>' +
      '<ol start="3"><li>third</li><li>fourth</li></ol>' +
      '<blockquote>A quote.</blockquote>',
  )
})

test('the same text gives the same bytes, and headings alike get ids of their own', () => {
  const markdown = '## Łódź\n\n## Łódź\n\n### ?'
  expect(htmlOf(markdown)).toBe(
    '<h2 id="lodz">Łódź</h2><h2 id="lodz-2">Łódź</h2><h3 id="section">?</h3>',
  )
  expect(htmlOf(markdown)).toBe(htmlOf(markdown))
})

test('a link to a document waits for its address; to one that is not public, its words stay', () => {
  expect(htmlOf('[a practice](practices/aarhus-model)')).toBe(
    '<p><a href="document:practices/aarhus-model">a practice</a></p>',
  )
  expect(htmlOf('see [a draft](practices/draft)')).toBe('<p>see a draft</p>')
})

test('what a text says is never read as HTML', () => {
  const html = toHtml(withNodes(element('paragraph', [textNode('<script>"&', 0)])), {
    place,
    targetOf,
  })
  expect(html).toBe('<p>&lt;script&gt;&quot;&amp;</p>')
})

test.for([
  ['a node the site does not know', element('table', []), '"table"'],
  ['an upload', { ...element('upload', []), value: 'x' }, '"upload"'],
  ['a heading of another level', element('heading', [textNode('x', 0)], { tag: 'h1' }), 'level h1'],
  ['a checklist', element('list', [], { listType: 'check' as never }), '"check"'],
  [
    'a format it cannot show',
    element('paragraph', [textNode('x', 8)]),
    'other than bold and italic',
  ],
  [
    'a link that runs code',
    element('paragraph', [
      element('link', [textNode('x', 0)], {
        fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
      }),
    ]),
    'javascript:alert(1)',
  ],
] as const)('%s stops the build, naming document, field and language', ([, node, said]) => {
  const text = withNodes(element('paragraph', [textNode('before', 0)]), node as ElementNode)
  expect(() => toHtml(text, { place, targetOf })).toThrow(/^pages\/about, body in "en": /)
  expect(() => toHtml(text, { place, targetOf })).toThrow(said)
})

test('a transcript becomes paragraphs', () => {
  expect(paragraphsToHtml('00:01 Hello <you>\nand\n\n00:09 bye\n')).toBe(
    '<p>00:01 Hello &lt;you&gt;<br>and</p><p>00:09 bye</p>',
  )
})
