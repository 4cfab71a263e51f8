import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The page with the four doors. */
export const front = {
  title: 'Conte-nos ou pergunte-nos',
  lead: 'Aqui pode contar alguma coisa a esta escola. Não precisa de conta nem de dizer quem é.',
  openNow: 'A escola está aberta agora, até às {time}.',
  closedUntil: 'A escola está fechada. Volta a abrir: {when}.',
  today: 'hoje às {time}',
  anyTime: 'Pode escrever a qualquer hora. Alguém lê quando a escola estiver aberta.',
  doors: {
    happened: {
      title: 'Aconteceu alguma coisa na internet',
      about: 'Numa conversa, num jogo ou numa aplicação. Contigo ou com outra pessoa.',
    },
    worried: {
      title: 'Há algo na escola que me preocupa',
      about: 'Queremos saber, e respondemos.',
    },
    question: { title: 'Tenho uma pergunta', about: 'Sobre a escola ou sobre segurança na internet.' },
    families: {
      title: 'Para as famílias',
      about: 'Que idade para que aplicação, como falar do assunto e onde pedir ajuda.',
    },
  },
  receipt: 'Tenho as minhas seis palavras',
  receiptAbout: 'Já nos contou alguma coisa e recebeu de nós seis palavras.',
  policy: 'O que dizem as nossas regras (em inglês)',
  listening: 'O que ouvimos e porquê (em inglês)',
  helpTitle: 'Se alguém está em perigo agora',
  helpLead: 'Não espere pela escola. Ligue para quem está disponível agora.',
  contactTitle: 'A escola',
  madeUp: 'Esta escola é inventada. Faz parte de uma demonstração: não lhe conte nada que seja verdade.',
} as const satisfies Translation<typeof en.front>
