import { readSharing } from '../../../domain/shared.ts'
import { memberPage } from '../../chrome.tsx'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { FileField } from '../../parts/file-field.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { TextArea, TextField } from '../../parts/text-field.tsx'
import { forMembers } from '../../route.ts'

const title = 'Paste what you saw'

/** The box for a link, words or a picture. The bookmark opens it filled in. It sends the same form as a phone does. */
export const paste = forMembers('get', '/share/paste', 'enter-mention', (asking) => {
  const { c } = asking
  const { words, link } = readSharing({
    title: '',
    text: c.req.query('text') ?? '',
    url: c.req.query('url') ?? '',
  })
  const errors =
    c.req.query('nothing') === undefined
      ? []
      : [{ field: 'text', message: 'Nothing came. Paste a link or words, or choose a picture' }]
  return memberPage(asking, {
    title,
    current: '/inbox',
    back: { href: '/share', text: 'Share to Birdsong' },
    errors,
    children: (
      <>
        <PageHead title={title} />
        <p>
          A link, some words or a picture is enough. You see all of it once more before it is sent. Never
          paste a picture of a child’s body: describe it in words.
        </p>
        <Form action="/share" csrf={null} files id="paste-box">
          <TextArea
            name="text"
            label="Words, or a link"
            hint="Press and hold in the box and choose Paste, or press Ctrl and V."
            rows={5}
            value={words}
            error={errors[0]?.message}
          />
          {link && (
            <TextField
              name="url"
              label="Link to it"
              type="url"
              inputMode="url"
              spellCheck={false}
              value={link}
            />
          )}
          <FileField
            name="picture"
            label="Picture"
            hint="PNG, JPEG or WebP, up to 10 MB. On a computer you can paste it anywhere on this page."
            accept="image/png,image/jpeg,image/webp"
            optional
          />
          <ButtonRow>
            <Button>Look it over</Button>
            <LinkButton kind="quiet" href="/inbox">
              Leave it
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
})
