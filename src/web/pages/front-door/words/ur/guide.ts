import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school’s guide: questions that were answered before. */
export const guide = {
  title: 'سوال اور جواب',
  lead: 'جو دوسرے پہلے پوچھ چکے ہیں۔ یہاں کسی کا نام نہیں لکھا۔',
  search: 'آپ کیا جاننا چاہتے ہیں؟',
  button: 'تلاش کریں',
  none: 'ہمارے پاس ایسی کوئی لکھی ہوئی بات نہیں جو اس سے ملتی ہو۔',
  empty: 'ابھی تک کوئی سوال اتنی بار نہیں پوچھا گیا کہ یہاں لکھا جائے۔',
  ask: 'سکول سے پوچھیں',
  all: 'تمام سوال دکھائیں',
} as const satisfies Translation<typeof en.guide>
