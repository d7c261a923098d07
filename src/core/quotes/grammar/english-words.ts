/** English nouns for persons beside the commonest, by gender and number as `agreements` reads them. */
export const ENGLISH_PERSONS: Readonly<Record<string, string>> = {
  ms: `
abbot adman anchorman assemblyman ayatollah baritone baronet bloke bridegroom brother-in-law busboy caliph chap
choirboy clergyman councilman cowboy czar dad daddy dauphin dude earl father-in-law fella fiancé friar gaucho
godfather godson grandad granddad grandson groom headmaster lad lumberjack maharaja marquess monsignor mufti mullah
ombudsman padre papa paperboy pasha patriarch pharaoh playboy pontiff schoolboy serviceman shah showman son-in-law
squire statesman stepfather stepson tsar viscount widower
`,
  fs: `
abbess anchorwoman assemblywoman authoress ballerina barmaid benefactress bride bridesmaid chambermaid clergywoman
councilwoman countess cowgirl czarina dame damsel daughter-in-law deaconess diva divorcée fiancée governess grandma
grandmom granny headmistress heiress hostess housemaid housewife huntress landlady lass lassie laundress ma'am madam
maharani mama marchioness matriarch mezzo-soprano midwife mistress mom mommy mother-in-law mum mummy murderess
patroness poetess priestess prioress prophetess proprietress schoolgirl schoolmistress sculptress seamstress
seductress servicewoman showgirl sister-in-law soprano sorceress starlet stateswoman suffragette tsarina villainess
viscountess widow
`,
  ns: `
accomplice acolyte acrobat actuary addict adherent adventurer aficionado alderperson alumna alumnus anchorperson
animator apostle apparatchik appointee apprentice archdeacon assailant astrophysicist attaché attacker attendee
attorney-general au-pair autocrat aviator backbencher bailiff baker bandmate barista beggar benefactor biathlete
biographer blacksmith bodyguard bookie bookmaker boss bowler bureaucrat burglar bursar butcher cabbie cabby cadet
cameraperson cardiologist carer cartoonist castaway castmate celebrity cellist center-back centre-back centre-forward
challenger chaplain charlatan chef choreographer claimant classmate cleric clown commander-in-chief commando commuter
compatriot compere complainant concierge confidante conscript conservationist consul-general consultant contender
convict copilot cornerback coroner councilperson coworker creator creditor cricketer culprit curate customer daredevil
deacon dealer decathlete defector dentist deportee designee despot detractor devotee director-general disc-jockey
disciple dissident divorcee dj donor draftee dramatist drunkard ecologist editor-in-chief educator emcee emissary
enthusiast environmentalist escapee essayist evacuee evangelist expat expatriate exponent extremist eye-witness
farmhand felon fiance fiancee finalist financier flatmate fly-half follower fortune-teller freelancer front-runner
frontbencher frontperson frontrunner fugitive full-back fullback functionary gamer geographer goalie goalscorer
godchild godparent goldsmith governor-elect governor-general gp grandchild grandparent great-grandchild
great-grandparent guru gymnast gynecologist hairdresser half-back halfback headliner headteacher heir heir-apparent
heptathlete hermit hobo hooligan hotelier housemate illustrator immigrant impostor impresario in-law incumbent
influencer informant instructor insurgent interlocutor intermediary interviewee interviewer investigator jailer jockey
judoka junkie jurist juror keyboardist kid killer kingpin lance-corporal layperson legionnaire lifeguard linebacker
linguist lobbyist lyricist magnate mathematician mayor-elect mechanic mediator memoirist mentor mercenary
microbiologist militant millionaire miner missionary moderator mogul motorist multi-millionaire multimillionaire
namesake navigator negotiator neuroscientist neurosurgeon newcomer newlywed newscaster newsreader nominee notary
nuncio oceanographer offender oncologist opponent orphan osteopath outpatient paedophile panelist panellist paparazzo
paralegal parishioner parliamentarian parolee parson passer-by passerby pastor pediatrician pedlar pedophile pensioner
percussionist perpetrator pharmacist philanthropist physio pianist pickpocket pilgrim pimp playmaker podcaster postdoc
potentate practitioner preacher predecessor prelate president-elect promoter prophet proponent prosecutor-general
prostitute protege protégé protégée provost psychoanalyst publican recipient refugee regent registrar respondent
restaurateur retiree robber rookie runner-up salesclerk salesperson satirist saxophonist schoolchild schoolmate
scrum-half secretary-general senator-elect settler shareholder shepherd shooter shopkeeper shortstop showrunner
sidekick signatory silversmith singer-songwriter sleuth smuggler snitch solicitor-general soloist songwriter sophomore
sprinter spy staffer stagehand stakeholder statistician step-parent stepchild stepparent stevedore stowaway strategist
streamer stylist successor supermodel superstar supporter tailback taxpayer team-mate teammate technocrat tenant
terrorist theologian therapist thief townsperson trafficker trainee traveller triathlete trooper tycoon underdog
vandal veteran veterinarian vicar viceroy villager violinist vlogger voter warden warlord winger winner workmate
worshipper émigré
`,
};

/** Nouns for bodies that speak. */
export const ENGLISH_BODIES = `
academy airline archdiocese automaker band battalion borough broadsheet brokerage bundestag bureau carmaker cartel
caucus chipmaker choir clergy co-operative coalition coastguard college confederation conglomerate congregation
congress consortium constabulary consulate consultancy cooperative corporation crew cult diocese directorate drugmaker
duma electorate embassy episcopate faction faculty foundation fraternity garrison gendarmerie guild inspectorate
institute insurer judiciary junta jury knesset leadership legislature lender magazine management manufacturer militia
monarchy multinational municipality newsroom newswire non-profit nonprofit opposition orchestra papacy parish
parliament planemaker platoon politburo presidency priesthood prosecution quango quartet regiment registry regulator
retailer secretariat sect senate shipbuilder sorority squadron start-up startup steelmaker subcommission subcommittee
subsidiary synod tabloid task-force taskforce think-tank thinktank treasury tribunal troupe workforce
`;

/** Nouns for texts and utterances. */
export const ENGLISH_TEXTS = `
admission admonition advisory affidavit affirmation afterword allegation anecdote aphorism apology assertion assurance
blogpost bulletin caption catchphrase clarification communique communiqué complaint compliment condolences confession
criticism declaration dedication denial deposition diatribe directive disclaimer e-mail encyclical epistle epitaph
epithet eulogy exclamation foreword harangue hashtag headline homily inscription insult jibe joke letters manifesto
mantra maxim memorandum messages missive monologue newsletter oath observation one-liner op-ed oration outburst
pamphlet placard plea poster prediction preface proclamation proverb punchline questions quip rant rebuke rebuttal
recommendation rejoinder retort retraction revelation riposte sermon sms soliloquy soundbite statements subheading
suggestion taunt telegram tirade transcript tweets ultimatum utterance vow warning wisecrack wording
`;

/** Adverbs that stand before a verb or inside a verb group. */
export const ENGLISH_ADVERBS = `
afterward afterwards almost aloud already altogether anew anyhow anyway beforehand elsewhere ever everywhere forever
furthermore hence henceforth hitherto indeed likewise long long-since maybe moreover much myself nevertheless
nonetheless nowadays offstage oneself online onstage otherwise ourselves outright overnight perhaps quite rather
seldom so somehow sometimes somewhat thereafter thereby thrice thus together tonight twice upfront verbatim very
yourself
`;
