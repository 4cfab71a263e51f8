import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LetterPreview } from './letter-preview.tsx'

const letter = {
  from: 'a@example.org',
  to: '[address]',
  subject: 'Your post',
  body: 'Dear [name],\n\nUntil [day].\n[name]',
}

test('a letter with blanks says that it cannot be sent, and which are left, once each', () => {
  const html = renderToStaticMarkup(<LetterPreview letter={letter} />)
  expect(html).toContain('This letter cannot be sent yet')
  expect(html).toContain('address, name, day')
  expect(html.match(/letter__blank/g)).toHaveLength(4)
})

test('a letter without blanks stands as it will arrive', () => {
  const html = renderToStaticMarkup(
    <LetterPreview letter={{ ...letter, to: 'b@example.org', body: 'Dear Jo,\n\nThank you.' }} />,
  )
  expect(html).not.toContain('cannot be sent')
  expect(html).toContain('<p>Dear Jo,</p><p>Thank you.</p>')
})
