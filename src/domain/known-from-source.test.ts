import { expect, test } from 'vitest'
import { type CameFrom, knownFromSource } from './known-from-source.ts'

const nothing: CameFrom = { kind: null, url: null, author: null, website: null, handles: [] }
const from = (given: Partial<CameFrom>) => knownFromSource({ ...nothing, ...given })

test('what a feed brings is public, and stands on a website or where its link leads', () => {
  const gazette = from({ kind: 'feed', url: 'https://gazette.example/a' })
  expect(gazette).toEqual({ audience: 'public', platform: 'website' })
  expect(from({ kind: 'feed', url: 'https://www.reddit.com/r/ashby/1' }).platform).toBe('reddit')
})

test('a post of the school’s own account on Bluesky is its own, and nobody else’s is', () => {
  const own = from({ kind: 'bluesky', author: 'Oakfield.example', handles: ['@oakfield.example'] })
  expect(own).toEqual({ audience: 'public', platform: 'bluesky', author: 'school', ownPage: true })
  const other = from({ kind: 'bluesky', author: 'al.example', handles: ['@oakfield.example'] })
  expect(other).toEqual({ audience: 'public', platform: 'bluesky' })
})

test('what stands on the school’s website stands on its own page', () => {
  const known = from({
    kind: 'feed',
    url: 'https://www.oakfield.example/news/1',
    website: 'https://oakfield.example/',
  })
  expect(known.ownPage).toBe(true)
})

test('of what somebody typed only the link’s platform is known, and never that everybody can see it', () => {
  expect(from({ kind: 'entry', url: 'https://m.facebook.com/groups/1' })).toEqual({ platform: 'facebook' })
  expect(from({ kind: 'csv', author: '@oakfield', handles: ['@oakfield'] })).toEqual({})
  expect(from({ kind: 'entry', url: 'https://notfacebook.com/' })).toEqual({})
})

test('what an official account hears is public, and its platform is known', () => {
  expect(from({ kind: 'facebook-page', url: 'https://www.facebook.com/1' })).toEqual({
    audience: 'public',
    platform: 'facebook',
  })
  expect(from({ kind: 'mastodon', url: 'https://ashby.example/@al/1' })).toEqual({
    audience: 'public',
    platform: 'mastodon',
  })
  expect(from({ kind: 'google-reviews' })).toEqual({ audience: 'public', platform: 'google-reviews' })
})

test('a handle that is another account’s on another platform makes nothing the school’s own', () => {
  expect(from({ kind: 'x-mentions', author: '@oakfield', handles: ['oakfield'] }).author).toBeUndefined()
  const own = from({
    kind: 'bluesky-notifications',
    author: 'oakfield.example',
    handles: ['@oakfield.example'],
  })
  expect(own).toMatchObject({ author: 'school', ownPage: true })
})
