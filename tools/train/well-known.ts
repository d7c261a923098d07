/** Organisations that news names often: international bodies, parties, media, companies, clubs. Written by hand. */
export const ORGANISATIONS = `
Reuters|AP|Associated Press|AFP|Agence France-Presse|UPI|dpa|ANSA|Ansa|Adnkronos|AGI|EFE|Xinhua|Interfax|Tass|TASS|Itar-Tass|RIA Novosti|Kyodo|Jiji|Yonhap|KCNA|IRNA|
PTI|Anadolu|MTI|PAP|APA|Belga|Keystone-ATS|Bloomberg|Dow Jones|PA Media|Press Association|Tanjug|BTA|MENA|SANA|WAM|Antara|Bernama|ONU|Nations unies|Nazioni Unite|United Nations|UN|Naciones Unidas|Vereinte Nationen|Nações Unidas|Organisation des Nations unies|OTAN|NATO|
Union européenne|Unione europea|Unione Europea|European Union|Unión Europea|Europäische Union|União Europeia|UE|EU|Commission européenne|
Commissione europea|Commissione Europea|European Commission|Comisión Europea|Parlement européen|Parlamento europeo|Parlamento Europeo|
European Parliament|Conseil de l'Europe|Consiglio d'Europa|Conseil européen|Consiglio europeo|Council of Europe|Eurogroupe|Eurogruppo|BCE|
Banque centrale européenne|Banca centrale europea|European Central Bank|ECB|FMI|IMF|Fonds monétaire international|Fondo Monetario Internazionale|
International Monetary Fund|Banque mondiale|Banca Mondiale|World Bank|OMS|WHO|Organisation mondiale de la santé|World Health Organization|
Organizzazione mondiale della sanità|OMC|WTO|OCDE|OCSE|OECD|OPEP|OPEC|UNESCO|Unesco|UNICEF|Unicef|UNHCR|HCR|FAO|AIEA|IAEA|OIT|OSCE|G7|G8|G20|
Union africaine|Unione Africana|African Union|Ligue arabe|Lega araba|Arab League|CEDEAO|ECOWAS|ASEAN|Mercosur|Interpol|Europol|Eurojust|Frontex|
Croix-Rouge|Croce Rossa|Red Cross|Cruz Roja|Amnesty International|Human Rights Watch|Greenpeace|WWF|Médecins sans frontières|Medici senza frontiere|
Reporters sans frontières|Oxfam|Emergency|Save the Children|CIO|IOC|FIFA|Fifa|UEFA|Uefa|FIA|ATP|WTA|NBA|NFL|NHL|MLB|CAF|CONMEBOL|Cour pénale internationale|
Corte penale internazionale|International Criminal Court|CPI|Cour de cassation|Conseil d'État|Conseil constitutionnel|Cour suprême|Supreme Court|
Corte Suprema|Corte costituzionale|Corte Costituzionale|Corte di Cassazione|Cassazione|Consulta|Corte dei conti|Cour des comptes|Assemblée nationale|
Sénat|Parlement|Congrès|Congress|Senate|Senato|Camera dei Deputati|Camera|Parlamento|House of Representatives|House of Commons|House of Lords|
Parliament|Bundestag|Bundesrat|Knesset|Douma|Duma|Cortes|Congreso|Senado|Maison Blanche|White House|Casa Bianca|Kremlin|Cremlino|Élysée|Eliseo|
Matignon|Quirinale|Palazzo Chigi|Viminale|Farnesina|Vatican|Vaticano|Saint-Siège|Santa Sede|Holy See|Pentagone|Pentagon|Pentagono|Downing Street|
FBI|CIA|NSA|DGSE|DGSI|MI5|MI6|GIGN|RAID|KGB|FSB|Mossad|BND|Scotland Yard|Guardia di Finanza|Carabinieri|Polizia di Stato|Gendarmerie nationale|
Police nationale|Protezione Civile|Sécurité civile|Armée de terre|Aeronautica Militare|Marina Militare|Vigili del Fuoco|Guardia Costiera|US Navy|
US Army|Royal Navy|RAF|NASA|ESA|Roscosmos|SpaceX|CNES|CERN|CNRS|INSEE|Istat|INPS|ENEL|Enel|Eni|ENI|INRA|Inserm|CEA|EPA|FDA|FAA|NTSB|FEMA|
Parti socialiste|PS|Les Républicains|LR|UMP|MoDem|Front national|FN|Rassemblement national|La République en marche|En marche|EELV|
Europe Écologie Les Verts|La France insoumise|Parti communiste français|PCF|UDI|Nouveau Parti anticapitaliste|Partito Democratico|PD|Forza Italia|
Lega Nord|Lega|Movimento 5 Stelle|Fratelli d'Italia|Popolo della Libertà|PdL|Italia dei Valori|UDC|Rifondazione Comunista|Alleanza Nazionale|
Democratici di Sinistra|Sinistra Ecologia Libertà|Partito Radicale|Republican Party|Democratic Party|Republicans|Democrats|Tories|Conservative Party|
Labour Party|Labour|Liberal Democrats|UKIP|SNP|Sinn Féin|Green Party|Tea Party|Parti républicain|Parti démocrate|Partito Repubblicano|
CDU|CSU|SPD|FDP|AfD|PSOE|Podemos|Ciudadanos|Vox|PT|PSDB|PMDB|Syriza|Likoud|Likud|Hamas|Hezbollah|Fatah|OLP|PLO|PKK|AKP|ETA|IRA|FARC|Farc|
Al-Qaïda|Al-Qaida|al-Qaida|Al Qaeda|al-Qaeda|État islamique|Stato islamico|Stato Islamico|Islamic State|ISIS|Isis|Daech|Daesh|Boko Haram|Talibans|
Talebani|Taliban|AQMI|Al-Shabaab|CGT|CFDT|CGIL|CISL|UIL|Fiom|Confindustria|Medef|FNSEA|SNCF|RATP|EDF|GDF|Areva|Engie|Cosa Nostra|'Ndrangheta|Camorra|
Agence France-Presse|AFP|Reuters|Associated Press|AP|ANSA|Ansa|Bloomberg|Le Monde|Le Figaro|Libération|L'Équipe|Les Échos|Le Parisien|La Croix|
L'Humanité|Charlie Hebdo|Canard enchaîné|Mediapart|Le Point|L'Express|Ouest-France|Sud Ouest|TF1|France 2|France 3|France Télévisions|France Info|
France Inter|BFM TV|BFMTV|RTL|Europe 1|RFI|Canal+|Arte|RTBF|RTS|Radio-Canada|Corriere della Sera|la Repubblica|La Repubblica|La Stampa|
Il Sole 24 Ore|Il Messaggero|Il Giornale|Gazzetta dello Sport|Il Fatto Quotidiano|L'Espresso|RAI|Rai|Mediaset|Sky|LA7|Radio Vaticana|
The New York Times|New York Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|The Guardian|Guardian|The Times|
Daily Mail|Daily Telegraph|The Economist|Financial Times|The Independent|USA Today|Los Angeles Times|BBC|BBC News|CNN|Fox News|NBC|CBS|ABC|PBS|
MSNBC|ITV|Channel 4|Al Jazeera|Al-Jazeera|Xinhua|ITAR-TASS|TASS|RIA Novosti|Russia Today|Der Spiegel|Die Zeit|Bild|ARD|ZDF|El País|El Mundo|El Pais|
O Globo|Folha de S.Paulo|Globo|Novaïa Gazeta|Haaretz|Forbes|Time|Newsweek|Le Journal du dimanche|
Google|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|YouTube|Instagram|WhatsApp|Netflix|Intel|IBM|Oracle|Samsung|Sony|Nintendo|Nokia|Huawei|Xiaomi|
Dell|HP|Hewlett-Packard|Cisco|Nvidia|AMD|Qualcomm|Yahoo|eBay|PayPal|Uber|Airbnb|LinkedIn|Snapchat|TikTok|Spotify|Wikipedia|Wikipédia|Wikimedia|Wikinews|
WikiLeaks|Mozilla|Adobe|Skype|Telegram|Reddit|Alibaba|Tencent|Baidu|Weibo|Panasonic|Toshiba|Hitachi|Sharp|LG|Philips|Siemens|Bosch|Ericsson|Alcatel|
Tesla|Ford|General Motors|Chrysler|Fiat|FIAT|Ferrari|Lamborghini|Maserati|Alfa Romeo|Renault|Peugeot|Citroën|PSA|Volkswagen|Audi|BMW|Mercedes|
Mercedes-Benz|Daimler|Porsche|Opel|Toyota|Honda|Nissan|Mazda|Hyundai|Kia|Volvo|Michelin|Pirelli|Piaggio|Ducati|Boeing|Airbus|Lockheed Martin|
Northrop Grumman|Dassault|Thales|Safran|Finmeccanica|Leonardo|Fincantieri|Rolls-Royce|General Electric|Alstom|Bombardier|Embraer|Air France|KLM|
Alitalia|Lufthansa|British Airways|Ryanair|EasyJet|easyJet|Iberia|Delta|United Airlines|American Airlines|Emirates|Qantas|Aeroflot|Malaysia Airlines|
Air Canada|Swissair|Total|TotalEnergies|BP|Shell|ExxonMobil|Chevron|Gazprom|Rosneft|Petrobras|Repsol|Suez|Veolia|Vivendi|Bouygues|Vinci|LVMH|
L'Oréal|Danone|Nestlé|Carrefour|Auchan|Leclerc|Casino|Unilever|Procter & Gamble|Coca-Cola|Pepsi|McDonald's|Starbucks|Walmart|Ikea|H&M|Nike|Adidas|Puma|
Sanofi|Pfizer|Novartis|Roche|Bayer|Monsanto|AstraZeneca|GlaxoSmithKline|Moderna|BioNTech|Johnson & Johnson|Merck|BNP Paribas|Société générale|
Crédit agricole|UniCredit|Unicredit|Intesa Sanpaolo|Mediobanca|Monte dei Paschi|Banca d'Italia|Banque de France|Bundesbank|Bank of England|
Federal Reserve|Fed|Deutsche Bank|Commerzbank|UBS|Credit Suisse|HSBC|Barclays|Goldman Sachs|Morgan Stanley|JPMorgan|Lehman Brothers|Citigroup|
Bank of America|Standard & Poor's|Moody's|Fitch|Telecom Italia|TIM|Vodafone|Orange|SFR|Free|Telefónica|AT&T|Verizon|Deutsche Telekom|Trenitalia|
Ferrovie dello Stato|Poste Italiane|ANAS|La Poste|Eurostar|Disney|Walt Disney|Warner Bros|Universal|Paramount|Pixar|Marvel|DreamWorks|Ubisoft|
Electronic Arts|Lego|Arcelor|ArcelorMittal|Tata|Foxconn|SoftBank|Ilva|Thyssenkrupp|ThyssenKrupp|BASF|Allianz|AXA|Generali|Oxford|Cambridge|Harvard|Stanford|MIT|
Yale|Princeton|Sorbonne|Sciences Po|HEC|Sapienza|Bocconi|Juventus|Inter|Milan|Roma|Lazio|Napoli|Fiorentina|Torino|Sampdoria|Genoa|Udinese|Atalanta|
Bologna|Cagliari|Palermo|Catania|Chievo|Parma|Lecce|Bari|Sassuolo|Empoli|Siena|Livorno|Brescia|Hellas Verona|Paris Saint-Germain|PSG|
Olympique de Marseille|Olympique lyonnais|OM|OL|AS Monaco|LOSC|FC Nantes|Stade rennais|Girondins de Bordeaux|AS Saint-Étienne|RC Lens|Toulouse FC|
Montpellier HSC|OGC Nice|SM Caen|En Avant Guingamp|Manchester United|Manchester City|Chelsea|Arsenal|Liverpool|Tottenham|Everton|Aston Villa|Newcastle|
West Ham|Leicester City|Celtic|Rangers|Real Madrid|Barcelona|FC Barcelone|Barcellona|Atlético Madrid|Atlético de Madrid|Valencia|Sevilla|Bayern Munich|
Bayern Monaco|Bayern|Borussia Dortmund|Schalke 04|Bayer Leverkusen|Werder Bremen|Hamburger SV|Ajax|PSV Eindhoven|Feyenoord|Benfica|Sporting|Porto|
Galatasaray|Fenerbahçe|Besiktas|Zenit|CSKA|Dinamo|Shakhtar Donetsk|Olympiakos|Anderlecht|FC Bruges|Basel|Boca Juniors|River Plate|Flamengo|Corinthians|
Palmeiras|Santos|New York Yankees|Boston Red Sox|Los Angeles Lakers|Chicago Bulls|Golden State Warriors|Boston Celtics|Miami Heat|San Antonio Spurs|
Dallas Cowboys|New England Patriots|Green Bay Packers|Toronto Maple Leafs|Montreal Canadiens|Chicago Cubs|New York Mets|Atlanta Braves|Detroit Red Wings|
All Blacks|Harlequins|Saracens|Stade français|Stade toulousain|RC Toulon|Racing 92|McLaren|Red Bull|Williams|Movistar|Astana|Lampre|Liquigas|Ubuntu|
U2|Beatles|The Beatles|Rolling Stones|Queen|Pink Floyd|Led Zeppelin|Metallica|Nirvana|Coldplay|Radiohead|Oasis|AC/DC|Iron Maiden|Linkin Park`;

