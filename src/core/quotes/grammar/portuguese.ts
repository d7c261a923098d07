import type { Grammar } from './grammar';
import { agreements, pairs, words } from './grammar';

export const PORTUGUESE: Grammar = {
  determiners: words(
    'o a os as um uma uns umas este esta esse essa seu sua seus suas vários várias alguns dois três',
  ),
  definite: words('o a os as este esta'),
  ofWords: words('de do da dos das'),
  prepositions: words(
    'ao à aos às em no na nos nas com por pelo pela para sem sobre segundo entre desde até contra durante após perante',
  ),
  pronouns: agreements({ ms: 'ele', fs: 'ela', mp: 'eles', fp: 'elas', ns: 'quem eu' }),
  relatives: words('que quem qual'),
  complementisers: words('que'),
  coordinators: words('e mas ou enquanto'),
  auxiliaries: words(
    'tem têm tinha tinham terá teria teve há havia é são era eram será serão seria foi foram está estão estava pode podem podia poderia deve devem vai vão sou somos temos quer',
  ),
  passiveAuxiliaries: words('é são era eram será foi foram sido ser'),
  agents: words('por pelo pela pelos pelas'),
  accordingTo: [['segundo'], ['de', 'acordo', 'com'], ['conforme'], ['para']],
  asWords: words('como assim'),
  adverbs: words(
    'também além depois já não nunca sempre então ontem hoje amanhã assim ainda segunda terça quarta quinta sexta sábado domingo',
  ),
  adverbPairs: pairs('por_exemplo de_novo em_seguida no_entanto por_isso'),
  adverbEnding: 'mente',
  clitics: words('se lhe lhes me te nos não'),
  firstPerson: words('eu nós meu minha nosso nossa me nos sou somos temos'),
  titleNouns: words(
    'filme livro romance álbum canção programa série jornal revista operação projeto grupo título nome prêmio prémio plano lei',
  ),
  speechNouns: words(
    'frase palavras declaração comunicado mensagem tuíte resposta discurso carta anúncio nota',
  ),
  namingWords: words(
    'chamado chamada chamados chamadas intitulado intitulada apelidado denominado denominada',
  ),
  personNouns: agreements({
    ms: 'presidente ministro candidato porta-voz procurador advogado prefeito cantor ator diretor papa rei chefe líder treinador jogador',
    fs: 'presidenta ministra candidata advogada prefeita atriz diretora rainha treinadora jogadora',
  }),
  personEndings: /.{3}(?:dor|dora|tor|tora|ista|eiro|eira|ólogo|óloga)$/,
  subordinators: words('que quando onde se porque enquanto como'),
  organisationNouns: words(
    'empresa companhia organização partido grupo associação sindicato governo ministério agência',
  ),
  isHeadLast: false,
  isProDrop: true,
};
