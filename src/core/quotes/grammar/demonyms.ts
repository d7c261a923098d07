import { dictionary } from '../../text/dictionary';
import type { QuoteLanguage } from './grammar-of';
import { words } from './grammar';

/** What French calls people by where they are from mostly ends so, and what else does. */
const FRENCH_ENDING = /^\p{L}.+(?:aise?|oise?|i?enne?|[iyé]en|aine?)$/u;
const NO_FRENCH = words(
  'ukraine aquitaine lorraine touraine palais marais calais relais beaujolais valois bois ardennes cévennes ' +
    'vienne mayenne maine valais guyenne garenne sienne ' +
    'quotidien gardien marseillaise semaine domaine capitaine urbaine',
);
/** The others, in both genders. */
const FRENCH = words(
  'espagnol espagnole argentin majorquin majorquine monégasque belge russe suissesse turc turque grec grecque serbe croate ' +
    'tchèque slovaque slovène bulgare arabe kurde basque catalan catalane afghan afghane birman birmane toscan texan texane ' +
    'breton bretonne lapon laponne wallon wallonne letton lettone lettonne allemand allemande flamand flamande normand ' +
    'normande romand romande britannique monténégrin monténégrine angevin angevine poitevin poitevine messin messine ' +
    'maghrébin maghrébine philippin chypriote moscovite yéménite malgache scandinave tchétchène kazakh kazakhe ouzbek ' +
    'tatar mongol bosniaque madrilène azéri corse suisse',
);

/** In the masculine. */
const ITALIAN = words(
  'italiano francese inglese tedesco spagnolo portoghese svizzero austriaco belga olandese danese svedese norvegese ' +
    'finlandese irlandese scozzese gallese britannico russo ucraino bielorusso polacco ceco slovacco ungherese rumeno romeno ' +
    'bulgaro greco turco serbo croato sloveno bosniaco montenegrino albanese macedone kosovaro moldavo lituano lettone ' +
    'estone georgiano armeno americano statunitense canadese messicano brasiliano argentino uruguaiano cileno colombiano ' +
    'peruviano venezuelano boliviano ecuadoriano paraguaiano cubano giamaicano dominicano giapponese cinese coreano ' +
    'sudcoreano nordcoreano indiano pakistano afghano iraniano iracheno siriano libanese israeliano palestinese saudita ' +
    'egiziano marocchino tunisino algerino libico senegalese ivoriano nigeriano ghanese camerunense camerunese keniano ' +
    'keniota etiope etiopico eritreo somalo sudanese sudafricano australiano neozelandese maltese cipriota monegasco ' +
    'sammarinese tailandese thailandese vietnamita filippino indonesiano siciliano sardo calabrese pugliese lucano campano ' +
    'molisano abruzzese laziale marchigiano umbro toscano emiliano romagnolo ligure piemontese lombardo veneto friulano ' +
    'trentino altoatesino valdostano romano milanese napoletano torinese genovese bolognese fiorentino palermitano barese ' +
    'catanese veneziano veronese messinese padovano triestino bresciano tarantino parmigiano pratese modenese reggiano ' +
    'perugino livornese ravennate cagliaritano riminese ferrarese salernitano sassarese monzese siracusano pescarese ' +
    'bergamasco vicentino trevigiano comasco pesarese senese pisano lucchese aretino pistoiese anconetano ascolano leccese ' +
    'foggiano brindisino cosentino catanzarese potentino aquilano novarese astigiano cuneese alessandrino varesino lecchese ' +
    'mantovano pavese lodigiano piacentino imolese forlivese cesenate faentino viterbese reatino frusinate ciociaro casertano ' +
    'beneventano avellinese irpino agrigentino trapanese ragusano nisseno nuorese ' +
    // Players, by the colours of their team.
    'azzurro bianconero nerazzurro rossonero giallorosso biancoceleste',
);

const ENGLISH = words(
  'spaniard briton swiss serb croat argentine argentinian american canadian australian german italian russian ukrainian belgian ' +
    'austrian dane swede finn norwegian dutchman dutchwoman frenchman frenchwoman irishman irishwoman englishman ' +
    'englishwoman scotsman scotswoman welshman welshwoman scot czech pole portuguese brazilian mexican japanese greek turk ' +
    'bulgarian romanian hungarian colombian chilean kenyan ethiopian nigerian egyptian moroccan israeli iranian indian ' +
    'pakistani texan californian londoner slovak slovenian bosnian albanian latvian lithuanian estonian georgian armenian ' +
    'cuban jamaican venezuelan peruvian uruguayan korean filipino thai malaysian indonesian algerian tunisian senegalese ' +
    'ghanaian cameroonian zimbabwean northumbrian mancunian glaswegian liverpudlian',
);

const IS_DEMONYM = dictionary<(word: string) => boolean>({
  fr: (word) => FRENCH.has(word) || (FRENCH_ENDING.test(word) && !NO_FRENCH.has(word)),
  it: (word) => ITALIAN.has(word) || (word.endsWith('a') && ITALIAN.has(`${word.slice(0, -1)}o`)),
  en: (word) => ENGLISH.has(word),
});

/** Feminine names of places that are masculine demonyms, too: "la Corse", "la Suisse". */
const PLACES = words('corse suisse toscane');

/**
 * Whether a noun in small letters names people by where they are from: "espagnol", "bergamasca", "spaniard". `isFeminine`: with the article
 * of a woman.
 */
export function isDemonym(language: QuoteLanguage, word: string, isFeminine = false): boolean {
  if (word.length > 24 || (isFeminine && PLACES.has(word))) return false;
  return IS_DEMONYM.get(language)?.(word) === true;
}
