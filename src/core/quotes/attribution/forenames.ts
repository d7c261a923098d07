/** Common forenames of one gender only, of French, Italian and English news. */
const FEMININE = new Set(
  (
    'marie anne jeanne sophie julie claire nathalie isabelle sylvie catherine martine françoise christine valérie sandrine ' +
    'céline élodie émilie charlotte pauline marine ségolène penelope brigitte hélène élisabeth florence ' +
    'delphine caroline aurélie virginie véronique monique nicole jacqueline michèle danielle chantal corinne agnès cécile ' +
    'juliette alice louise emma léa manon chloé inès sarah rachida najat marisol ' +
    'maria anna giulia francesca laura chiara sara valentina alessandra elena giorgia martina silvia paola barbara monica ' +
    'daniela roberta cristina simona federica elisa mariastella giovanna lucia angela rosa teresa carla beatrice letizia ' +
    'mary jennifer linda elizabeth patricia susan jessica karen nancy lisa betty margaret sandra ashley kimberly emily ' +
    'donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon cynthia kathleen amy angela shirley ' +
    'helen hillary theresa angela ursula ruth victoria emma olivia kate jane greta melania ivanka kamala ' +
    'annie audrey bernadette carole clémence colette édith fabienne gisèle ingrid jocelyne josiane karine laure ' +
    'laurence lise lucie madeleine marianne marlène mathilde mireille myriam nadia nadine noémie odile pascale ' +
    'roselyne sabine solange sonia stéphanie suzanne sylviane thérèse valentine yvette yvonne yolande adriana ' +
    'alessia angelica anita antonella arianna aurora bianca camilla carlotta caterina cecilia cinzia claudia ' +
    'clara debora donatella elisabetta emanuela erika eva fabiana fiorella flavia franca gabriella giada gianna ' +
    'gina giuliana grazia ilaria isabella lara lidia liliana lorena lorenza loredana luciana luisa manuela mara ' +
    'margherita marina marta michela milena mirella nicoletta noemi ornella patrizia raffaella rita rosanna ' +
    'rossella sabrina serena silvana stefania tiziana valeria vanessa veronica viola vittoria viviana abigail ' +
    'alexandra brenda brittany carolyn cheryl christina cindy courtney denise diana diane eleanor ellen erin ' +
    'evelyn gloria grace hannah heather holly janet janice jasmine jill joanna josephine joyce judith judy ' +
    'julia katherine kathy katie kristen kristin lauren leah martha megan molly naomi natalie nora olga pamela ' +
    'paula rachel rosemary sally samantha sheila sylvia tara tina vera wendy zoe'
  ).split(' '),
);
const MASCULINE = new Set(
  (
    'jean pierre michel jacques philippe alain bernard christian daniel patrick nicolas françois laurent olivier thierry ' +
    'éric stéphane christophe frédéric julien alexandre emmanuel bruno benoît arnaud manuel vincent guillaume antoine ' +
    'thomas hugo lucas louis gérard marc didier gilles hervé yves luc paul henri georges andré robert serge édouard ' +
    'marco giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno ' +
    'paolo giorgio aldo sergio luciano silvio matteo alessandro roberto stefano davide fabio maurizio massimo ' +
    'gianni romano beppe enrico walter umberto claudio riccardo alberto filippo lorenzo luca gianluca ' +
    'james john robert michael william david richard joseph charles christopher matthew anthony mark donald steven paul ' +
    'andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan ' +
    'stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry boris ' +
    'barack joe vladimir elon adam peter tom bill mitch bernie ' +
    'pascal fabrice gilbert roger maurice xavier franck jérôme sébastien mathieu maxime cédric ludovic rené ' +
    'roland lionel régis rémi yannick cyril damien fabien grégory joël loïc marcel mickaël quentin raphaël ' +
    'romain sylvain tanguy tristan valentin victor yann jacky dario emanuele emilio ernesto federico gabriele ' +
    'giacomo giancarlo gianfranco gino giuliano guido ivan leonardo livio lucio marcello michele pasquale piero ' +
    'pierluigi raffaele renato renzo rocco rodolfo ruggero tommaso tullio ugo valerio vittorio aaron alan albert ' +
    'arthur barry bruce carl chris craig derek doug dylan evan fred gavin glenn greg harold harry howard hugh ' +
    'ian jeff jeremy jim jimmy keith ken leonard liam luke martin matt mike nathan neil nigel norman oliver owen ' +
    'phil philip ralph randy rick ron roy russell sean simon stanley steve stuart ted tim todd tony tyler warren ' +
    'wayne guy'
  ).split(' '),
);

/** "Cristiano", "Evo": but for Japanese forenames, an -o is a man's. */
const ROMANCE_MASCULINE = /^.{2,}[^kx]o$/;

/** The gender that the forename of a full name tells; null when it tells none. */
export function genderOfForename(name: string): 'm' | 'f' | null {
  const end = name.search(/[ -]/);
  if (end <= 0 || !name.includes(' ')) return null;
  const forename = name.slice(0, end).toLowerCase();
  if (FEMININE.has(forename)) return MASCULINE.has(forename) ? null : 'f';
  return MASCULINE.has(forename) || ROMANCE_MASCULINE.test(forename) ? 'm' : null;
}

/** Whether a word, in small letters, is a common forename. */
export function isForename(word: string): boolean {
  return FEMININE.has(word) || MASCULINE.has(word);
}
