import type { Route } from '../../route.ts'
import { approve, approveForm } from './approve.tsx'
import { clause } from './clause.tsx'
import { coveragePage } from './coverage.tsx'
import { guidancePage } from './guidance.tsx'
import { policy } from './policy.tsx'
import { proofPage, proveNow } from './proof.tsx'
import { stepsPage } from './steps.tsx'
import { versionPage, versionsPage } from './versions.tsx'
import { wording } from './wording.tsx'
import { headingForm, wordHeading } from './wording-of-heading.tsx'

/** What has a name of its own stands before `/policy/:id`, which takes every other. */
export const policyRoutes: readonly Route[] = [
  policy,
  versionsPage,
  versionPage,
  wording,
  headingForm,
  wordHeading,
  approveForm,
  approve,
  coveragePage,
  stepsPage,
  guidancePage,
  proofPage,
  proveNow,
  clause,
]
