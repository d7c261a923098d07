/** Cities and regions that French, Italian, Spanish, German or Portuguese call otherwise than the place itself does. */
export const EXONYMS = `
Londres|Pékin|Moscou|Varsovie|Vienne|Bruxelles|Anvers|Gand|Bruges|Genève|Bâle|Berne|Zurich|Athènes|Lisbonne|Barcelone|Saragosse|
Séville|Grenade|Cordoue|Valence|Milan|Turin|Venise|Florence|Naples|Gênes|Rome|Padoue|Vérone|Mantoue|Syracuse|Palerme|Cologne|
Francfort|Munich|Hambourg|Nuremberg|Ratisbonne|Dresde|Mayence|Trèves|Aix-la-Chapelle|Fribourg|Brême|Hanovre|Stuttgart|Copenhague|
Édimbourg|Douvres|Dublin|Cracovie|Gdansk|Bucarest|Budapest|Prague|Belgrade|Sofia|Kiev|Saint-Pétersbourg|Le Caire|Alexandrie|
Alger|Tunis|Tanger|Marrakech|Casablanca|Tripoli|Beyrouth|Damas|Alep|Homs|Jérusalem|Bethléem|Gaza|Bagdad|Mossoul|Téhéran|Riyad|
La Mecque|Médine|Dubaï|Abou Dabi|Doha|Koweït|Kaboul|Islamabad|New Delhi|Bombay|Calcutta|Katmandou|Dacca|Rangoun|Hanoï|Hô Chi Minh-Ville|
Séoul|Pyongyang|Tokyo|Hong Kong|Shanghai|Canton|Nankin|Taïwan|Manille|Djakarta|Singapour|Mexico|La Havane|Sao Paulo|Rio de Janeiro|
Philadelphie|La Nouvelle-Orléans|Nouvelle-Orléans|Washington|New York|Los Angeles|San Francisco|Montréal|Québec|Mogadiscio|
Addis-Abeba|Khartoum|Nairobi|Kinshasa|Bamako|Ouagadougou|Dakar|Abidjan|N'Djamena|Le Cap|Johannesbourg|Pretoria|Luxembourg|Monaco|
Strasbourg|La Haye|Rotterdam|Amsterdam|Reykjavik|Istanbul|Ankara|Smyrne|Nicosie|La Valette|Ljubljana|Zagreb|Sarajevo|Tirana|
Londra|Parigi|Pechino|Mosca|Varsavia|Vienna|Anversa|Ginevra|Basilea|Berna|Zurigo|Losanna|Atene|Lisbona|Barcellona|Saragozza|Siviglia|
Granada|Cordova|Valencia|Lione|Marsiglia|Nizza|Tolosa|Strasburgo|Lilla|Nantes|Digione|Avignone|Colonia|Francoforte|Monaco di Baviera|
Amburgo|Norimberga|Dresda|Lipsia|Berlino|Stoccarda|Friburgo|Brema|Copenaghen|Stoccolma|Edimburgo|Dublino|Cracovia|Danzica|Praga|
Budapest|Bucarest|Belgrado|Lubiana|Zagabria|Fiume|Spalato|Kiev|San Pietroburgo|Il Cairo|Alessandria|Algeri|Tunisi|Tangeri|Marrakesh|
Tripoli|Bengasi|Beirut|Damasco|Aleppo|Gerusalemme|Betlemme|Baghdad|Teheran|Riad|La Mecca|Medina|Dubai|Abu Dhabi|Kabul|Nuova Delhi|
Calcutta|Seul|Tokio|Città del Messico|L'Avana|San Paolo|Filadelfia|New Orleans|Città del Capo|Lussemburgo|L'Aia|Città del Vaticano|
Londres|Pekín|Moscú|Varsovia|Viena|Bruselas|Amberes|Ginebra|Basilea|Atenas|Lisboa|Milán|Turín|Venecia|Florencia|Nápoles|Génova|
Colonia|Fráncfort|Múnich|Hamburgo|Núremberg|Estrasburgo|Marsella|Burdeos|Niza|París|Berlín|Copenhague|Estocolmo|Edimburgo|El Cairo|
Argel|Túnez|Beirut|Damasco|Alepo|Jerusalén|Belén|Teherán|Nueva Delhi|Seúl|Ciudad de México|La Habana|Nueva York|Filadelfia|
London|Paris|Rome|Milan|Turin|Venice|Florence|Naples|Genoa|Cologne|Munich|Hamburg|Nuremberg|Vienna|Geneva|Brussels|Antwerp|Athens|
Lisbon|Seville|Warsaw|Prague|Bucharest|Belgrade|Moscow|Copenhagen|Cairo|Algiers|Damascus|Aleppo|Jerusalem|Bethlehem|Baghdad|Tehran|
Kabul|Beijing|Seoul|Mexico City|Havana|The Hague|Rom|Mailand|Turin|Venedig|Florenz|Neapel|Genua|Köln|München|Nürnberg|Wien|Genf|Brüssel|
Antwerpen|Athen|Lissabon|Warschau|Prag|Bukarest|Belgrad|Moskau|Kopenhagen|Kairo|Algier|Damaskus|Teheran|Peking|Straßburg|Nizza|Mexiko-Stadt|
Roma|Milão|Turim|Veneza|Florença|Nápoles|Colônia|Munique|Hamburgo|Genebra|Bruxelas|Antuérpia|Moscou|Moscovo|Pequim|Seul|Nova York|Nova Iorque|
Bretagne|Normandie|Provence|Corse|Alsace|Lorraine|Bourgogne|Aquitaine|Occitanie|Picardie|Auvergne|Savoie|Île-de-France|Toscane|Sicile|
Sardaigne|Lombardie|Vénétie|Piémont|Ligurie|Ombrie|Calabre|Campanie|Bavière|Saxe|Prusse|Catalogne|Andalousie|Galice|Castille|Écosse|
Angleterre|Pays de Galles|Irlande du Nord|Flandre|Wallonie|Crimée|Sibérie|Tchétchénie|Caucase|Kurdistan|Cachemire|Tibet|Californie|Floride|
Texas|Louisiane|Virginie|Pennsylvanie|Géorgie|Hawaï|Nouvelle-Calédonie|Guadeloupe|Martinique|Réunion|Mayotte|Guyane|Polynésie française|
Afrique|Europe|Asie|Amérique|Océanie|Antarctique|Afrique de l'Ouest|Moyen-Orient|Proche-Orient|Maghreb|Balkans|Scandinavie|Méditerranée|
Atlantique|Pacifique|Manche|Arctique|Seine|Loire|Rhône|Rhin|Danube|Alpes|Pyrénées|Himalaya|Amérique du Nord|Amérique du Sud|Amérique latine|
Toscana|Sicilia|Sardegna|Lombardia|Veneto|Piemonte|Liguria|Umbria|Calabria|Campania|Puglia|Basilicata|Abruzzo|Molise|Marche|Lazio|
Emilia-Romagna|Friuli|Trentino|Valle d'Aosta|Baviera|Sassonia|Catalogna|Andalusia|Galizia|Scozia|Inghilterra|Galles|Irlanda del Nord|
Fiandre|Crimea|Siberia|Cecenia|Caucaso|California|Florida|Corsica|Provenza|Bretagna|Normandia|Africa|Europa|Asia|America|Oceania|Antartide|
Medio Oriente|Balcani|Scandinavia|Mediterraneo|Atlantico|Pacifico|Alpi|Pirenei|Appennini|Tevere|Po|Arno|Danubio|Reno|Senna|Tamigi|Etna|Vesuvio|
Sud America|Nord America|America Latina|Africa settentrionale|England|Scotland|Wales|Northern Ireland|Britain|Great Britain|America|Catalonia|
Andalusia|Bavaria|Saxony|Brittany|Normandy|Sicily|Sardinia|Tuscany|Lombardy|Crimea|Siberia|Chechnya|Kashmir|Tibet|Africa|Europe|Asia|Middle East|
Holland|Hollande|Olanda|Angleterre|USA|États-Unis|Stati Uniti|Estados Unidos|Vereinigte Staaten|U.S.|US|UK|U.K.|Royaume-Uni|Regno Unito|Reino Unido|
Birmanie|Birmania|Centrafrique|RDC|Corée du Nord|Corée du Sud|Corea del Nord|Corea del Sud|North Korea|South Korea|Palestine|Palestina|
Cisjordanie|Cisgiordania|West Bank|URSS|Union soviétique|Unione Sovietica|Soviet Union|Yougoslavie|Jugoslavia|Yugoslavia|Kosovo|Tchécoslovaquie`;
