import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a school has ready for families. */
export const families = {
  title: 'Para as famílias',
  back: 'A primeira página da escola',
  lead: 'Não é preciso conhecer todas as aplicações. Basta ser alguém a quem uma criança pode vir contar. Dez minutos com esta página chegam para começar.',
  doors: {
    agreement: {
      title: 'Façam o vosso acordo de família',
      about: 'Dez minutos em conjunto e uma página para o frigorífico.',
    },
    ages: {
      title: 'Que idade para que aplicação?',
      about: 'Procurar uma aplicação. O que fazer se a criança já lá está, e como denunciar alguma coisa.',
    },
    pupils: {
      title: 'Para os alunos',
      about: 'Ser bom amigo na internet e como contar a alguém. Dos 7 aos 18 anos.',
    },
  },
  policyInEnglish: 'O que dizem as nossas regras está aqui só em inglês.',
  talk: {
    title: 'Falar sobre o assunto',
    lead: 'Escolha uma pergunta, à refeição ou no carro. Pergunte como perguntaria por um passeio.',
  },
  tips: {
    title: 'Os melhores conselhos',
    more: 'Mais para os pais, em inglês:',
    agreement: 'Mais abaixo há um acordo de família para imprimir e preencher com uma caneta.',
    screen: 'Também pode ser feito no ecrã.',
  },
  five: {
    title: 'Cinco coisas boas por dia',
    lead: 'A Children’s Commissioner, que em Inglaterra defende os direitos das crianças, chama-lhes Digital 5 A Day. Em resumo:',
  },
  ages: {
    title: 'Que idade é preciso ter?',
    already:
      'O seu filho ou a sua filha já está numa destas aplicações? Diga-nos se alguma coisa o preocupa: ninguém é castigado por isso.',
    whatThen: 'O que fazer então, aplicação a aplicação',
  },
  hatred: {
    title: 'Quando alguém prega o ódio',
    text: 'Pergunte à criança o que viu e o que pensa disso. Se alguém a está a atrair, ou se ela muda de uma forma que o assusta, fale com a pessoa responsável pela proteção das crianças na escola (DSL) ou ligue para um dos números abaixo. Perguntar não é acusar.',
  },
  foot: 'O Birdsong ouve o que se diz sobre as escolas. Nunca vigia pessoas.',
  help: {
    title: 'Onde encontrar ajuda',
    lead: 'A secretaria da escola é sempre um bom sítio para começar.',
    danger: 'Em perigo agora: 999',
    dangerAbout: 'A polícia. Para tudo o que pode esperar: 101.',
    childlineAbout: 'Todas as crianças e jovens com menos de 19 anos, sobre qualquer assunto.',
    remove:
      'O Report Remove, nas mesmas páginas, ajuda a retirar da internet uma imagem íntima de si próprio.',
    advisers: {
      nspcc: {
        about: 'Adultos preocupados com uma criança; pais com perguntas que não são sobre a escola.',
        note: 'O horário varia de página para página: veja qual é antes de ligar.',
      },
      ceop: { about: 'Crianças, pais e escolas, sobre abuso sexual ou aliciamento na internet.' },
      'report-harmful-content': {
        about:
          'Qualquer pessoa a partir dos 13 anos, e adultos em nome de crianças mais novas, sobre conteúdos nocivos que não são crime.',
        note: 'A plataforma precisa de ter tido 48 horas. A resposta demora cerca de três dias.',
      },
      iwf: {
        about: 'Qualquer pessoa, sobre imagens de abuso sexual de crianças, indicando o endereço onde estão.',
        note: 'Dê o endereço. A própria imagem nunca é vista, copiada nem enviada.',
      },
      'act-early': { about: 'Qualquer pessoa preocupada com alguém que pode estar a ser radicalizado.' },
      'anti-terrorist-hotline': {
        about: 'Qualquer pessoa que saiba de algo que pode ser terrorismo. Em perigo: 999.',
      },
    },
  },
} as const satisfies Translation<typeof en.families>
