import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school’s guide: questions that were answered before. */
export const guide = {
  title: 'ਸਵਾਲ ਅਤੇ ਜਵਾਬ',
  lead: 'ਜੋ ਦੂਜੇ ਪਹਿਲਾਂ ਪੁੱਛ ਚੁੱਕੇ ਹਨ। ਇੱਥੇ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਲਿਖਿਆ।',
  search: 'ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?',
  button: 'ਲੱਭੋ',
  none: 'ਸਾਡੇ ਕੋਲ ਅਜਿਹਾ ਕੁਝ ਲਿਖਿਆ ਹੋਇਆ ਨਹੀਂ ਜੋ ਇਸ ਨਾਲ ਮਿਲਦਾ ਹੋਵੇ।',
  empty: 'ਅਜੇ ਤੱਕ ਕੋਈ ਸਵਾਲ ਇੰਨੀ ਵਾਰ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ ਕਿ ਇੱਥੇ ਲਿਖਿਆ ਜਾਵੇ।',
  ask: 'ਸਕੂਲ ਨੂੰ ਪੁੱਛੋ',
  all: 'ਸਾਰੇ ਸਵਾਲ ਵਿਖਾਓ',
} as const satisfies Translation<typeof en.guide>
