import { ageLimitsAndWhy } from './age-limits-and-why.ts'
import { askBeforeThePicture } from './ask-before-the-picture.ts'
import { beingAGoodFriend } from './being-a-good-friend.ts'
import { beingLeftOut } from './being-left-out.ts'
import { bodiesAndPressure } from './bodies-and-pressure.ts'
import { friendsWeOnlyKnowOnline } from './friends-we-only-know-online.ts'
import { gamesLootBoxesAndTime } from './games-loot-boxes-and-time.ts'
import { groupChats } from './group-chats.ts'
import { isItTrue } from './is-it-true.ts'
import { jokesThatHurt } from './jokes-that-hurt.ts'
import type { Lesson } from './lesson.ts'
import { madeUpPictures } from './made-up-pictures.ts'
import { picturesAndPermission } from './pictures-and-permission.ts'
import { pulledIn } from './pulled-in.ts'
import { standingBySomebody } from './standing-by-somebody.ts'
import { tellAGrownUp } from './tell-a-grown-up.ts'
import { tellingSomebody } from './telling-somebody.ts'
import { throughTheNight } from './through-the-night.ts'
import { whatStaysOnline } from './what-stays-online.ts'
import { whenAnOnlineFriendAsksForMore } from './when-an-online-friend-asks-for-more.ts'
import { whenTalkTurnsToHate } from './when-talk-turns-to-hate.ts'
import { writingAboutSchool } from './writing-about-school.ts'

/** Every lesson, those for the youngest first. */
export const lessons: readonly Lesson[] = [
  beingAGoodFriend,
  tellAGrownUp,
  askBeforeThePicture,
  ageLimitsAndWhy,
  beingLeftOut,
  friendsWeOnlyKnowOnline,
  isItTrue,
  groupChats,
  jokesThatHurt,
  gamesLootBoxesAndTime,
  picturesAndPermission,
  whatStaysOnline,
  madeUpPictures,
  writingAboutSchool,
  whenTalkTurnsToHate,
  whenAnOnlineFriendAsksForMore,
  tellingSomebody,
  bodiesAndPressure,
  throughTheNight,
  standingBySomebody,
  pulledIn,
]

/** A lesson by its name; undefined where there is none. */
export function findLesson(name: string): Lesson | undefined {
  return lessons.find((lesson) => lesson.name === name)
}
