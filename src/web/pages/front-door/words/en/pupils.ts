/** For pupils, in the words of three ages: being a good friend online, and how to tell somebody (EDU-1). */
export const pupils = {
  title: 'For pupils',
  lead: 'How old are you?',
  iAm: 'I am {ages}',
  forYou: 'For you if you are {ages}',
  talk: {
    title: 'Somebody to talk to',
    danger: 'In danger now?',
    dangerRing: 'Ring 999.',
    school: 'School.',
    schoolTell: 'Tell us here.',
    schoolName: 'You do not have to say your name.',
    childline: 'Childline.',
    childlineRing: 'Ring 0800 1111, day or night. It is free.',
    childlineWrite: 'Or write to them:',
    picture: 'A picture of your body is online?',
    pictureHelp: 'Childline can help to take it down:',
    online: 'Somebody online wants to touch you, meet you or see your body?',
    onlineTell: 'Tell CEOP. They are police who keep children safe.',
  },
  ages: {
    '7-to-10': {
      ages: '7 to 10',
      title: 'Be a good friend online',
      lead: 'Games and chats are fun when we are kind. Here is how. You can read it with a grown-up.',
      parts: {
        friend: {
          title: 'Be a good friend',
          lines: [
            'Write what you would say to a friend’s face.',
            'Ask first before you share a photo of a friend.',
            'Let others join in the game.',
            'If you were mean, say sorry. We all get it wrong at times.',
            'If a friend is sad, ask them to play. Then tell a grown-up.',
          ],
        },
        places: {
          title: 'Keep your things safe',
          lines: [
            'Your name, your street and your school are not for people you do not know.',
            'Keep your password secret. Only tell the grown-ups at home.',
            'Some people online lie about how old they are.',
            'If a person tells you to keep a secret, tell a grown-up you trust.',
          ],
        },
        tell: {
          title: 'If it feels bad, tell',
          lines: [
            'Did you see a thing that made you sad or scared? Put it down. Go and tell a grown-up.',
            'Tell at home. Tell your teacher. Tell who you like best.',
            'It is not your fault. You will not be in trouble if you tell.',
            'If they do not listen, tell the next one. Do not stop.',
          ],
        },
        block: {
          title: 'Stop them',
          lines: [
            'You do not have to write back.',
            'Ask a grown-up to help you block the person.',
            'Most games have a flag or three dots. Tap it to say that a thing is not okay.',
          ],
        },
        body: {
          title: 'Your body is yours',
          lines: [
            'Nobody may ask you for a photo with no clothes on.',
            'If they do, say no and tell. If you sent one, tell as well. You are not bad. We will help you.',
          ],
        },
      },
    },
    '11-to-13': {
      ages: '11 to 13',
      title: 'Friends, chats and telling somebody',
      lead: 'New school, new phone, new chats. Most of it is good. This is for the rest.',
      parts: {
        friend: {
          title: 'Be a good friend in a chat',
          lines: [
            'Read it once more before you send it. A joke can look cruel with no voice and no face.',
            'Do not pass on what was told to you alone, or a photo of somebody who has not said yes.',
            'If everybody piles on one person, do not join in. Write to that person and ask if they are all right.',
            'You can leave a chat. It is no crime to mute your friends at night.',
            'If you hurt somebody, delete it, say sorry, and mean it.',
          ],
        },
        people: {
          title: 'Know who is there',
          lines: [
            'A friend you have never met is still a stranger, even if they are nice to you.',
            'Be careful if they want to move to another app, ask for secrets, or give you gifts.',
            'Never go to meet them alone. Tell an adult first, whatever you have promised.',
            'Set your account to private, and turn off your location.',
          ],
        },
        tell: {
          title: 'How to tell',
          lines: [
            'Choose an adult you trust: at home, in your form, the school nurse, a coach.',
            'If it is hard to say, write it down, or say ‘I need help with something online’. That is enough to begin.',
            'Telling is not grassing. You are helping somebody, and it may be you.',
            'Even if you broke a rule, or you are too young for the app: help comes first.',
          ],
        },
        block: {
          title: 'How to report it in the app',
          lines: [
            'Press and hold the message, or tap the three dots beside the name, and choose ‘Report’. They are not told who it was.',
            'Then block. They are not told about that, either.',
            'Keep the words: a photo of the screen, the name, the time. But never keep or send on a picture of somebody’s body.',
          ],
        },
        body: {
          title: 'Pictures of bodies',
          lines: [
            'Nobody has the right to ask you for a nude picture, not even somebody you love.',
            'If one of you is going round, it is not your fault. Childline’s Report Remove can help to take it down, and you need not be alone with it.',
            'If somebody sends you one of another person, do not save it and do not pass it on. Tell an adult what you were sent.',
          ],
        },
      },
    },
    '14-to-18': {
      ages: '14 to 18',
      title: 'Looking out for yourself and for others',
      lead: 'You know most of this better than the adults do. Here is what helps when it gets serious.',
      parts: {
        friend: {
          title: 'Be somebody that others are glad to have online',
          lines: [
            'Ask before you post somebody, tag them or use their voice or face in an edit. A fake made with AI hurts like a real one.',
            'You need not argue in public. A short private message does more, and so does a kind word to whoever it was aimed at.',
            'Do not share a rumour, a fight or a private chat. Each share makes it worse for somebody.',
            'If your teachers or the school made a mistake, say it to them. It is fair to complain, and it works better than a post.',
          ],
        },
        body: {
          title: 'If somebody threatens you with a picture',
          lines: [
            'Do not pay, and do not send any more. It does not stop them. Stop writing back, and do not delete the chat.',
            'This is a crime that is done to you. Many people fall for it, and you will not be blamed.',
            'Tell an adult, or CEOP, or the police on 101. If you are in danger, ring 999.',
            'Report Remove, by Childline and the Internet Watch Foundation, can help to get a nude of you offline if you are under 18.',
            'A nude of anybody under 18 is against the law to have or to share, even if it is of yourself. Ask for help all the same: you are the one to be protected.',
          ],
        },
        people: {
          title: 'If somebody draws you in',
          lines: [
            'Love, money, a cause or a group can be used to get a hold on you. Warning signs are hurry, secrets, and being told that nobody else understands you.',
            'If you hear hate, ask what they want from you. If it worries you for a friend, tell somebody early. It is not betrayal.',
            'If an adult from school writes to you in private, or wants you to keep it quiet, tell another adult there or at home.',
          ],
        },
        block: {
          title: 'How to report',
          lines: [
            'Report the post or the account in the app first. Most apps do not say who reported. Then block or mute.',
            'Keep the link, the name and the time, and a screenshot of words. Never of a nude.',
            'If the app does nothing within 48 hours, Report Harmful Content can look at it with you.',
            'Tell school if it touches anybody here. You can ask what happens next before you say a name.',
          ],
        },
        tell: {
          title: 'How to help a friend',
          lines: [
            'Listen, believe them, and do not promise to keep it secret. Say ‘I’ll come with you.’',
            'If they talk about hurting themselves, or somebody hurts them, tell an adult today. In danger now, ring 999.',
            'It is not your job to fix it alone. Childline is there for you as well.',
          ],
        },
      },
    },
  },
} as const
