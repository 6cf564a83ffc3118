import { expect, test } from 'vitest'

import { toRichText } from '#content/rich-text/from-markdown.ts'
import { toHtml } from '#site/loaders/richText.ts'
import { passagesOf, textOf } from '#site/search/passages.ts'

test('a text is taken apart at its headings, each with its place in the page', () => {
  const html =
    '<p>Före</p>\n<p>alla</p><h2 id="lyssna">Lyssna</h2><p>Först.</p><h3 id="sedan">Sedan</h3>' +
    '<ul><li>Fråga</li></ul><p>Vänta</p>'
  expect(passagesOf(html)).toEqual([
    { html: '<p>Före</p>\n<p>alla</p>' },
    { id: 'lyssna', heading: 'Lyssna', html: '<p>Först.</p>' },
    { id: 'sedan', heading: 'Sedan', html: '<ul><li>Fråga</li></ul><p>Vänta</p>' },
  ])
})

test('the ids are those of the page', () => {
  const richText = toRichText({
    markdown: 'Wstęp\n\n## Łódź i okolice\n\nTekst\n\n### Łódź i okolice\n\nDalej',
    linkTo: () => ({ relationTo: 'practices', value: 'method' }),
  })
  const html = toHtml(richText, {
    place: { kind: 'handbooks', key: 'guide', locale: 'pl', path: 'chapters.one.body' },
    targetOf: () => undefined,
  })
  expect(passagesOf(html)).toEqual([
    { html: '<p>Wstęp</p>' },
    { id: 'lodz-i-okolice', heading: 'Łódź i okolice', html: '<p>Tekst</p>' },
    { id: 'lodz-i-okolice-2', heading: 'Łódź i okolice', html: '<p>Dalej</p>' },
  ])
})

test('text without a heading is one passage, and so is none', () => {
  expect(passagesOf('<p>Ensam</p>')).toEqual([{ html: '<p>Ensam</p>' }])
  expect(passagesOf('')).toEqual([{ html: '' }])
})

test('a text that begins with a heading has nothing before it', () => {
  const [before, first] = passagesOf('<h2 id="a">Hass</h2><p>Reden</p>')
  expect(before).toEqual({ html: '' })
  expect(first).toMatchObject({ heading: 'Hass', html: '<p>Reden</p>' })
})

test('of a heading its words are read, without markup', () => {
  const headings = passagesOf(
    '<h2 id="a"><strong>Was</strong> ist <em>das</em>?</h2><h3 id="b"><a href="/de/">Hass</a>rede</h3>',
  ).map(({ heading }) => heading)
  expect(headings).toEqual([undefined, 'Was ist das?', 'Hassrede'])
})

test('of a heading its characters are read as they are shown', () => {
  const [, passage] = passagesOf('<h2 id="a">Fakty &amp; mity: &lt;18 &quot;lat&quot;</h2>')
  expect(passage!.heading).toBe('Fakty & mity: <18 "lat"')
})

test.each([
  ['<p>Hej &amp; <em>väl</em>kommen</p>', 'Hej & välkommen'],
  ['<p>Först</p><p>sedan</p>', 'Först sedan'],
  ['<h2 id="a">Fråga</h2><ul><li>ett</li><li>två</li></ul>', 'Fråga ett två'],
  ['Rad ett<br>rad två<br />rad tre', 'Rad ett rad två rad tre'],
  ['<blockquote><p>Ord</p></blockquote><ol><li>till</li></ol>', 'Ord till'],
  ['&lt;b&gt; &quot;citat&quot; &#39;så&#39;', `<b> "citat" 'så'`],
  ['Skriv &amp;lt; så', 'Skriv &lt; så'],
  ['<p>Läs <a href="/sv/">mer</a>, <strong>nu</strong>!</p>', 'Läs mer, nu!'],
  [' <p> mycket\n\u00a0 luft </p> ', 'mycket luft'],
  ['<pre>kod</pre><link rel="a">', 'kod'],
  ['', ''],
])('of %s a reader sees “%s”', (html, text) => {
  expect(textOf(html)).toBe(text)
})
