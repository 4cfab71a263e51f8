import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school, and what may answer it already. */
export const question = {
  title: 'لدي سؤال',
  intro: { missing: 'يرجى كتابة بضع كلمات.', offered: 'قد يكون الجواب هنا' },
  found: {
    question: 'هل في أحد هذه النصوص جواب؟',
    summary: 'ما لدينا مكتوبًا',
    none: 'ليس لدينا شيء مكتوب مناسب. سيجيبك أحد.',
    from: { family: 'للأسر', ages: 'أي تطبيق لأي عمر', guide: 'أُجيب عنه من قبل' },
    age: 'سياستنا: {policy}. التطبيق نفسه: {provider}. القانون: {law}.',
    ageTitle: 'ما العمر المطلوب لاستخدام {platform}؟',
    noAge: 'لا يوجد',
    clause: 'سياستنا، {id}',
    stillAsk: 'طرح السؤال على أحد',
    nspcc: 'هل أنتم قلقون على طفل على الإنترنت؟ خط المساعدة NSPCC يتحدث مع الأهل: {phone}',
  },
  topic: {
    question: 'ما الموضوع؟',
    summary: 'الموضوع',
    missing: 'يرجى اختيار إجابة.',
    answers: {
      school: 'المدرسة',
      'online-safety': 'السلامة على الإنترنت',
      incident: 'شيء حدث',
      press: {
        seven: 'صحيفة',
        eleven: 'أكتب لصحيفة',
        adult: 'أسأل باسم صحيفة أو إذاعة أو تلفزيون',
      },
      unknown: { seven: 'لا أعرف', eleven: 'لا أعرف', adult: 'شيء آخر' },
    },
  },
  asked: {
    question: 'ما السؤال؟',
    hint: 'يمكن كتابة السؤال كما يُقال. وما لدينا مكتوبًا من قبل يُعرض فورًا.',
    summary: 'السؤال',
  },
  answered: 'من يجيب: {readers}. الموعد الأقصى للجواب: {day}.',
} as const satisfies Translation<typeof en.question>
