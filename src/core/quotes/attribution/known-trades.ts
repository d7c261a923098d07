import { words } from '../grammar/grammar';
import type { Reading } from '../reading/reading';
import type { NounPhrase } from './noun-phrase';

/** Players, whom the news calls by their team and their titles, too: a team has many, and who is meant was named. */
const PLAYERS = words(
  'pilota centauro tennista ciclista nuotatore nuotatrice campione campionessa atleta attaccante centrocampista difensore portiere ' +
    'bomber fantasista calciatore calciatrice pugile sciatore sciatrice velocista schermitrice fuoriclasse ' +
    'champion championne nageur nageuse coureur coureuse cycliste pilote boxeur boxeuse attaquant attaquante milieu défenseur ' +
    'gardien footballeur footballeuse skieur skieuse judoka tennisman handballeur basketteur rugbyman ' +
    'velista maratoneta saltatore saltatrice ginnasta pattinatore pattinatrice schermidore tuffatore tuffatrice cestista pallavolista ' +
    'rugbista biatleta fondista mezzofondista marciatore marciatrice surfista ' +
    'relayeur relayeuse perchiste sprinteur sprinteuse triathlète marathonien marathonienne escrimeur escrimeuse lutteur lutteuse ' +
    'sauteur sauteuse rameur rameuse gymnaste patineur patineuse biathlète fondeur fondeuse surfeur surfeuse handballeuse ' +
    'basketteuse volleyeur volleyeuse catcheur catcheuse ' +
    'swimmer sprinter striker midfielder goalkeeper winger golfer gymnast cyclist skier boxer wrestler footballer cricketer',
);
/** Others whom the news calls by a trade and a home town: no office that the town has. */
const ARTISTS = words(
  'cantante cantautore cantautrice rapper attore attrice regista scrittore scrittrice conduttore conduttrice showgirl stilista chef ' +
    'tecnico comico chanteur chanteuse rappeur rappeuse acteur actrice réalisateur réalisatrice écrivain écrivaine romancier ' +
    'romancière humoriste comédien comédienne natif native',
);
/** Items of "le triple champion du monde". */
const LONGEST_TITLE = 6;

/** "la cantante di Faenza", "le coureur de Groupama", "il tre volte campione": somebody named elsewhere. */
export function isKnownTrade(reading: Reading, phrase: NounPhrase): boolean {
  const { head, from, to, complement } = phrase;
  if (PLAYERS.has(head)) return complement?.type !== 'PER' && to - from <= LONGEST_TITLE;
  return ARTISTS.has(head) && isOfTown(reading, phrase);
}

/** Whether a noun is for a player or an artist. */
export function isTrade(noun: string): boolean {
  return PLAYERS.has(noun) || ARTISTS.has(noun);
}

/** "la compagnia di Mountain View": with a plain "of"; "il tecnico del Napoli" is of a club. */
export function isOfTown({ items }: Reading, { complement }: NounPhrase): boolean {
  return complement?.type === 'LOC' && /^d(?:i|e|['’])$/.test(items.word(complement.from - 1));
}
