import type { Grammar } from './grammar';
import { agreements, pairs, words } from './grammar';

export const ENGLISH: Grammar = {
  determiners: words(
    'the a an this that these those his her its their our my your some several many two three four five one another both',
  ),
  definite: words('the this that these those'),
  ofWords: words('of'),
  prepositions: words(
    'to in on at by for with from about into over after before during under against between through via upon within without toward towards regarding concerning despite among since until because near amid following past',
  ),
  pronouns: agreements({
    ms: 'he him',
    fs: 'she her',
    ns: 'it i who',
    np: 'they them we others some many both',
  }),
  relatives: words('who which that'),
  complementisers: words('that because whether if'),
  coordinators: words('and but or while yet'),
  auxiliaries: words(
    "has have had is are was were be been being do does did will would can could may might must shall should 's 're 've 'd 'll isn't wasn't aren't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't cannot am i'm i've i'd i'll it's that's there's we're we've we'll we'd you're you've they're they've he's she's they'll what's who's here's let's",
  ),
  passiveAuxiliaries: words('is are was were be been being'),
  agents: words('by'),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'words', 'of'],
    ['per'],
  ],
  asWords: words('as'),
  adverbs: words(
    'also then further later still even just not never always too again now once more earlier soon however instead today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday himself herself itself themselves therefore meanwhile often',
  ),
  adverbPairs: pairs(
    'in_turn for_example at_first at_last in_particular of_course in_addition in_part once_more',
  ),
  adverbEnding: 'ly',
  clitics: words('not'),
  firstPerson: words("i we my our me us i'm i've i'd i'll we're we've we'll you your"),
  titleNouns: words(
    'film book novel album song show series newspaper magazine operation project group movement party club ship title name nickname prize plan law channel anthem competition festival exhibition single track game site documentary play word term phrase category mission panel question called nicknamed dubbed entitled titled',
  ),
  speechNouns: words(
    'statement words phrase remark remarks comment comments tweet message speech letter announcement slogan answer response reply note post memo report chant quote interview video email opinion ruling summary quotation motto text goal aim sign banner',
  ),
  namingWords: words(
    'called named nicknamed dubbed entitled titled so-called known alleged supposed purported labelled labeled branded termed',
  ),
  personNouns: agreements({
    ms: 'king prince actor pope father businessman spokesman chairman son husband brother congressman',
    fs: 'queen princess actress mother businesswoman spokeswoman chairwoman daughter wife sister congresswoman',
    ns: 'president minister senator governor mayor director spokesperson secretary leader candidate judge justice author writer journalist singer player coach officer chief lawyer attorney prosecutor scientist researcher professor doctor activist billionaire founder executive artist ambassador chancellor premier speaker astronaut captain general sheriff dispatcher inventor',
  }),
  personEndings: /.{3}(?:er|or|ist|ian|man|woman|eur|ant)s?$/,
  subordinators: words('that which who when where whether because if while although though as since'),
  organisationNouns: words(
    'company organisation organization party group association union firm government ministry club agency institution department team university court police administration committee commission network newspaper bank charity council league federation',
  ),
  isProDrop: false,
};
