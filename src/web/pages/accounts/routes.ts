import type { Route } from '../../route.ts'
import { account } from './account.tsx'
import { addApp, authenticatorForm } from './authenticator.tsx'
import { newPassword, removePasskey } from './change-account.ts'
import { confirm, confirmForm } from './confirm.tsx'
import { begin, firstLink } from './first.tsx'
import { join, joinForm } from './join.tsx'
import {
  confirmWithPasskey,
  register,
  registerOptions,
  signInWithPasskey,
  verifySignIn,
} from './passkey-routes.ts'
import { setUp, setUpForm } from './set-up.tsx'
import { leave, signInByPassword, signInForm } from './sign-in.tsx'
import { welcome } from './welcome.tsx'

/** Coming in, one's own account, and going out again. */
export const accountsRoutes: readonly Route[] = [
  firstLink,
  begin,
  welcome,
  setUpForm,
  setUp,
  signInForm,
  signInByPassword,
  leave,
  joinForm,
  join,
  account,
  newPassword,
  removePasskey,
  authenticatorForm,
  addApp,
  confirmForm,
  confirm,
  registerOptions,
  register,
  signInWithPasskey,
  verifySignIn,
  confirmWithPasskey,
]