/** Events, competitions, products, vehicles, software, awards, works that news names often. Written by hand. */
export const OTHER_NAMES = `
Ligue des champions|Champions League|Europa League|Coppa UEFA|Coupe du monde|Coppa del Mondo|World Cup|Mondiali|Mondial|Euro 2016|Euro 2012|
Coupe de France|Coupe de la Ligue|Coppa Italia|Supercoppa|FA Cup|Copa del Rey|Copa América|Copa Libertadores|Serie A|Serie B|Ligue 1|Ligue 2|
Premier League|Liga|LaLiga|Bundesliga|Jeux olympiques|Giochi Olimpici|Olimpiadi|Olimpiade|Olympic Games|Olympics|Paralympics|Jeux paralympiques|
Tour de France|Giro d'Italia|Giro|Vuelta|Paris-Roubaix|Milano-Sanremo|Roland-Garros|Roland Garros|Wimbledon|US Open|Open d'Australie|Australian Open|
Coppa Davis|Coupe Davis|Davis Cup|Formula 1|Formule 1|MotoGP|Super Bowl|World Series|Stanley Cup|Dakar|24 Heures du Mans|Six Nations|Tournoi des Six Nations|
Sei Nazioni|Eurovision|Festival di Sanremo|Sanremo|Festival de Cannes|Mostra|Berlinale|Oscar|Oscars|César|Golden Globe|Grammy|Grammy Awards|Emmy|
Prix Nobel|Premio Nobel|Nobel|Nobel Prize|Ballon d'or|Pallone d'oro|Pulitzer|Goncourt|Palme d'or|Leone d'oro|Légion d'honneur|Victoires de la musique|
G7|G8|G20|COP21|COP22|Brexit|Première Guerre mondiale|Seconde Guerre mondiale|Prima Guerra Mondiale|Seconda Guerra Mondiale|prima guerra mondiale|
seconda guerra mondiale|World War I|World War II|First World War|Second World War|Guerre froide|Guerra fredda|Guerra Fredda|Cold War|Vietnam War|
guerre d'Algérie|Révolution française|Shoah|Holocaust|Olocausto|Printemps arabe|Primavera araba|Arab Spring|11 septembre|Expo 2015|Black Friday|
Noël|Natale|Christmas|Pâques|Pasqua|Easter|Halloween|Ramadan|Carnaval|Thanksgiving|Traité de Lisbonne|Trattato di Lisbona|Trattato di Nizza|
Accord de Paris|Accordo di Parigi|Kyoto|Protocole de Kyoto|Protocollo di Kyoto|Schengen|Obamacare|Patriot Act|TTIP|CETA|NAFTA|ALENA|
Windows|Windows 7|Windows 10|Windows XP|Windows Vista|Linux|Android|iOS|iPhone|iPad|iPod|iTunes|Mac|MacBook|Kindle|Xbox|PlayStation|PlayStation 4|
Wii|Switch|Nintendo Switch|Game Boy|Firefox|Chrome|Safari|Internet Explorer|Photoshop|Office|Excel|Gmail|Google Maps|Google Earth|Street View|Siri|
Alexa|Bitcoin|bitcoin|Ethereum|Blu-ray|Bluetooth|Java|Python|Pokémon|Pokémon Go|Minecraft|Fortnite|Grand Theft Auto|Call of Duty|Mario|Zelda|
Star Wars|Star Trek|Harry Potter|Le Seigneur des anneaux|Game of Thrones|Les Simpson|I Simpson|The Simpsons|Doctor Who|Grande Fratello|X Factor|
Titanic|Avatar|Batman|Superman|Spider-Man|Iron Man|James Bond|Avengers|Matrix|La Joconde|Gioconda|Mona Lisa|La Divina Commedia|Bible|Bibbia|Coran|
Corano|Airbus A320|Airbus A380|Airbus A330|A320|A380|Boeing 737|Boeing 747|Boeing 777|Boeing 787|Dreamliner|Concorde|Rafale|Mirage 2000|Eurofighter|
F-16|F-35|B-52|MiG-29|Apache|Black Hawk|Tornado|TGV|Frecciarossa|Thalys|Costa Concordia|Charles de Gaulle|Kursk|USS Enterprise|Soyouz|Soyuz|Ariane|
Ariane 5|Vega|Falcon 9|Space Shuttle|Apollo 11|Apollo|Columbia|Discovery|Atlantis|Endeavour|Hubble|Rosetta|Philae|Curiosity|Cassini|Galileo|
Copernicus|Sentinel|Voyager|New Horizons|Spoutnik|Sputnik|ISS|Station spatiale internationale|Stazione Spaziale Internazionale|
International Space Station|Tomahawk|Patriot|Scud|Kalachnikov|Kalashnikov|AK-47|Viagra|Tamiflu|Roundup|Mediator|Golf|Panda|Punto|Cinquecento|Clio|Twingo|
Prius|Model S|Model 3|Mustang|Corvette|Vespa|Mani pulite|Mafia Capitale|Sentinelle|Vigipirate|Barkhane|Serval|Enduring Freedom|Iraqi Freedom|Mare Nostrum|
Triton|Family Day|Gay Pride|Big Bang|Erasmus|Telethon|Téléthon|Restos du cœur|Nuit debout|Occupy Wall Street|Black Lives Matter|#MeToo|MeToo`;

/** Abbreviations of common nouns, roles and units: they name nothing. Written by hand. */
export const ABBREVIATIONS =
  'TV|CD|DVD|PC|GPS|SMS|MMS|PDG|CEO|CFO|CTO|COO|VIP|ADN|DNA|ARN|RNA|HIV|VIH|IRM|PIB|PIL|GDP|BIP|TVA|IVA|VAT|PME|PMI|ONG|NGO|HLM|QG|HQ|' +
  'SUV|LED|LCD|USB|CPU|GPU|URL|HTML|PDF|ADSL|ONLUS|IA|AI|KI|AGI|QI|CDD|CDI|RTT|SMIC|CO2|OGM|GMO|OVNI|UFO|MVP|TNT|4G|5G|3D|2D|VHS|MP3|RFID|NFC|' +
  'LLM|VPN|PhD|MBA|IPO|DJ|WC|FAQ|JT';
