import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school's guide: questions that were answered before. */
export const guide = {
  title: 'প্রশ্ন ও উত্তর',
  lead: 'অন্যরা আগে যা জিজ্ঞাসা করেছেন। এখানে কারও নাম নেই।',
  search: 'কী জানতে চান?',
  button: 'খুঁজুন',
  none: 'এর সঙ্গে মেলে এমন কিছু আমাদের লেখা নেই।',
  empty: 'কোনো প্রশ্ন এখনও এতবার করা হয়নি যে তা এখানে থাকবে।',
  ask: 'স্কুলকে জিজ্ঞাসা করুন',
  all: 'সব প্রশ্ন দেখান',
} as const satisfies Translation<typeof en.guide>
