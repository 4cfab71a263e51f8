import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Where a concern stands in the complaints procedure. */
export const stages = {
  title: 'Em que ponto está',
  names: {
    informal: {
      seven: 'Falamos sobre isto.',
      eleven: 'Falamos sobre isto e tentamos resolver.',
      adult: 'Falamos consigo sobre isto e tentamos resolver.',
    },
    formal: {
      seven: 'Agora é uma reclamação formal. Outra pessoa vê o que se passou.',
      eleven: 'Agora é uma reclamação formal. Quem a analisa é uma pessoa que ainda não tratou disto.',
      adult:
        'É uma reclamação formal. Quem a analisa e responde por escrito é uma pessoa que ainda não tratou disto.',
    },
    panel: {
      seven: 'Três pessoas que não tiveram nada a ver com isto ouvem o que se passou.',
      eleven: 'Uma comissão de análise ouve o caso: três pessoas que não tiveram nada a ver com isto.',
      adult:
        'Uma comissão de análise ouve o caso: três pessoas que não tiveram nada a ver com isto, uma delas independente da escola. Pode vir e trazer alguém.',
    },
  },
  due: {
    acknowledge: {
      seven: 'Dizemos que recebemos isto até {day}.',
      eleven: 'Dizemos que recebemos isto, e quem trata do caso, até {day}.',
      adult: 'Dizemos que recebemos isto, e quem trata do caso, até {day}.',
    },
    talk: 'Entramos em contacto e falamos sobre isto até {day}.',
    hear: 'A comissão reúne-se até {day}.',
    answer: 'Respondemos até {day}.',
  },
  kept: 'Feito.',
  late: 'Isto está atrasado. Pedimos desculpa. Já nos lembraram disto.',
  data: 'Isto é uma reclamação sobre dados pessoais. A lei dá-nos 30 dias para dizer que a recebemos.',
  dataOffice:
    'Se a nossa resposta não for satisfatória, é possível recorrer ao Information Commissioner’s Office: ico.org.uk.',
  unsettled: {
    title: {
      seven: 'Não ficou resolvido?',
      eleven: 'Não ficou resolvido?',
      adult: 'O assunto não ficou resolvido?',
    },
    formal: {
      seven: 'Podes pedir a outra pessoa que veja isto.',
      eleven: 'Podes fazer uma reclamação formal. Depois, outra pessoa analisa o caso.',
      adult:
        'Pode fazer uma reclamação formal. Nesse caso, quem a analisa é uma pessoa que ainda não tratou disto.',
    },
    panel: {
      seven: 'Podes pedir a outras três pessoas que ouçam o que se passou.',
      eleven: 'Podes pedir uma comissão de análise: três pessoas que não tiveram nada a ver com isto.',
      adult:
        'Pode pedir uma comissão de análise: três pessoas que não tiveram nada a ver com isto ouvem os dois lados.',
    },
    buttons: {
      formal: {
        seven: 'Pedir a outra pessoa',
        eleven: 'Fazer uma reclamação formal',
        adult: 'Fazer uma reclamação formal',
      },
      panel: {
        seven: 'Pedir às três pessoas',
        eleven: 'Pedir uma comissão de análise',
        adult: 'Pedir uma comissão de análise',
      },
    },
    later: 'Se a nossa resposta não resolver o assunto, é possível pedir aqui a fase seguinte.',
    last: 'Depois da comissão, é possível escrever ao Department for Education: gov.uk/complain-about-school.',
  },
  back: {
    text: 'Esta fase foi pedida aqui. Ainda não se fez nada nela.',
    button: { seven: 'Voltar atrás', eleven: 'Mudei de ideias', adult: 'Mudei de ideias' },
  },
  done: 'Está registado e a escola já foi informada. As novas datas estão aqui.',
} as const satisfies Translation<typeof en.stages>
