/**
 * Answers as the vendors' pages describe them, made up in content. Each names its page and the day on which it was
 * transcribed. Nothing here was recorded from a real account.
 */

/** developers.facebook.com/docs/graph-api/reference/page/feed and .../reference/comment, 22 November 2026. */
export const facebookFeed = {
  data: [
    {
      id: '100_1',
      message: 'Our own words about the fair',
      from: { id: '100', name: 'Oakfield Primary School' },
      created_time: '2026-11-18T09:00:00+0000',
      permalink_url: 'https://www.facebook.com/100/posts/1',
      comments: {
        data: [
          {
            id: '1_11',
            message: 'Lovely fair, thank you',
            from: { id: '501', name: 'A Visitor' },
            created_time: '2026-11-18T10:00:00+0000',
            permalink_url: 'https://www.facebook.com/100/posts/1?comment_id=11',
          },
          {
            id: '1_12',
            message: 'Thank you for coming',
            from: { id: '100', name: 'Oakfield Primary School' },
            created_time: '2026-11-18T10:05:00+0000',
          },
        ],
      },
    },
  ],
  paging: { cursors: { before: 'b', after: 'a' } },
}

/** developers.facebook.com/docs/graph-api/webhooks/reference/page/#feed, 22 November 2026. */
export const facebookChange = (value: object) => ({
  object: 'page',
  entry: [
    { id: '100', time: 1_795_000_000, changes: [{ field: 'feed', value: { item: 'comment', ...value } }] },
  ],
})

/** developers.facebook.com/docs/graph-api/guides/error-handling, 22 November 2026. */
export const metaError = (code: number, error_subcode?: number) => ({
  error: {
    message: 'As the page has it',
    type: 'OAuthException',
    code,
    ...(error_subcode && { error_subcode }),
    fbtrace_id: 'x',
  },
})

/** developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-media/comments, 22 November 2026. */
export const instagramMedia = {
  data: [
    {
      id: '200',
      permalink: 'https://www.instagram.com/p/abc/',
      timestamp: '2026-11-18T09:00:00+0000',
      comments: {
        data: [
          {
            id: '2001',
            text: 'So proud of you all',
            username: 'somebody',
            timestamp: '2026-11-18T09:10:00+0000',
            replies: {
              data: [
                { id: '2002', text: 'Me too', username: 'another', timestamp: '2026-11-18T09:11:00+0000' },
              ],
            },
          },
        ],
      },
    },
  ],
  paging: { cursors: { before: 'b', after: 'a' } },
}

/** developers.facebook.com/docs/threads/reply-management, 22 November 2026. */
export const threadsConversation = {
  data: [
    {
      id: '300',
      text: 'When is the fair?',
      username: 'somebody',
      timestamp: '2026-11-18T09:00:00+0000',
      permalink: 'https://www.threads.net/@somebody/post/300',
      is_reply_owned_by_me: false,
    },
    {
      id: '301',
      text: 'On Friday',
      username: 'oakfield',
      timestamp: '2026-11-18T09:05:00+0000',
      is_reply_owned_by_me: true,
    },
  ],
  paging: { cursors: { before: 'b', after: 'a' } },
}

/** developers.google.com/youtube/v3/docs/commentThreads and .../docs/comments, by the discovery document of v3, 22 November 2026. */
export const youtubeComment = (id: string, words: string, updatedAt = '2026-11-18T09:00:00Z') => ({
  kind: 'youtube#comment',
  id,
  snippet: {
    videoId: 'v1',
    textOriginal: words,
    textDisplay: words,
    authorDisplayName: '@somebody',
    authorChannelId: { value: 'UCother' },
    publishedAt: '2026-11-18T09:00:00Z',
    updatedAt,
  },
})
export const youtubeThreads = {
  items: [
    {
      kind: 'youtube#commentThread',
      id: 't1',
      snippet: { videoId: 'v1', totalReplyCount: 1, topLevelComment: youtubeComment('t1', 'What a choir') },
      replies: { comments: [youtubeComment('t1.r1', 'Indeed')] },
    },
  ],
}

/** developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews, 22 November 2026. */
export const googleReviews = {
  reviews: [
    {
      name: 'accounts/1/locations/2/reviews/3',
      reviewId: '3',
      reviewer: { displayName: 'Somebody' },
      starRating: 'TWO',
      comment: 'The car park is a worry',
      createTime: '2026-11-18T09:00:00Z',
      updateTime: '2026-11-18T09:30:00Z',
    },
  ],
  averageRating: 2,
  totalReviewCount: 1,
}

/** docs.x.com/x-api/users/get-mentions, by X's OpenAPI document, 22 November 2026. */
export const xMentions = {
  data: [
    {
      id: '1990000000000000002',
      text: '@oakfield well done',
      author_id: '9',
      created_at: '2026-11-18T09:00:00.000Z',
      edit_history_tweet_ids: ['1990000000000000001', '1990000000000000002'],
    },
  ],
  includes: { users: [{ id: '9', username: 'somebody', name: 'Somebody' }] },
  meta: { newest_id: '1990000000000000002', oldest_id: '1990000000000000002', result_count: 1 },
}
