import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school, and what may answer it already. */
export const question = {
  title: 'میرا ایک سوال ہے',
  intro: { missing: 'چند الفاظ لکھیں۔', offered: 'شاید جواب یہاں ہو' },
  found: {
    question: 'کیا ان میں سے کسی میں جواب ہے؟',
    summary: 'ہمارے پاس تحریری طور پر کیا ہے',
    none: 'ہمارے پاس اس بارے میں کچھ لکھا ہوا نہیں۔ کوئی آپ کو جواب دے گا۔',
    from: { family: 'خاندانوں کے لیے', ages: 'کون سی ایپ کس عمر میں', guide: 'پہلے جواب دیا جا چکا' },
    age: 'ہماری پالیسی: {policy}۔ خود ایپ: {provider}۔ قانون: {law}۔',
    ageTitle: '{platform} کے لیے کتنی عمر ہونی چاہیے؟',
    noAge: 'کوئی نہیں',
    clause: 'ہماری پالیسی، {id}',
    stillAsk: 'کسی سے پوچھیں',
    nspcc: 'کسی بچے کے آن لائن معاملے پر فکر ہے؟ NSPCC ہیلپ لائن والدین سے بات کرتی ہے: {phone}',
  },
  topic: {
    question: 'یہ کس بارے میں ہے؟',
    summary: 'یہ کس بارے میں ہے',
    missing: 'ایک جواب چنیں۔',
    answers: {
      school: 'سکول',
      'online-safety': 'آن لائن محفوظ رہنا',
      incident: 'کوئی بات جو ہوئی ہے',
      press: {
        seven: 'کوئی اخبار',
        eleven: 'میں ایک اخبار کے لیے لکھنے والوں میں سے ہوں',
        adult: 'میں کسی اخبار، ریڈیو یا ٹیلی وژن کی طرف سے سوال کرنا چاہتا / چاہتی ہوں',
      },
      unknown: { seven: 'مجھے نہیں معلوم', eleven: 'مجھے نہیں معلوم', adult: 'کچھ اور' },
    },
  },
  asked: {
    question: 'آپ کیا جاننا چاہتے ہیں؟',
    hint: 'ویسے ہی لکھیں جیسے آپ کہیں گے۔ جو ہمارے پاس پہلے سے لکھا ہوا ہے وہ فوراً دکھایا جائے گا۔',
    summary: 'آپ کا سوال',
  },
  answered: 'جواب دینے والے: {readers}۔ جواب {day} تک ملے گا۔',
} as const satisfies Translation<typeof en.question>
