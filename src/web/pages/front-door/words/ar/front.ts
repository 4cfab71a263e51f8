import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The page with the four doors. */
export const front = {
  title: 'أخبرونا أو اسألونا',
  lead: 'يمكنك هنا إخبار هذه المدرسة بأمر ما. لا حاجة إلى حساب، ولا يلزم أن تذكر من أنت.',
  openNow: 'المدرسة مفتوحة الآن، حتى الساعة {time}.',
  closedUntil: 'المدرسة مغلقة حتى {when}.',
  today: 'اليوم الساعة {time}',
  anyTime: 'يمكنك الكتابة في أي وقت. سيقرأها أحد عندما تكون المدرسة مفتوحة.',
  doors: {
    happened: {
      title: 'حدث شيء على الإنترنت',
      about: 'في محادثة أو لعبة أو تطبيق. لك أو لشخص آخر.',
    },
    worried: {
      title: 'هناك أمر في المدرسة يقلقني',
      about: 'نريد أن نعرف، ونحن نجيب.',
    },
    question: { title: 'لدي سؤال', about: 'عن المدرسة، أو عن السلامة على الإنترنت.' },
    families: {
      title: 'للأسر',
      about: 'أي تطبيق لأي عمر، وكيف نتحدث عن ذلك، وأين نجد المساعدة.',
    },
  },
  receipt: 'لدي إيصال',
  receiptAbout: 'سبق أن أخبرتنا بشيء، ولديك منا ست كلمات.',
  policy: 'ما تقوله سياستنا',
  listening: 'ما الذي نستمع إليه ولماذا',
  helpTitle: 'إذا كان أحد في خطر الآن',
  helpLead: 'لا داعي لانتظار المدرسة. يرجى الاتصال بمن هو موجود الآن.',
  contactTitle: 'المدرسة',
  madeUp: 'هذه المدرسة غير حقيقية. إنها للعرض فقط: يرجى عدم إخبارها بأي شيء حقيقي.',
} as const satisfies Translation<typeof en.front>
