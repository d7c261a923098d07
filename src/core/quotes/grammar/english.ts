import type { Grammar } from './grammar';
import { agreements, pairs, words } from './grammar';
import { ENGLISH_ADVERBS, ENGLISH_BODIES, ENGLISH_PERSONS, ENGLISH_TEXTS } from './english-words';

export const ENGLISH: Grammar = {
  determiners: words(
    'the a an this that these those his her its their our my your some several many two three four five one another both',
  ),
  definite: words('the this that these those'),
  ofWords: words('of'),
  prepositions: words(
    'to in on at by for with from about into over after before during under against between through via upon within without toward towards regarding concerning despite among since until because near amid following past outside inside behind across around along above below beneath beside beyond onto throughout alongside',
  ),
  pronouns: agreements({
    ms: 'he him',
    fs: 'she her',
    ns: 'it i who',
    np: 'they them we you others some many both',
  }),
  relatives: words('who which that'),
  complementisers: words('that because whether if'),
  coordinators: words('and but or while yet'),
  auxiliaries: words(
    "has have had is are was were be been being do does did will would can could may might must shall should 's isn't wasn't aren't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't cannot am i'm i've i'd i'll it's that's there's we're we've we'll we'd you're you've they're they've he's she's they'll what's who's here's let's",
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
    ENGLISH_ADVERBS,
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
    'statement words phrase remark remarks comment comments tweet message speech letter announcement slogan answer response reply note post memo report chant quote interview video email opinion ruling summary quotation motto text goal aim sign banner story account version testimony accusation explanation reflection thought conclusion editorial article promise forecast verdict judgment judgement column columns op-ed essay blog memoir',
    ENGLISH_TEXTS,
  ),
  namingWords: words(
    'called named nicknamed dubbed entitled titled so-called known alleged supposed purported labelled labeled branded termed',
  ),
  personNouns: agreements(ENGLISH_PERSONS, {
    ms: 'man king prince actor pope father businessman spokesman chairman son husband brother congressman guy boy grandfather uncle nephew boyfriend ex-husband policeman fireman salesman monk priest bishop archbishop cardinal duke baron emperor sultan emir sheikh imam rabbi mr lord frontman gunman fisherman cameraman sportsman alderman',
    fs: 'woman queen princess actress mother businesswoman spokeswoman chairwoman daughter wife sister congresswoman girl grandmother aunt niece girlfriend ex-wife policewoman nun duchess baroness empress mrs ms lady frontwoman sportswoman heroine stewardess waitress',
    np: 'people',
    ns: 'culprit accomplice client user rebel ally rival guest medic republican democrat tory msp trustee patron agent president minister senator governor mayor director spokesperson secretary leader candidate judge justice author writer journalist singer player coach officer chief lawyer attorney prosecutor scientist researcher professor doctor activist billionaire founder executive artist ambassador chancellor premier speaker astronaut captain general sheriff dispatcher inventor vice-president co-founder cofounder co-author co-chair chair chairperson congressperson representative delegate deputy councillor councilor legislator lawmaker politician mp mep commissioner administrator adviser advisor aide undersecretary envoy diplomat consul dictator ruler monarch magistrate solicitor barrister counsel defendant plaintiff suspect witness victim survivor hostage prisoner inmate detainee resident neighbor neighbour passenger driver bystander eyewitness protester protestor demonstrator organizer organiser campaigner volunteer rescuer firefighter paramedic nurse physician surgeon psychologist psychiatrist sociologist historian philosopher economist analyst expert specialist academic scholar student teacher lecturer tutor dean rector principal pupil physicist chemist biologist astronomer geologist paleontologist palaeontologist archaeologist anthropologist meteorologist climatologist seismologist volcanologist epidemiologist virologist engineer architect programmer developer designer hacker blogger youtuber columnist correspondent reporter editor publisher broadcaster presenter host anchor commentator critic novelist poet playwright screenwriter filmmaker producer composer conductor musician guitarist drummer bassist vocalist rapper comedian entertainer dancer model painter sculptor photographer footballer striker goalkeeper midfielder defender manager trainer umpire referee swimmer runner cyclist rider skipper quarterback pitcher athlete champion medalist medallist wrestler boxer golfer skater snowboarder skier sailor pilot cosmonaut soldier marine sergeant corporal lieutenant major colonel admiral commander commodore marshal detective inspector superintendent constable cop ranger guard owner landlord employer employee worker banker investor entrepreneur industrialist trader broker ceo cfo treasurer auditor accountant clerk archivist librarian curator explorer mountaineer climber friend colleague partner spouse sibling cousin nanny official farmer source insider person pundit parent child teenager baby roommate fan co-lead lead co-host co-star translator interpreter whistleblower',
  }),
  personEndings: /.{3}(?:er|or|ist|ian|man|woman|eur|ant)s?$/,
  subordinators: words('that which who when where whether because if while although though as since'),
  organisationNouns: words(
    'alliance assembly brand broker chain clinic hospital laboratory campaign crowd audience mob panel supermarket household delegation company organisation organization party group association union firm government ministry club agency institution department team university court police administration committee commission network newspaper bank charity council league federation family couple media outlet squad army navy watchdog',
    ENGLISH_BODIES,
  ),
  isHeadLast: true,
  isProDrop: false,
};
