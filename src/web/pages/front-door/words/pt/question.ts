import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school, and what may answer it already. */
export const question = {
  title: 'Tenho uma pergunta',
  intro: { missing: 'Escreva algumas palavras.', offered: 'Isto pode responder' },
  found: {
    question: 'Alguma destas responde?',
    summary: 'O que temos por escrito',
    none: 'Não temos nada por escrito que sirva. Alguém lhe vai responder.',
    from: { family: 'Para as famílias', ages: 'Que idade para que aplicação', guide: 'Já respondido' },
    age: 'As nossas regras: {policy}. A própria aplicação: {provider}. A lei: {law}.',
    ageTitle: 'Que idade é preciso ter para {platform}?',
    noAge: 'nenhuma',
    clause: 'As nossas regras, {id}',
    stillAsk: 'Perguntar a alguém',
    nspcc: 'Preocupa-o uma criança na internet? A linha da NSPCC fala com pais: {phone}',
  },
  topic: {
    question: 'De que se trata?',
    summary: 'De que se trata',
    missing: {
      seven: 'Escolhe uma resposta.',
      eleven: 'Escolhe uma resposta.',
      adult: 'Escolha uma resposta.',
    },
    answers: {
      school: 'A escola',
      'online-safety': 'Segurança na internet',
      incident: 'Algo que aconteceu',
      press: {
        seven: 'Um jornal',
        eleven: 'Escrevo para um jornal',
        adult: 'Pergunto em nome de um jornal, rádio ou televisão',
      },
      unknown: { seven: 'Não sei', eleven: 'Não sei', adult: 'Outra coisa' },
    },
  },
  asked: {
    question: 'O que quer saber?',
    hint: 'Escreva como o diria. O que já temos por escrito aparece logo.',
    summary: 'A pergunta',
  },
  answered: 'Quem responde: {readers}, até {day}.',
} as const satisfies Translation<typeof en.question>
