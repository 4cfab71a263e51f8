import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

const choose = {
  seven: 'Escolhe uma resposta.',
  eleven: 'Escolhe uma resposta.',
  adult: 'Escolha uma resposta.',
} as const

/** A worry about something at school: who it is about, what it is, how far it is, and when we answer. */
export const concern = {
  title: 'Há algo na escola que me preocupa',
  intro: {
    title: 'Conte-nos o que o preocupa',
    text: 'Alguém lê em privado e responde. Pode estar zangado: escreva tal como é. Preferimos saber.',
    nothing: 'Nada é enviado antes da última página.',
  },
  topic: {
    question: 'De que se trata?',
    summary: 'De que se trata',
    missing: choose,
    answers: {
      wellbeing: {
        seven: 'Como as crianças se tratam umas às outras',
        eleven: 'Como os alunos se tratam uns aos outros',
        adult: 'Como está o meu filho ou outra criança, ou como é tratado por outras crianças',
      },
      treated: {
        seven: 'Como uma pessoa crescida nos trata',
        eleven: 'Como um adulto da escola nos trata',
        adult: 'O que um adulto da escola fez ou deixou de fazer',
      },
      school: {
        seven: 'Outra coisa na escola',
        eleven: 'Aulas, regras ou outra coisa na escola',
        adult: 'Aulas, regras, o edifício ou outra coisa na escola',
      },
      data: {
        label: {
          seven: 'Alguém contou ou mostrou algo privado sobre mim',
          eleven: 'O que a escola faz com informações sobre mim',
          adult: 'O que a escola faz com dados pessoais (uma reclamação sobre proteção de dados)',
        },
        hint: {
          seven: 'Como uma fotografia, ou onde moras.',
          eleven: 'Como fotografias, notas, saúde ou moradas.',
          adult: 'Confirmamos que a recebemos no prazo de 30 dias e tratamos dela sem demora.',
        },
      },
      unknown: 'Não sei',
    },
  },
  about: {
    question: 'Sobre quem é?',
    hint: {
      seven:
        'Ninguém decide sobre uma coisa que fez. Se for sobre quem dirige a escola, lê alguém de fora da tua escola.',
      eleven: 'Ninguém decide sobre si próprio. Se for sobre a direção, ninguém da escola lê.',
      adult:
        'Ninguém trata de uma preocupação sobre si próprio. Uma sobre a direção vai para {trust}, e ninguém da escola a lê.',
    },
    answers: {
      pupil: { seven: 'Outra criança', eleven: 'Outro aluno', adult: 'O meu filho ou outro aluno' },
    },
  },
  stage: {
    question: {
      seven: 'Já contaste a alguém da escola?',
      eleven: 'Já contaste a alguém da escola?',
      adult: 'Já falou connosco sobre isto?',
    },
    summary: 'Já se falou disto',
    missing: choose,
    answers: {
      new: { seven: 'Não', eleven: 'Não, é a primeira vez', adult: 'Não, é a primeira vez' },
      unresolved: {
        seven: 'Sim, e não ajudou',
        eleven: 'Sim, mas não ficou resolvido',
        adult: 'Sim, falámos, e não ficou resolvido',
      },
      formal: {
        seven: 'Sim, e a minha família fez queixa',
        eleven: 'Sim, e queremos fazer queixa',
        adult: 'Sim, e isto é uma reclamação formal',
      },
      unknown: 'Não sei',
    },
  },
  help: {
    question: 'O que ajudaria?',
    hint: {
      seven: 'Podes deixar em branco.',
      eleven: 'Podes deixar em branco.',
      adult: 'O que teria de mudar para ficar resolvido? Pode deixar em branco.',
    },
    summary: 'O que ajudaria',
  },
  dates: {
    title: 'O que acontece a seguir',
    talk: 'Alguém entra em contacto para falar sobre isto até {day}.',
    procedure: 'O processo de reclamação começa até {day}.',
    answer: 'Respondemos até {day}.',
    data: 'Confirmamos por escrito que a recebemos até {day}, ou seja, no prazo de 30 dias, e dizemos o que resultou.',
    dataOffice:
      'Se a nossa resposta não o satisfizer, pode dirigir-se ao Information Commissioner’s Office: ico.org.uk.',
    unsettled:
      'Se isso não resolver, pode fazer uma reclamação formal e, depois, pedir uma comissão de análise.',
    where: {
      seven: 'Lês a nossa resposta com as tuas seis palavras.',
      eleven: 'Lês a nossa resposta com as tuas seis palavras.',
      adult:
        'Se deixou um endereço de e-mail ou um número, usamo-lo. Caso contrário, lê a nossa resposta com as suas seis palavras.',
    },
  },
} as const satisfies Translation<typeof en.concern>
