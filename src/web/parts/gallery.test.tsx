import { describe, expect, test } from 'vitest'
import { gallery } from '../../../tests/support/gallery.tsx'
import { renderPage } from './render-page.ts'

const screens = Object.entries(
  gallery({
    style: '/assets/look.css',
    script: '/assets/islands.js',
    typeface: '/assets/type.woff2',
    door: { style: '/assets/front-door.css', script: '/assets/front-door.js' },
  }),
)

describe.each(screens)('the screen %s', (_, screen) => {
  const html = renderPage(screen)
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((found) => found[1]!)
  const ids = all(/\sid="([^"]+)"/g)

  test('is a whole page in British English with one main heading', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en-GB">/)
    expect(all(/<h(1)[ >]/g)).toHaveLength(1)
  })

  test('has nothing that a strict content security policy would refuse', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+="|javascript:|="data:/)
    expect(all(/(<script(?![^>]*\ssrc=)[^>]*>)/g)).toEqual([])
  })

  test('loads nothing from anywhere else', () => {
    expect(all(/<(?:link|script|img|use)[^>]+(?:href|src)="((?!\/)[^"]+)"/g)).toEqual([])
  })

  test('uses every id once, and refers only to ids that are there', () => {
    expect(ids).toEqual([...new Set(ids)])
    const references = all(
      /\s(?:for|aria-labelledby|aria-describedby|aria-controls|data-aria-controls)="([^"]+)"/g,
    )
    expect(references.flatMap((names) => names.split(' ')).filter((name) => !ids.includes(name))).toEqual([])
  })

  test('leads from each error to a field', () => {
    const [summary = ''] = /govuk-error-summary__list.*?<\/ul>/s.exec(html) ?? []
    const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map((found) => found[1])
    expect(targets.filter((target) => !ids.includes(target!))).toEqual([])
    expect(html.includes('<title>Error: ')).toBe(targets.length > 0)
  })
})
