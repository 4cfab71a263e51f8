import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school’s guide: questions that were answered before. */
export const guide = {
  title: 'أسئلة وأجوبة',
  lead: 'ما سأل عنه آخرون من قبل. لا يظهر هنا اسم أحد.',
  search: 'ما الذي تريد معرفته؟',
  button: 'بحث',
  none: 'ليس لدينا شيء مكتوب يناسب هذا السؤال.',
  empty: 'لم يتكرر أي سؤال بعد بما يكفي ليظهر هنا.',
  ask: 'طرح السؤال على المدرسة',
  all: 'عرض جميع الأسئلة',
} as const satisfies Translation<typeof en.guide>
