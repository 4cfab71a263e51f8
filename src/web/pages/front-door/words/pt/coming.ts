import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Coming back with a receipt. */
export const coming = {
  title: 'Voltar com as seis palavras',
  enter: {
    label: 'As suas seis palavras',
    hint: 'Não importa se as letras são grandes ou pequenas. Deixe um espaço entre elas.',
    inEnglish: 'As seis palavras são palavras inglesas.',
    lost: 'Perdeu-as? Não as podemos encontrar outra vez. Pode contar-nos de novo a qualquer momento.',
    button: 'Mostrar',
    missing: 'Escreva as suas seis palavras.',
    unreadable: 'Estas não são seis palavras que conheçamos. Veja de novo cada letra.',
    none: 'Nesta escola não há nada guardado com estas palavras. Veja de novo cada letra.',
    wait: {
      one: 'Vieram demasiadas tentativas da sua rede. Espere um segundo e tente de novo, por favor.',
      many: 'Vieram demasiadas tentativas da sua rede. Espere {count} segundos e tente de novo, por favor.',
      other: 'Vieram demasiadas tentativas da sua rede. Espere {count} segundos e tente de novo, por favor.',
    },
  },
  page: {
    title: 'O que aconteceu até agora',
    told: 'Contado a nós: {day}, às {time}.',
    readers: 'Quem lê: {readers}.',
    when: '{day}, às {time}',
    stages: {
      received: 'Chegou.',
      read: 'Alguém já leu.',
      'in-hand': 'Alguém está a tratar disto.',
      closed: { seven: 'Acabou.', eleven: 'Acabou.', adult: 'Está concluído.' },
    },
    learnt: 'O que resultou',
    openToday: 'A escola está aberta hoje.',
    openNext: 'A escola volta a abrir: {day}.',
    promises: 'O que prometemos',
    promised: {
      'talk-privately': 'Entrar em contacto e falar sobre isto até {day}.',
      answer: 'Responder até {day}.',
      'complaints-procedure': 'Começar o processo de reclamação até {day}.',
    },
    kept: 'Feito.',
    messages: 'O que foi escrito',
    none: 'Ainda ninguém escreveu. Volte a ver no próximo dia de escola.',
    you: 'Você',
    school: 'A escola',
    more: 'Escrever mais',
    moreHint: 'Não envie imagens do corpo de uma criança; conte por palavras.',
    send: 'Enviar',
    missing: 'Escreva primeiro alguma coisa.',
    sent: 'Chegou.',
    again: 'Ver se há algo novo',
    close: 'Fechar e não deixar nada',
    closeAbout: 'Fecha esta página. As seis palavras não ficam guardadas neste aparelho.',
  },
  closed: {
    title: 'Está fechado',
    text: 'Nada fica guardado neste aparelho. Guarde as seis palavras se quiser voltar.',
  },
} as const satisfies Translation<typeof en.coming>
