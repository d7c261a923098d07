/**
 * Stock phrases of news pages in French, Italian, English, Spanish, German and Portuguese, as `foldLine` gives them:
 * lower case, no accents, `'` for every apostrophe, no marks around. All languages together, because the frame of a
 * page need not be in the language of its article.
 */

const words = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Lines that are page remains when they hold nothing else (numbers aside: "12 commentaires", "3 min read"). */
export const WHOLE_LINES: ReadonlySet<string> = new Set(
  words(`
  publicite|publicites|annonce|annonces|pub|contenu sponsorise|contenu partenaire|la suite apres la publicite|la suite apres cette publicite|
  l'article continue apres la publicite|commentaires|commentaire|aucun commentaire|partager|partager cet article|partager l'article|partager sur|
  imprimer|envoyer par mail|envoyer par e-mail|copier le lien|enregistrer|ecouter l'article|lire la suite|voir plus|en savoir plus|
  afficher plus|retour a l'accueil|retour en haut|accueil|se connecter|s'abonner|s'inscrire|mon compte|newsletter|newsletters|
  laisser un commentaire|laissez un commentaire|ajouter un commentaire|poster un commentaire|participer a la conversation|repondre|reagir|
  annuler la reponse|a lire|a lire aussi|a lire egalement|lire aussi|lire egalement|voir aussi|a voir aussi|a decouvrir|sur le meme sujet|
  sur le meme theme|articles lies|articles similaires|articles recents|a la une|les plus lus|les plus lues|dans la meme rubrique|
  vous aimerez aussi|recommande pour vous|nos recommandations|temps de lecture min|temps de lecture minutes|lecture min|min de lecture|
  minutes de lecture|article reserve aux abonnes|reserve aux abonnes|telecharger|mentions legales|politique de confidentialite|
  le tweet a peut-etre ete supprime|ce tweet a peut-etre ete supprime|ce contenu n'est plus disponible|cette video n'est plus disponible|
  ce tweet n'est plus disponible|voir sur twitter|voir cette publication sur instagram|vues|partages|
  accepter les cookies|refuser les cookies|reproduction interdite|toute reproduction interdite|

  pubblicita|annuncio|annunci|contenuto sponsorizzato|continua a leggere dopo la pubblicita|l'articolo continua dopo la pubblicita|
  commenti|commento|nessun commento|condividi|condividi questo articolo|condividi l'articolo|condividi su|stampa|invia per email|
  copia link|copia il link|ascolta l'articolo|leggi tutto|leggi di piu|continua a leggere|scopri di piu|torna alla home|torna su|
  accedi|abbonati|iscriviti|iscriviti alla newsletter|lascia un commento|aggiungi un commento|scrivi un commento|rispondi|
  annulla risposta|leggi anche|vedi anche|guarda anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|
  potrebbero interessarti|articoli correlati|articoli simili|articoli recenti|i piu letti|notizie correlate|altre notizie|
  tempo di lettura min|tempo di lettura minuti|minuti di lettura|min di lettura|riproduzione riservata|scarica|
  informativa sulla privacy|il tweet potrebbe essere stato eliminato|il tweet potrebbe essere stato cancellato|
  questo tweet potrebbe essere stato eliminato|visualizza questo post su instagram|visualizzazioni|condivisioni|

  advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|paid content|article continues below|
  article continues below advertisement|article continues after advertisement|story continues below advertisement|
  advertisement - scroll to continue|advertisement scroll to continue|comments|comment|no comments|share|share this|share this article|share this story|
  share on|print|print this article|email this article|copy link|save|listen to this article|read more|read the full story|see more|
  show more|learn more|continue reading|back to top|back to home|log in|sign in|sign up|subscribe|register|my account|
  leave a comment|leave a reply|add a comment|post a comment|post comment|write a comment|join the conversation|join the discussion|
  view comments|view all comments|reply|cancel reply|read also|also read|see also|related|related articles|related stories|
  related topics|related content|more on this story|more on this topic|more from this author|you may also like|
  you might also like|recommended|recommended for you|most read|most popular|trending|trending now|latest news|min read|minute read|
  minutes read|reading time min|reading time minutes|download|privacy policy|terms of service|terms of use|all rights reserved|
  the tweet may have been deleted|this tweet may have been deleted|this post may have been deleted|this content is not available|
  view this post on instagram|views|shares|skip to content|skip to main content|accept cookies|reject cookies|image caption|media caption|
  enlarge this image|

  publicidad|anuncio|anuncios|contenido patrocinado|comentarios|comentario|sin comentarios|compartir|comparte|compartir este articulo|
  compartir en|imprimir|enviar por correo|copiar enlace|guardar|leer mas|seguir leyendo|ver mas|volver al inicio|iniciar sesion|
  suscribete|suscribirse|registrate|deja un comentario|dejar un comentario|anadir un comentario|escribe un comentario|responder|
  lee tambien|leer tambien|lea tambien|ver tambien|te puede interesar|tambien te puede interesar|mas informacion|
  articulos relacionados|noticias relacionadas|lo mas leido|lo mas visto|tiempo de lectura min|tiempo de lectura minutos|
  todos los derechos reservados|politica de privacidad|descargar|es posible que el tweet se haya eliminado|

  anzeige|werbung|gesponsert|kommentare|kommentar|keine kommentare|teilen|artikel teilen|drucken|per e-mail senden|link kopieren|
  merken|weiterlesen|mehr lesen|mehr anzeigen|mehr erfahren|zur startseite|nach oben|anmelden|einloggen|abonnieren|registrieren|
  kommentar schreiben|kommentar hinterlassen|schreiben sie einen kommentar|schreibe einen kommentar|antworten|antwort abbrechen|
  lesen sie auch|lesen sie mehr|auch interessant|das konnte sie auch interessieren|mehr zum thema|zum thema|verwandte artikel|
  ahnliche artikel|meistgelesen|lesezeit min|lesezeit minuten|min lesezeit|alle rechte vorbehalten|datenschutz|
  datenschutzerklarung|herunterladen|der tweet wurde moglicherweise geloscht|artikel anhoren|

  publicidade|continua apos a publicidade|conteudo patrocinado|comentarios|sem comentarios|compartilhar|compartilhe|partilhar|
  partilhe|partilhar este artigo|copiar link|leia mais|ler mais|saiba mais|continue lendo|voltar ao topo|entrar|assine|inscreva-se|
  deixe um comentario|deixar um comentario|adicionar comentario|leia tambem|ler tambem|veja tambem|ver tambem|artigos relacionados|
  noticias relacionadas|mais lidas|mais lidos|tempo de leitura min|tempo de leitura minutos|todos os direitos reservados|
  politica de privacidade|baixar|descarregar|o tweet pode ter sido apagado|o tweet pode ter sido excluido
`),
);

