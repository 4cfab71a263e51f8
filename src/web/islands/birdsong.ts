// What every page is sent. Each island looks for its own marks in the page and does nothing where there are none;
// without any of this, every page still works.
import { Button, Checkboxes, ErrorSummary, PasswordInput, Radios, SkipLink } from 'govuk-frontend'
import { startClock } from './clock.ts'
import { startCopy } from './copy.ts'
import { startLive } from './live.ts'
import { startPaste } from './paste.ts'
import { startPresence } from './presence.ts'
import { startPreview } from './preview.ts'

document.body.classList.add('govuk-frontend-supported')

for (const Module of [Button, Checkboxes, ErrorSummary, PasswordInput, Radios, SkipLink]) {
  for (const element of document.querySelectorAll(`[data-module="${Module.moduleName}"]`)) new Module(element)
}

startClock()
startCopy()
startLive()
startPaste()
startPresence()
startPreview()

if (document.querySelector('[data-passkey]')) {
  void import('./passkey.ts').then(({ startPasskeys }) => startPasskeys())
}

if (document.querySelector('[data-draft], [data-print]')) {
  void import('./family-agreement.ts').then(({ startAgreement }) => startAgreement())
}
