import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a family can talk about, top tips, and five good things a day. */
export const talk = {
  questions: {
    what: {
      about: 'O quê',
      first: 'De que aplicação ou jogo gostas mais agora? Mostra-me como funciona.',
      second: 'O que te fez rir esta semana? Houve alguma coisa que preferias não ter visto?',
    },
    whom: {
      about: 'Com quem',
      first: 'Com quem falas ou jogas? Quais dessas pessoas conheces também de outro lado?',
      second: 'O que farias se alguém que só conheces de lá quisesse encontrar-se contigo?',
    },
    when: {
      about: 'Quanto tempo, e quando',
      first: 'Como é que percebes que já chega?',
      second: 'Onde passam a noite todos os nossos telemóveis? (Os dos adultos também.)',
    },
    wrong: {
      about: 'Se alguma coisa correr mal',
      first: 'A quem contavas primeiro? E se essa pessoa não estivesse?',
      second: 'O que devo fazer, e o que não devo fazer, quando me contares?',
    },
  },
  tips: {
    curious: {
      tip: 'Primeiro a curiosidade, só depois o ralhete.',
      why: 'Uma criança que tem medo de ficar sem telemóvel não diz nada.',
    },
    play: {
      tip: 'Jogue também, durante dez minutos.',
      why: 'Fica a saber mais sobre um jogo do que qualquer crítica lhe pode dizer.',
    },
    setUp: {
      tip: 'Preparem em conjunto um telemóvel novo.',
      why: 'Privacidade, compras e quem pode escrever: tratem disso antes do primeiro dia.',
    },
    night: {
      tip: 'Carregar os telemóveis fora dos quartos.',
      why: 'O sono vem primeiro, e muitos problemas começam à noite, já tarde.',
    },
    ask: {
      tip: 'Pergunte antes de publicar uma fotografia.',
      why: 'Pergunte ao seu próprio filho, e aos pais de todas as outras crianças que lá aparecem.',
    },
    tell: {
      tip: 'Contar a alguém, guardar, bloquear, denunciar.',
      why: 'Uma imagem íntima de uma criança nunca se guarda nem se copia: conte à escola ou ligue 101.',
    },
  },
  five: {
    connect: {
      name: 'Criar laços',
      how: 'Usar a internet para estar perto das pessoas: família que está longe, amigos da turma, alguém que está só.',
    },
    active: {
      name: 'Mexer-se',
      how: 'Levantar-se de vez em quando. Um passeio, uma bola ou uma dança valem a dobrar depois de um jogo longo.',
    },
    creative: {
      name: 'Criar',
      how: 'Fazer alguma coisa e não só ver: um filme, uma canção, um mundo de blocos.',
    },
    give: {
      name: 'Dar aos outros',
      how: 'Dizer uma palavra amiga, ajudar quem não consegue avançar, denunciar o que é cruel.',
    },
    mindful: {
      name: 'Estar atento',
      how: 'Reparar em como nos faz sentir. Se cansa ou preocupa, parar e dizê-lo.',
    },
  },
} as const satisfies Translation<typeof en.talk>
