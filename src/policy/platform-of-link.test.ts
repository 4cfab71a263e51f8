import { expect, test } from 'vitest'
import { platformOfLink } from './platform-of-link.ts'

test.each([
  ['https://m.facebook.com/groups/1', 'Facebook'],
  ['https://youtu.be/abc', 'YouTube'],
  ['https://vm.tiktok.com/abc', 'TikTok'],
  ['https://t.me/somebody', 'Telegram'],
])('%s leads to %s', (link, title) => {
  expect(platformOfLink(link)?.title).toBe(title)
})

test.each([
  'https://facebook.com.evil.example/',
  'https://notx.com/',
  'https://gazette.example/facebook.com',
  'x.com',
])('%s leads to no platform that is known', (link) => {
  expect(platformOfLink(link)).toBeUndefined()
})