/** Link labels: a page remain when alone, before a colon or a dash, or before what looks like a headline. */
export const LINK_LABELS: readonly string[] = words(`
  a lire aussi|a lire egalement|a lire|lire aussi|lire egalement|voir aussi|a voir aussi|sur le meme sujet|sur le meme theme|
  pour aller plus loin|lire la suite|leggi anche|vedi anche|guarda anche|leggi tutto|per approfondire|potrebbe interessarti anche|
  potrebbe interessarti|read also|also read|read more|see also|related|related article|related articles|related stories|more on this story|
  recommended|lee tambien|leer tambien|lea tambien|ver tambien|te puede interesar|mas informacion|lesen sie auch|
  mehr zum thema|auch interessant|siehe auch|leia tambem|leia mais|veja tambem|ver tambem|saiba mais
`);

/** Labels of keywords, credits and sharing: a page remain when a colon follows. */
export const COLON_LABELS: readonly string[] = words(`
  tags|mots-cles|mots cles|etiquettes|themes|photo|photos|credit|credits|credit photo|credits photo|credit image|illustration|
  partager|partager cet article|partager sur|suivez-nous|argomenti|parole chiave|etichette|foto|immagine|credito|crediti|condividi|
  condividi su|seguici|topics|keywords|filed under|photo credit|image credit|picture|image|share|share this|follow us|temas|etiquetas|
  palabras clave|imagen|compartir|siguenos|schlagworte|schlagworter|stichworte|bild|bildquelle|fotocredit|teilen|palavras-chave|
  imagem|compartilhe|partilhar
`);

