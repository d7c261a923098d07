import type { Grammar } from './grammar';
import { agreements, pairs, words } from './grammar';

export const GERMAN: Grammar = {
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihr ihre mehrere einige zwei drei',
  ),
  definite: words('der die das dieser diese dieses'),
  ofWords: words('von des der vom'),
  prepositions: words(
    'in im an am auf aus bei beim mit nach seit zu zum zur für durch gegen ohne um über unter vor zwischen während wegen laut gegenüber',
  ),
  pronouns: agreements({ ms: 'er dieser', fs: 'sie diese', ns: 'es ich man', np: 'wir' }),
  relatives: words('der die das welcher welche welches'),
  complementisers: words('dass daß ob'),
  coordinators: words('und aber oder sondern doch'),
  auxiliaries: words(
    'hat haben hatte hatten ist sind war waren wird werden wurde wurden würde würden sei seien habe hätte hätten kann können konnte könnte könnten muss müssen musste soll sollen sollte will wollen wollte darf dürfen bin bist',
  ),
  passiveAuxiliaries: words('wird werden wurde wurden worden'),
  agents: words('von vom'),
  accordingTo: [['laut'], ['zufolge'], ['so']],
  asWords: words('wie als'),
  adverbs: words(
    'auch dann noch nicht nie immer bereits schon weiter zudem außerdem jedoch heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag',
  ),
  adverbPairs: pairs('zum_beispiel vor_allem'),
  adverbEnding: '',
  clitics: words('sich ihm ihr ihnen uns mir'),
  firstPerson: words('ich wir mein meine unser unsere mir mich uns'),
  titleNouns: words(
    'film buch roman album lied sendung serie zeitung zeitschrift projekt gruppe titel name preis plan gesetz magazin operation',
  ),
  speechNouns: words('satz worte erklärung mitteilung botschaft tweet antwort rede brief ankündigung parole'),
  namingWords: words('genannt genannte genannten sogenannte sogenannten sogenannter betitelt namens'),
  personNouns: agreements({
    ms: 'präsident minister kandidat sprecher anwalt bürgermeister sänger schauspieler direktor papst könig chef trainer spieler kanzler',
    fs: 'präsidentin ministerin kandidatin sprecherin anwältin bürgermeisterin sängerin schauspielerin direktorin königin chefin trainerin spielerin kanzlerin',
  }),
  personEndings: /.{3}(?:er|erin|or|orin|ist|istin|loge|login)$/,
  subordinators: words('dass daß wenn als weil ob während wie'),
  organisationNouns: words(
    'unternehmen firma organisation partei gruppe verein gewerkschaft regierung ministerium behörde',
  ),
  isHeadLast: true,
  isProDrop: false,
};
