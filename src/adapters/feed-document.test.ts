import { expect, test } from 'vitest'
import { readFeedDocument } from './feed-document.ts'

const base = 'https://news.example/feeds/all'
const read = (text: string, type = 'application/xml') => readFeedDocument(Buffer.from(text), type, base)
const items = (text: string) => {
  const document = read(text)
  if (document.type !== 'feed') throw new Error(document.sentence)
  return document.events.map((event) => ({ ...event, body: JSON.parse(event.body) }))
}
const rss = (inner: string) => `<rss version="2.0"><channel><title>News</title>${inner}</channel></rss>`

test('RSS, Atom, RDF and JSON feeds are read alike', () => {
  const rdf =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">' +
    '<item rdf:about="1"><title>Fair</title><link>https://a.example/1</link></item></rdf:RDF>'
  const feeds = [
    rss('<item><guid>1</guid><title>Fair</title><link>https://a.example/1</link></item>'),
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Fair</title><link href="https://a.example/1"/></entry></feed>',
    rdf,
    '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","title":"Fair","url":"https://a.example/1"}]}',
  ]
  for (const feed of feeds) {
    expect(items(feed)).toMatchObject([
      { externalId: '1', body: { title: { value: 'Fair' }, link: 'https://a.example/1' } },
    ])
  }
})

test('a Google Alerts link is unwrapped, and the wrapped one kept', () => {
  const wrapped = 'https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://a.example/x%3Fy%3D1&amp;ct=ga'
  const [item] = items(
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:google.com,2013:googlealerts/feed:1</id>
      <title type="html">&lt;b&gt;Fair&lt;/b&gt;</title><link href="${wrapped}"/></entry></feed>`,
  )
  expect(item?.body.link).toBe('https://a.example/x?y=1')
  expect(item?.body.originalLink).toBe(wrapped.replaceAll('&amp;', '&'))
})

test('an item without an id is known by its link, and without a link by its title and date', () => {
  const found = items(
    rss(`<item><title>a</title><link>https://a.example/1</link></item>
      <item><title>b</title><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate></item>
      <item><title>b</title><pubDate>Tue, 03 Nov 2026 08:00:00 GMT</pubDate></item>`),
  )
  expect(found[0]?.externalId).toBe('https://a.example/1')
  expect(new Set(found.map((item) => item.externalId)).size).toBe(3)
})

test('a version changes with the words or the link, and not with the date or the markup', () => {
  const version = (inner: string) => items(rss(`<item><guid>1</guid>${inner}</item>`))[0]?.externalVersion
  const first = version('<title>a</title><description><![CDATA[<p>one</p>]]></description>')
  const redated =
    '<title>a</title><description><![CDATA[<p class="x">one</p> ]]></description><pubDate>today</pubDate>'
  expect(version(redated)).toBe(first)
  expect(version('<title>a</title><description>two</description>')).not.toBe(first)
})

test('an id that stands on several items does not make them one', () => {
  const found = items(
    rss(
      `<item><guid>x</guid><link>https://a.example/1</link></item><item><guid>x</guid><link>https://a.example/2</link></item>`,
    ),
  )
  expect(found.map((item) => item.externalId)).toEqual(['https://a.example/1', 'https://a.example/2'])
})

test('links are made whole, and those that are no web address are left out', () => {
  const found = items(
    rss(
      '<item><title>a</title><link>/x</link></item><item><title>b</title><link>javascript:x()</link></item>',
    ),
  )
  expect(found.map((item) => item.body.link)).toEqual(['https://news.example/x', null])
})

test('an unescaped ampersand and a zero character do no harm', () => {
  const [item] = items(rss('<item><guid>1</guid><title>Tom & Jerry\0</title></item>'))
  expect(item?.body.title.value).toBe('Tom & Jerry')
})

const bomb = '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'
const outside = '<?xml version="1.0"?><!-- x --><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
test.each([bomb, outside, '<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd">'])(
  '%s is refused unread',
  (doctype) => {
    expect(read(`${doctype}${rss('<item><title>&b;</title></item>')}`)).toMatchObject({
      type: 'unreadable',
      sentence: expect.stringMatching(/shorthand/),
    })
  },
)

test('the old RSS that only names its DTD is read', () => {
  const netscape =
    '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">'
  expect(items(`${netscape}${rss('<item><title>a</title></item>')}`)).toHaveLength(1)
})

const page = (head: string) => `<!doctype html><html><head>${head}</head></html>`
const wrong: [string, string, RegExp][] = [
  ['a web page', page(''), /web page, not to a feed\. Please give/],
  [
    'a page that names its feed',
    page('<link rel="alternate" type="application/rss+xml" href="/rss">'),
    /news\.example\/rss$/,
  ],
  ['a sign-in page', page('<input name="p" type="password">'), /sign-in page/],
  ['a feed that breaks off', '<rss version="2.0"><channel><item><title>a</tit', /breaks off/],
  ['something else', 'hello', /no RSS, Atom or JSON/],
  ['nothing', ' ', /empty page/],
]
test.each(wrong)('%s is named as what it is', (_, text, sentence) => {
  expect(read(text)).toMatchObject({ type: 'unreadable', sentence: expect.stringMatching(sentence) })
})

test('a feed without items is a feed', () => {
  expect(read(rss(''))).toMatchObject({ type: 'feed', events: [], findings: [{ type: 'note' }] })
})
