import { memberPage } from '../../chrome.tsx'
import { ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Copyable } from '../../parts/copyable.tsx'
import { Details } from '../../parts/details.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { forMembers } from '../../route.ts'
import { bookmarkletFor } from './bookmarklet.ts'
import { BookmarksDrawn, PasteDrawn, ShareSheetDrawn } from './drawings.tsx'

const title = 'Share to Birdsong'

/** How to share in a tap: from an Android phone, an iPhone and a computer. */
export const how = forMembers('get', '/share', 'enter-mention', (asking) => {
  const bookmarklet = bookmarkletFor(asking.site.origin)
  return memberPage(asking, {
    title,
    current: '/inbox',
    back: { href: '/inbox/happened', text: 'Write down something that happened' },
    children: (
      <>
        <PageHead title={title} />
        <p>
          You saw something about a school while you read something else. Share it from there: two taps, and
          it is in the inbox.
        </p>
        <ButtonRow>
          <LinkButton href="/share/paste">Open the paste box</LinkButton>
        </ButtonRow>
        <Callout kind="danger" title="Never share a picture of a child’s body">
          <p>
            Not even to report it. Describe it in words, and tell your designated safeguarding lead (DSL).
          </p>
        </Callout>
        <Panel heading="On an Android phone" id="android">
          <ShareSheetDrawn />
          <ol className="govuk-list govuk-list--number">
            <li>
              Once: open this page in Chrome, tap the menu (three dots), then ‘Add to home screen’ and
              ‘Install’.
            </li>
            <li>
              When you see something: tap ‘Share’, then ‘Birdsong’. A link, words or a screenshot will do.
            </li>
            <li>Look at what came, and tap ‘Send to’ with your school’s name.</li>
          </ol>
        </Panel>
        <Panel heading="On an iPhone or iPad" id="iphone">
          <PasteDrawn />
          <p>An iPhone shows no web apps when you tap ‘Share’, so there is one step more.</p>
          <ol className="govuk-list govuk-list--number">
            <li>Once: open this page in Safari, tap ‘Share’, then ‘Add to Home Screen’.</li>
            <li>
              When you see something: tap ‘Share’, then ‘Copy’. Of a picture, save it or take a screenshot.
            </li>
            <li>
              Open Birdsong from your home screen, go to the paste box, and paste it or choose the picture.
            </li>
          </ol>
          <p>
            If your school has an e-mail address for Birdsong, you can also tap ‘Share’, then ‘Mail’, and send
            it there. Your administrator knows the address.
          </p>
        </Panel>
        <Panel heading="On a computer" id="computer">
          <BookmarksDrawn />
          <p>Drag this to the row of bookmarks at the top of your browser:</p>
          <p
            // React takes no address of this kind; it is written by us, and holds nothing that anybody typed.
            dangerouslySetInnerHTML={{
              __html: `<a class="button button--plain" href="${bookmarklet}" title="Drag this to your bookmarks"><span>Share to Birdsong</span></a>`,
            }}
          />
          <p>
            It does nothing here. When you see something on another page, mark the words that matter and press
            the bookmark. The paste box opens with the words and the link in it.
          </p>
          <Details summary="No row of bookmarks, or an iPhone? Make the bookmark by hand" quiet>
            <p>
              Make a bookmark of any page. Then edit it: call it ‘Share to Birdsong’, and put this in place of
              its address.
            </p>
            <Copyable text={bookmarklet} label="the address of the bookmark" />
            <p>Some pages do not let bookmarks work. Use the paste box there.</p>
          </Details>
        </Panel>
      </>
    ),
  })
})
