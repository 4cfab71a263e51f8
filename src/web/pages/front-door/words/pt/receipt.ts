import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** After it was sent: the receipt. */
export const receipt = {
  title: {
    seven: 'Obrigado por nos contares',
    eleven: 'Obrigado por nos contares',
    adult: 'Obrigado. Já chegou',
  },
  brave: {
    seven: 'Fizeste bem em contar. A culpa não é tua.',
    eleven: 'Fizeste bem em contar. A culpa não é tua.',
    adult: 'Fez bem em contar-nos.',
  },
  readers: 'Quem lê: {readers}.',
  heading: {
    seven: 'As tuas seis palavras',
    eleven: 'As tuas seis palavras',
    adult: 'O seu recibo: seis palavras',
  },
  keep: {
    seven: 'Escreve-as, ou desenha-as. Com elas podes voltar e ver a nossa resposta. Só tu as tens.',
    eleven: 'Escreve-as. Com elas podes voltar, ler a nossa resposta e escrever mais. Só tu as tens.',
    adult: 'Anote-as. Com elas pode voltar, ler a nossa resposta e acrescentar mais. Ninguém mais as tem.',
  },
  inEnglish: 'As seis palavras são palavras inglesas. Escrevem-se tal como estão aqui.',
  lost: {
    seven: 'Não as podemos encontrar outra vez. Se se perderem, conta-nos de novo.',
    eleven: 'Não as podemos encontrar outra vez. Se as perderes, conta-nos de novo.',
    adult:
      'Não as podemos encontrar outra vez: não guardamos cópia. Se se perderem, pode contar-nos de novo.',
  },
  print: 'Imprimir esta página',
  printed: 'Quem tiver este papel pode ler o que foi escrito.',
  code: 'Um código com o endereço da página a que voltar. As seis palavras estão no texto do código.',
  codeAbout: 'Para um telemóvel: este código tem o endereço a que voltar e as seis palavras em texto.',
  back: 'Voltar aqui: {address}',
  next: {
    title: 'O que acontece a seguir',
    read: 'Alguém lê quando a escola estiver aberta.',
    answer: {
      seven: 'Escrevem-te uma resposta. Vem ver: {day}.',
      eleven: 'Escrevem-te aqui uma resposta. Vem ver: {day}.',
      adult: 'Respondem-lhe aqui. Volte a ver: {day}.',
    },
    help: {
      seven: 'Se piorar, não esperes: liga 0800 1111 ou 999.',
      eleven: 'Se piorar, não esperes: liga à Childline, 0800 1111, ou 999.',
      adult: 'Se piorar, não espere por nós: em perigo, ligue 999.',
    },
  },
  done: 'Já as escrevi',
} as const satisfies Translation<typeof en.receipt>