/** Beginnings of photo credits. */
export const CREDIT_STARTS: readonly string[] = words(`
  ©|(c) 1|(c) 2|copyright ©|copyright (c)|copyright 1|copyright 2|credit photo|credits photo|photo credit|image credit|photo by|
  (photo by|afp photo|photo afp|bildquelle|(ap photo|ap photo|crediti foto
`);

/** With these a line of the frame begins, be it a sentence; elsewhere in a line, people say them too. */
export const LINE_STARTS: readonly string[] = words(`
  suivez-nous sur|rejoignez-nous sur|reproduction interdite|toute reproduction interdite|connectez-vous pour commenter|seguici su|
  questo sito utilizza cookie|questo sito utilizza i cookie|questo sito utilizza dei cookie|utilizziamo i cookie|follow us on|
  please enable javascript|siguenos en|folgen sie uns|siga-nos no|siga-nos em
`);

/** Phrases that no article says of itself: page remains at the beginning of a line and in short lines that are no sentences. */
export const INSIDE_LINES: readonly string[] = words(`
  abonnez-vous a|inscrivez-vous a|abonnez-vous pour|tous droits reserves|
  votre adresse e-mail ne sera pas publiee|votre adresse de messagerie ne sera pas publiee|
  les champs obligatoires sont indiques|nous utilisons des cookies|ce site utilise des cookies|
  a notre newsletter|iscriviti alla|tutti i diritti riservati|riproduzione riservata|il tuo indirizzo email non sara pubblicato|
  i campi obbligatori sono contrassegnati|alla nostra newsletter|sign up for our|
  sign up to our|subscribe to our|all rights reserved|your email address will not be published|required fields are marked|
  we use cookies|this site uses cookies|to our newsletter|log in to comment|
  sign in to comment|suscribete a|todos los derechos reservados|tu direccion de correo electronico no sera publicada|
  utilizamos cookies|a nuestra newsletter|a nuestro boletin|abonnieren sie unseren|unseren newsletter|
  alle rechte vorbehalten|ihre e-mail-adresse wird nicht veroffentlicht|diese website verwendet cookies|wir verwenden cookies|
  inscreva-se na nossa|todos os direitos reservados|o seu endereco de e-mail nao sera publicado|
  usamos cookies|nossa newsletter|this video is no longer available|your browser does not support|votre navigateur ne supporte pas
`);

/** What page elements ask the reader to do: a line that begins so and names a part of the page is no article text. */
export const CALLS: ReadonlySet<string> = new Set(
  words(`
  abonnez-vous|inscrivez-vous|suivez|suivez-nous|rejoignez|rejoignez-nous|partagez|participez|participer|commentez|reagissez|discutez|
  cliquez|telechargez|recevez|retrouvez|decouvrez|consultez|laissez|laisser|ajoutez|donnez|dites-nous|ecrivez-nous|soutenez|votez|
  iscriviti|iscrivetevi|seguici|segui|seguite|condividi|condividete|partecipa|commenta|commentate|clicca|cliccate|scarica|scaricate|
  ricevi|ricevete|scopri|lascia|scrivi|sostieni|sostienici|abbonati|unisciti|
  subscribe|follow|join|share|comment|discuss|click|download|receive|sign|leave|tell|send|
  suscribete|suscribase|sigue|siguenos|siga|comparte|comenta|participa|haz|descarga|recibe|descubre|deja|apoya|unete|
  abonnieren|folgen|teilen|kommentieren|diskutieren|klicken|laden|erhalten|melden|schreiben|unterstutzen|
  inscreva-se|siga|siga-nos|compartilhe|partilhe|comente|participe|clique|baixe|descarregue|receba|descubra|deixe|apoie|assine
`),
);

