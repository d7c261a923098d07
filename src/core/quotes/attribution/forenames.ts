/** Common forenames of one gender only, of French, Italian and English news. */
const FEMININE = new Set(
  (
    'marie anne jeanne sophie julie claire nathalie isabelle sylvie catherine martine françoise christine valérie sandrine ' +
    'céline élodie émilie camille charlotte pauline marine ségolène penelope brigitte hélène élisabeth florence ' +
    'delphine caroline aurélie virginie véronique monique nicole jacqueline michèle danielle chantal corinne agnès cécile ' +
    'juliette alice louise emma léa manon chloé inès sarah rachida najat marisol ' +
    'maria anna giulia francesca laura chiara sara valentina alessandra elena giorgia martina silvia paola barbara monica ' +
    'daniela roberta cristina simona federica elisa mariastella giovanna lucia angela rosa teresa carla beatrice letizia ' +
    'mary jennifer linda elizabeth patricia susan jessica karen nancy lisa betty margaret sandra ashley kimberly emily ' +
    'donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon cynthia kathleen amy angela shirley ' +
    'helen hillary theresa angela ursula ruth victoria emma olivia kate jane greta melania ivanka kamala'
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
    'barack joe vladimir elon adam peter tom bill mitch bernie'
  ).split(' '),
);

/** The gender that the forename of a full name tells; null when it tells none. */
export function genderOfForename(name: string): 'm' | 'f' | null {
  const end = name.search(/[ -]/);
  if (end <= 0 || !name.includes(' ')) return null;
  const forename = name.slice(0, end).toLowerCase();
  if (FEMININE.has(forename)) return MASCULINE.has(forename) ? null : 'f';
  return MASCULINE.has(forename) ? 'm' : null;
}
