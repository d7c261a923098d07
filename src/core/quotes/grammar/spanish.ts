import type { Grammar } from './grammar';
import { agreements, pairs, words } from './grammar';

export const SPANISH: Grammar = {
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa su sus varios varias algunos algunas dos tres',
  ),
  definite: words('el la los las este esta'),
  ofWords: words('de del'),
  prepositions: words(
    'a al en con por para sin sobre según entre desde hasta hacia contra durante tras ante bajo mediante',
  ),
  pronouns: agreements({ ms: 'él este', fs: 'ella esta', mp: 'ellos', fp: 'ellas', ns: 'quien yo' }),
  relatives: words('que quien quienes cual'),
  complementisers: words('que'),
  coordinators: words('y e pero o mientras'),
  auxiliaries: words(
    'ha han había habían habrá habrán habría es son era eran será serán sería fue fueron está están estaba estaban puede pueden podía podría debe deben va van hay he hemos soy somos tiene tienen tenía tuvo hace hizo quiere',
  ),
  passiveAuxiliaries: words('es son era eran será fue fueron sido ser'),
  agents: words('por'),
  accordingTo: [['según'], ['de', 'acuerdo', 'con'], ['para']],
  asWords: words('como así'),
  adverbs: words(
    'también además luego ya no nunca siempre después entonces ayer hoy mañana así aún todavía lunes martes miércoles jueves viernes sábado domingo',
  ),
  adverbPairs: pairs('por_ejemplo de_nuevo en_cambio sin_embargo por_tanto en_efecto'),
  adverbEnding: 'mente',
  clitics: words('se lo la los las le les me te nos no'),
  firstPerson: words('yo nosotros mi mis nuestro nuestra me nos soy somos hemos he'),
  titleNouns: words(
    'película libro novela álbum canción programa serie periódico diario revista operación proyecto grupo título nombre premio plan ley',
  ),
  speechNouns: words(
    'frase palabras declaración comunicado mensaje tuit respuesta discurso carta anuncio lema nota',
  ),
  namingWords: words('llamado llamada llamados llamadas titulado titulada apodado denominado denominada'),
  personNouns: agreements({
    ns: 'portavoz fiscal',
    ms: 'presidente ministro candidato abogado alcalde cantante actor director papa rey jefe líder entrenador jugador',
    fs: 'presidenta ministra candidata abogada alcaldesa actriz directora reina entrenadora jugadora',
  }),
  personEndings: /.{3}(?:dor|dora|tor|tora|ista|ero|era|ólogo|óloga)$/,
  subordinators: words('que cuando donde si porque mientras como'),
  organisationNouns: words(
    'empresa compañía organización partido grupo asociación sindicato gobierno ministerio agencia',
  ),
  isHeadLast: false,
  isProDrop: true,
};