/** Parts of a page, as a call to the reader names them. */
export const PAGE_PARTS: readonly string[] = words(`
  cet article|nos articles|cette page|notre page|newsletter|notre application|notre chaine|notre site|
  les reseaux sociaux|notre communaute|notre lettre|votre avis|votre compte|
  questo articolo|questa pagina|nostra pagina|la nostra app|nostro canale|nostro sito|i nostri social|
  la tua opinione|il tuo account|this article|this story|this page|our page|our app|our channel|our site|our website|
  your inbox|your account|your thoughts|este articulo|esta pagina|nuestra pagina|nuestra app|
  nuestro canal|tu opinion|diesen artikel|diese seite|unsere seite|unsere app|unseren kanal|
  ihre meinung|este artigo|nossa pagina|nosso canal|nosso site|sua opiniao
`);

/** The same, but so common that they tell only where they end the line. */
export const PAGE_ENDINGS: readonly string[] = words(`
  la conversation|la discussion|un commentaire|la conversazione|la discussione|un commento|the conversation|the discussion|a comment|
  la conversacion|un comentario|einen kommentar|die diskussion|a conversa|um comentario
`);

/** Rubrics of a site; page remains only where they stand before the title. */
export const RUBRICS: ReadonlySet<string> = new Set(
  words(`
  infos|info|actualites|actualite|actu|actus|a la une|monde|international|politique|economie|societe|sport|sports|culture|sciences|
  sante|planete|tech|high-tech|technologie|opinions|debats|idees|faits divers|menu|home|accueil|video|videos|photos|direct|
  notizie|ultime notizie|cronaca|politica|economia|esteri|mondo|cultura|spettacoli|scienza|salute|tecnologia|
  news|world|world news|politics|business|economy|science|health|technology|opinion|lifestyle|entertainment|breaking news|live|
  noticias|actualidad|internacional|mundo|sociedad|deportes|ciencia|salud|nachrichten|politik|wirtschaft|gesellschaft|
  wissenschaft|kultur|gesundheit|panorama|meinung|noticias|sociedade|esportes|desporto|saude
`),
);

/** Where a page can be shared. One alone may be a heading; several together are a row of buttons. */
export const SHARE_TARGETS: ReadonlySet<string> = new Set(
  words(`
  facebook|twitter|x|whatsapp|linkedin|pinterest|telegram|email|e-mail|mail|courriel|reddit|digg|identi.ca|google|google+|google plus|
  yahoo|yahoo!|tumblr|instagram|messenger|flipboard|bluesky|threads|mastodon|viadeo|sms|tweet|tweeter|pocket|delicious|stumbleupon|
  partager|share|condividi|compartir|teilen|compartilhar|imprimer|print|stampa|imprimir|drucken|copier le lien|copy link|copia link
`),
);

/** Buttons; a page remain when a line of a few words ends with one, written with a capital. */
export const BUTTONS: ReadonlySet<string> = new Set(
  words(`
  telecharger|download|scarica|descargar|herunterladen|baixar|descarregar|s'abonner|subscribe|abbonati|abonnieren|acheter|partager
`),
);

/** Before a date that tells when the page was published or changed. */
export const DATE_LABELS: readonly string[] = words(`
  mise a jour|mis a jour|mise a jour le|mis a jour le|derniere mise a jour|publie le|publie|publiee le|modifie le|poste le|
  cree le|aggiornato il|aggiornato|ultimo aggiornamento|pubblicato il|pubblicato|updated|updated on|last updated|
  last updated on|last modified|published|published on|posted|posted on|first published|actualizado|actualizado el|publicado|
  publicado el|ultima actualizacion|aktualisiert|aktualisiert am|zuletzt aktualisiert|veroffentlicht|veroffentlicht am|stand|
  atualizado|atualizado em|publicado em|ultima atualizacao
`);

/** Before the name of an author, with a space after it. */
export const BYLINE_LABELS: readonly string[] = words(`
  par|propos recueillis par|article de|ecrit par|redige par|publie par|auteur|de notre correspondant|by|written by|posted by|story by|author|
  di|a cura di|scritto da|autore|dal nostro inviato|de|por|escrito por|autor|von|geschrieben von|redacao|texto de
`);
