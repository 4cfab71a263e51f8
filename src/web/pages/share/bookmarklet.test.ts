import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { localPath } from '../accounts/local-path.ts'
import { bookmarkletFor } from './bookmarklet.ts'

/** The address that the bookmark opens on a page. */
function opens(page: { href: string; title: string; marked: string }): URL {
  let opened = ''
  runInNewContext(decodeURIComponent(bookmarkletFor('https://birdsong.example').replace('javascript:', '')), {
    getSelection: () => page.marked,
    document: { title: page.title },
    location: { href: page.href },
    URLSearchParams,
    open: (address: string) => {
      opened = address
    },
  })
  return new URL(opened)
}

const href = 'https://forum.example/t/1?page=2#post-7'

test('the bookmark takes the address and the words that are marked along', () => {
  const { pathname, searchParams } = opens({ href, title: 'Village talk', marked: ' “The head & the fair” ' })
  expect(pathname).toBe('/share/paste')
  expect(Object.fromEntries(searchParams)).toEqual({ url: href, text: '“The head & the fair”' })
})

test('where nothing is marked it takes the title', () => {
  expect(opens({ href, title: 'Village talk', marked: '' }).searchParams.get('text')).toBe('Village talk')
})

test('however much is marked, the sign-in page can lead back to what it opens', () => {
  for (const marked of ['ö'.repeat(20_000), 'a b\\c\n'.repeat(3000)]) {
    const { pathname, search } = opens({ href, title: '', marked })
    expect(localPath(pathname + search)).toBe(pathname + search)
  }
})
