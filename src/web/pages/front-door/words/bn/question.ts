import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school, and what may answer it already. */
export const question = {
  title: 'আমার একটি প্রশ্ন আছে',
  intro: { missing: 'কয়েকটি শব্দ লিখুন।', offered: 'এতে উত্তর থাকতে পারে' },
  found: {
    question: 'এগুলোর কোনোটিতে কি উত্তর আছে?',
    summary: 'আমাদের কাছে লেখা যা আছে',
    none: 'এর সঙ্গে মেলে এমন কিছু আমাদের কাছে লেখা নেই। একজন আপনাকে উত্তর দেবেন।',
    from: { family: 'পরিবারের জন্য', ages: 'কোন অ্যাপের জন্য কত বয়স', guide: 'আগে উত্তর দেওয়া হয়েছে' },
    age: 'আমাদের নীতিমালা: {policy}। অ্যাপের নিজের নিয়ম: {provider}। আইন: {law}।',
    ageTitle: '{platform} ব্যবহারের জন্য কত বয়স হতে হয়?',
    noAge: 'কিছু নেই',
    clause: 'আমাদের নীতিমালা, {id}',
    stillAsk: 'কাউকে জিজ্ঞাসা করুন',
    nspcc: 'অনলাইনে কোনো শিশুকে নিয়ে চিন্তিত? NSPCC হেল্পলাইন বাবা-মায়ের সঙ্গে কথা বলে: {phone}',
  },
  topic: {
    question: 'এটি কী নিয়ে?',
    summary: 'এটি কী নিয়ে',
    missing: {
      seven: 'একটি উত্তর বেছে নাও।',
      eleven: 'একটি উত্তর বেছে নাও।',
      adult: 'একটি উত্তর বেছে নিন।',
    },
    answers: {
      school: 'স্কুল',
      'online-safety': 'অনলাইনে নিরাপদ থাকা',
      incident: 'ঘটে গেছে এমন কিছু',
      press: {
        seven: 'একটি সংবাদপত্র',
        eleven: 'আমি সংবাদপত্রের জন্য লিখি',
        adult: 'আমি সংবাদপত্র, রেডিও বা টেলিভিশনের পক্ষ থেকে জানতে চাই',
      },
      unknown: { seven: 'জানি না', eleven: 'জানি না', adult: 'অন্য কিছু' },
    },
  },
  asked: {
    question: 'আপনি কী জানতে চান?',
    hint: 'যেভাবে মুখে বলতেন সেভাবেই লিখুন। আমাদের কাছে আগে থেকে লেখা থাকলে তা সঙ্গে সঙ্গে দেখানো হবে।',
    summary: 'প্রশ্ন',
  },
  answered: 'উত্তর দেবেন: {readers}। শেষ তারিখ: {day}।',
} as const satisfies Translation<typeof en.question>
