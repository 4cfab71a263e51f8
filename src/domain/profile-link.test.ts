import { expect, test } from 'vitest'
import { profileIn, profileTrouble } from './profile-link.ts'

test.each([
  ['https://www.facebook.com/jane.khan', 'Facebook', 'jane.khan'],
  ['https://m.facebook.com/profile.php?id=10000123', 'Facebook', '10000123'],
  ['https://facebook.com/people/Jane-Khan/10000123/', 'Facebook', 'Jane-Khan'],
  ['https://x.com/janekhan', 'X', 'janekhan'],
  ['twitter.com/janekhan/with_replies', 'X', 'janekhan'],
  ['https://nitter.net/janekhan/rss', 'X', 'janekhan'],
  ['https://instagram.com/jane_khan/', 'Instagram', 'jane_khan'],
  ['https://www.instagram.com/stories/jane_khan/123/', 'Instagram', 'jane_khan'],
  ['https://www.threads.com/@janekhan', 'Threads', 'janekhan'],
  ['https://www.tiktok.com/@jane.khan/video/7', 'TikTok', 'jane.khan'],
  ['https://uk.linkedin.com/in/jane-khan-12ab', 'LinkedIn', 'jane-khan-12ab'],
  ['https://bsky.app/profile/janekhan.bsky.social/rss', 'Bluesky', 'janekhan.bsky.social'],
  ['at://did:plc:abc123/app.bsky.feed.post', 'Bluesky', 'did:plc:abc123'],
  ['https://mastodon.social/@janekhan.rss', 'Mastodon', 'janekhan@mastodon.social'],
  ['https://toot.example/@janekhan@elsewhere.example', 'Mastodon', 'janekhan@toot.example'],
  ['https://social.example/users/janekhan/outbox', 'Mastodon', 'janekhan@social.example'],
  ['https://www.reddit.com/user/jane_khan/.rss', 'Reddit', 'jane_khan'],
  ['u/jane_khan', 'Reddit', 'jane_khan'],
  ['https://www.youtube.com/@janekhan', 'YouTube', 'janekhan'],
  ['https://www.youtube.com/feeds/videos.xml?channel_id=UC12', 'YouTube', 'UC12'],
  ['https://www.snapchat.com/add/janekhan', 'Snapchat', 'janekhan'],
  ['https://t.me/janekhan', 'Telegram', 'janekhan'],
  ['https://nitter.example/janekhan/rss', 'X', 'janekhan'],
  ['https://medium.com/feed/@janekhan', 'medium.com', 'janekhan@medium.com'],
  ['https://feeds.example/twitter/user/janekhan', 'feeds.example', 'janekhan@feeds.example'],
  ['https://forum.example/u/janekhan/activity.rss', 'forum.example', 'janekhan@forum.example'],
])('%s is a profile, and is refused as what is listened to', (address, platform, handle) => {
  expect(profileIn(address)).toMatchObject({ platform, handle })
  expect(profileTrouble(address, [])).toContain(`a profile on ${platform}`)
})

test.each([
  'https://gazette.example/feed',
  'https://www.google.co.uk/alerts/feeds/123/456',
  'https://www.facebook.com/groups/ashbymums',
  'https://x.com/search?q=oakfield',
  'https://www.instagram.com/explore/tags/oakfield/',
  'https://www.linkedin.com/company/larch-trust/',
  'https://www.reddit.com/r/ashby/.rss',
  'https://bsky.network',
  'https://mastodon.social/tags/oakfield.rss',
  'https://oakfield.sch.uk/news/feed.xml',
  'https://medium.com/feed/tag/oakfield',
  'https://gazette.example/education/feed',
])('%s is nobody’s profile', (address) => {
  expect(profileIn(address)).toBeNull()
})

test('an account of a school of the trust may be listened to where it is registered; a person’s never', () => {
  expect(profileTrouble('https://x.com/OakfieldSch', ['@oakfieldsch'])).toBeNull()
  expect(
    profileTrouble('https://bsky.app/profile/oakfield.bsky.social', ['@oakfield.bsky.social']),
  ).toBeNull()
  expect(profileTrouble('https://x.com/oakfieldsch', ['@riverside'])).toContain('add its handle')
  expect(profileTrouble('https://www.linkedin.com/in/oakfieldsch', ['@oakfieldsch'])).not.toBeNull()
  expect(profileTrouble('https://www.facebook.com/people/Oak-Field/1', ['@oak-field'])).not.toBeNull()
})
