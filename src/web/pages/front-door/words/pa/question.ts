import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school, and what may answer it already. */
export const question = {
  title: 'ਮੇਰਾ ਇੱਕ ਸਵਾਲ ਹੈ',
  intro: { missing: 'ਕੁਝ ਸ਼ਬਦ ਲਿਖੋ।', offered: 'ਸ਼ਾਇਦ ਜਵਾਬ ਇੱਥੇ ਹੋਵੇ' },
  found: {
    question: 'ਕੀ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵਿੱਚ ਜਵਾਬ ਹੈ?',
    summary: 'ਸਾਡੇ ਕੋਲ ਲਿਖਤੀ ਕੀ ਹੈ',
    none: 'ਸਾਡੇ ਕੋਲ ਇਸ ਬਾਰੇ ਕੁਝ ਲਿਖਿਆ ਹੋਇਆ ਨਹੀਂ। ਕੋਈ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦੇਵੇਗਾ।',
    from: { family: 'ਪਰਿਵਾਰਾਂ ਲਈ', ages: 'ਕਿਹੜੀ ਐਪ ਕਿਸ ਉਮਰ ਵਿੱਚ', guide: 'ਪਹਿਲਾਂ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਚੁੱਕਾ' },
    age: 'ਸਾਡੀ ਪਾਲਿਸੀ: {policy}। ਐਪ ਆਪ: {provider}। ਕਾਨੂੰਨ: {law}।',
    ageTitle: '{platform} ਲਈ ਕਿੰਨੀ ਉਮਰ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ?',
    noAge: 'ਕੋਈ ਨਹੀਂ',
    clause: 'ਸਾਡੀ ਪਾਲਿਸੀ, {id}',
    stillAsk: 'ਕਿਸੇ ਨੂੰ ਪੁੱਛੋ',
    nspcc: 'ਔਨਲਾਈਨ ਕਿਸੇ ਬੱਚੇ ਦੀ ਚਿੰਤਾ ਹੈ? NSPCC ਹੈਲਪਲਾਈਨ ਮਾਪਿਆਂ ਨਾਲ ਗੱਲ ਕਰਦੀ ਹੈ: {phone}',
  },
  topic: {
    question: 'ਇਹ ਕਿਸ ਗੱਲ ਬਾਰੇ ਹੈ?',
    summary: 'ਇਹ ਕਿਸ ਗੱਲ ਬਾਰੇ ਹੈ',
    missing: 'ਇੱਕ ਜਵਾਬ ਚੁਣੋ।',
    answers: {
      school: 'ਸਕੂਲ',
      'online-safety': 'ਔਨਲਾਈਨ ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ',
      incident: 'ਕੋਈ ਗੱਲ ਜੋ ਹੋਈ ਹੈ',
      press: {
        seven: 'ਕੋਈ ਅਖ਼ਬਾਰ',
        eleven: 'ਮੈਂ ਇੱਕ ਅਖ਼ਬਾਰ ਲਈ ਲਿਖਣ ਵਾਲਿਆਂ ਵਿੱਚੋਂ ਹਾਂ',
        adult: 'ਮੈਂ ਕਿਸੇ ਅਖ਼ਬਾਰ, ਰੇਡੀਓ ਜਾਂ ਟੈਲੀਵਿਜ਼ਨ ਵੱਲੋਂ ਪੁੱਛਣਾ ਹੈ',
      },
      unknown: { seven: 'ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ', eleven: 'ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ', adult: 'ਕੁਝ ਹੋਰ' },
    },
  },
  asked: {
    question: 'ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?',
    hint: 'ਉਵੇਂ ਹੀ ਲਿਖੋ ਜਿਵੇਂ ਤੁਸੀਂ ਕਹੋਗੇ। ਜੋ ਸਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਤੋਂ ਲਿਖਿਆ ਹੋਇਆ ਹੈ, ਉਹ ਤੁਰੰਤ ਵਿਖਾਇਆ ਜਾਵੇਗਾ।',
    summary: 'ਤੁਹਾਡਾ ਸਵਾਲ',
  },
  answered: 'ਜਵਾਬ ਦੇਣ ਵਾਲੇ: {readers}। ਜਵਾਬ {day} ਤੱਕ ਮਿਲੇਗਾ।',
} as const satisfies Translation<typeof en.question>
