/** Sports clubs that agencies report on, and the short names that they give them. Written by hand. */
export const TEAMS = `
Arsenal|Aston Villa|Barnsley|Birmingham City|Blackburn Rovers|Blackburn|Blackpool|Bolton Wanderers|Bolton|Bournemouth|Bradford City|Brentford|Brighton|
Brighton & Hove Albion|Bristol City|Bristol Rovers|Burnley|Bury|Cardiff City|Carlisle United|Charlton Athletic|Charlton|Chelsea|Chesterfield|Colchester|
Coventry City|Coventry|Crewe Alexandra|Crewe|Crystal Palace|Darlington|Derby County|Doncaster Rovers|Everton|Exeter City|Fulham|Gillingham|Grimsby Town|
Hartlepool|Huddersfield Town|Hull City|Ipswich Town|Ipswich|Leeds United|Leeds|Leicester City|Leyton Orient|Lincoln City|Liverpool|Luton Town|Manchester City|
Manchester United|Man United|Man City|Mansfield Town|Middlesbrough|Millwall|Newcastle United|Northampton Town|Norwich City|Norwich|Nottingham Forest|
Notts County|Oldham Athletic|Oxford United|Peterborough|Plymouth Argyle|Port Vale|Portsmouth|Preston North End|Preston|Queens Park Rangers|QPR|Reading|
Rochdale|Rotherham|Scunthorpe|Sheffield United|Sheffield Wednesday|Shrewsbury Town|Southampton|Southend|Stockport County|Stoke City|Sunderland|Swansea City|
Swindon Town|Torquay United|Tottenham Hotspur|Tottenham|Spurs|Tranmere Rovers|Walsall|Watford|West Bromwich Albion|West Brom|West Ham United|West Ham|
Wigan Athletic|Wimbledon|Wolverhampton Wanderers|Wolves|Wrexham|Wycombe Wanderers|York City|Aberdeen|Celtic|Rangers|Hearts|Hibernian|Kilmarnock|Motherwell|
Dundee United|Dunfermline|Raith Rovers|St Johnstone|St Mirren|Partick Thistle|Airdrieonians|Greenock Morton|Falkirk|Livingston|Ross County|
Real Madrid|Barcelona|Atletico Madrid|Atlético Madrid|Valencia|Sevilla|Real Betis|Betis|Real Sociedad|Athletic Bilbao|Deportivo Coruna|Deportivo La Coruña|
Celta Vigo|Espanyol|Real Zaragoza|Real Valladolid|Rayo Vallecano|Racing Santander|Sporting Gijon|Tenerife|Villarreal|Getafe|Osasuna|Mallorca|Las Palmas|
Juventus|Juve|AC Milan|Milan|Inter Milan|Internazionale|AS Roma|Lazio|Napoli|Fiorentina|Sampdoria|Genoa|Torino|Parma|Udinese|Atalanta|Bologna|Cagliari|
Vicenza|Piacenza|Perugia|Reggiana|Verona|Hellas Verona|Chievo Verona|Sassuolo|Empoli|Lecce|Bari|Palermo|Catania|Salernitana|Cremonese|Monza|Spezia|Venezia|
Bayern Munich|Bayern Muenchen|Borussia Dortmund|Borussia Mönchengladbach|Borussia Moenchengladbach|Bayer Leverkusen|Werder Bremen|Schalke|Schalke 04|
Hamburg|Hamburger SV|VfB Stuttgart|VfL Bochum|VfL Wolfsburg|Eintracht Frankfurt|1. FC Köln|FC Cologne|1860 Munich|Karlsruhe|Fortuna Duesseldorf|
Hansa Rostock|Hertha Berlin|Hoffenheim|Mainz 05|Union Berlin|RB Leipzig|SC Freiburg|Arminia Bielefeld|MSV Duisburg|St Pauli|Kaiserslautern|
Paris St Germain|Paris Saint-Germain|PSG|Marseille|Olympique de Marseille|Olympique Lyonnais|Lyon|Monaco|AS Monaco|Bordeaux|Nantes|Lens|Auxerre|Metz|
Strasbourg|Montpellier|Saint-Étienne|St Etienne|Guingamp|Bastia|Rennes|Le Havre|Lille|Nice|Caen|Cannes|Nancy|Toulouse|Lorient|Sochaux|Angers|Brest|Reims|
Ajax|Ajax Amsterdam|PSV Eindhoven|PSV|Feyenoord|Feyenoord Rotterdam|Vitesse Arnhem|Twente Enschede|FC Twente|AZ Alkmaar|Heerenveen|Utrecht|Willem II|
NAC Breda|Roda JC|Sparta Rotterdam|FC Groningen|NEC Nijmegen|Fortuna Sittard|Graafschap|Anderlecht|Club Brugge|Standard Liege|Racing Genk|Lierse|Lokeren|
Porto|FC Porto|Benfica|Sporting Lisbon|Sporting|Boavista|Braga|Vitoria Guimaraes|Maritimo|Galatasaray|Fenerbahce|Besiktas|Trabzonspor|Olympiakos|
Panathinaikos|AEK Athens|PAOK|Spartak Moscow|Dynamo Moscow|CSKA Moscow|Lokomotiv Moscow|Zenit St Petersburg|Alania Vladikavkaz|Dynamo Kiev|Dynamo Kyiv|
Shakhtar Donetsk|Red Star Belgrade|Partizan Belgrade|Croatia Zagreb|Dinamo Zagreb|Hajduk Split|Legia Warsaw|Widzew Lodz|Sparta Prague|Slavia Prague|
Sigma Olomouc|Ferencvaros|Steaua Bucharest|Dinamo Bucharest|Rapid Vienna|Austria Vienna|Casino Salzburg|Sturm Graz|Grasshopper|Grasshoppers|FC Zurich|
FC Basel|Neuchatel Xamax|Servette|Young Boys|Rosenborg|Rosenborg Trondheim|Brondby|FC Copenhagen|IFK Gothenburg|AIK|Malmo|HJK Helsinki|Maccabi Tel Aviv|
Maccabi Haifa|Hapoel Haifa|Levski Sofia|CSKA Sofia|Slovan Bratislava|Kosice|Flamengo|Fluminense|Palmeiras|Corinthians|Santos|Sao Paulo|Gremio|
Internacional|Cruzeiro|Atletico Mineiro|Botafogo|Vasco da Gama|River Plate|Boca Juniors|Independiente|Racing Club|San Lorenzo|Velez Sarsfield|Penarol|
Nacional|Colo Colo|Atletico Nacional|Los Angeles Galaxy|D.C. United|New York City FC|Seattle Sounders|Al-Ahly|Zamalek|Al-Hilal|Al-Nassr|Al-Ittihad|
Baltimore Orioles|Boston Red Sox|New York Yankees|Toronto Blue Jays|Detroit Tigers|Cleveland Indians|Chicago White Sox|Kansas City Royals|Milwaukee Brewers|
Minnesota Twins|California Angels|Anaheim Angels|Los Angeles Angels|Oakland Athletics|Seattle Mariners|Texas Rangers|Tampa Bay Rays|Atlanta Braves|
Florida Marlins|Miami Marlins|Montreal Expos|New York Mets|Philadelphia Phillies|Chicago Cubs|Cincinnati Reds|Houston Astros|Pittsburgh Pirates|
St. Louis Cardinals|Colorado Rockies|Los Angeles Dodgers|San Diego Padres|San Francisco Giants|Arizona Diamondbacks|Washington Nationals|
Orioles|Red Sox|Yankees|Blue Jays|Tigers|Indians|White Sox|Royals|Brewers|Twins|Angels|Athletics|Mariners|Braves|Marlins|Mets|Phillies|Cubs|
Reds|Astros|Pirates|Cardinals|Rockies|Dodgers|Padres|Giants|Nationals|Atlanta Hawks|Boston Celtics|Brooklyn Nets|New Jersey Nets|Charlotte Hornets|
Chicago Bulls|Cleveland Cavaliers|Dallas Mavericks|Denver Nuggets|Detroit Pistons|Golden State Warriors|Golden State|Houston Rockets|Indiana Pacers|
Los Angeles Clippers|Los Angeles Lakers|LA Clippers|LA Lakers|Miami Heat|Milwaukee Bucks|Minnesota Timberwolves|New York Knicks|Orlando Magic|
Philadelphia 76ers|Phoenix Suns|Portland Trail Blazers|Sacramento Kings|San Antonio Spurs|Seattle SuperSonics|Toronto Raptors|Utah Jazz|
Vancouver Grizzlies|Memphis Grizzlies|Washington Bullets|Washington Wizards|Oklahoma City Thunder|Celtics|Nets|Hornets|Bulls|Cavaliers|Mavericks|Nuggets|
Pistons|Warriors|Rockets|Pacers|Clippers|Lakers|Bucks|Timberwolves|Knicks|76ers|Suns|Trail Blazers|Kings|SuperSonics|Raptors|Jazz|Grizzlies|
Arizona Cardinals|Atlanta Falcons|Baltimore Ravens|Buffalo Bills|Carolina Panthers|Chicago Bears|Cincinnati Bengals|Cleveland Browns|Dallas Cowboys|
Denver Broncos|Detroit Lions|Green Bay Packers|Green Bay|Houston Oilers|Houston Texans|Indianapolis Colts|Jacksonville Jaguars|Kansas City Chiefs|
Miami Dolphins|Minnesota Vikings|New England Patriots|New England|New Orleans Saints|New York Giants|New York Jets|Oakland Raiders|Philadelphia Eagles|
Pittsburgh Steelers|San Diego Chargers|San Francisco 49ers|Seattle Seahawks|St. Louis Rams|Los Angeles Rams|Tampa Bay Buccaneers|Tennessee Titans|
Washington Redskins|Falcons|Ravens|Bills|Panthers|Bears|Bengals|Browns|Cowboys|Broncos|Lions|Packers|Colts|Jaguars|Chiefs|Dolphins|Vikings|Patriots|
Saints|Jets|Raiders|Eagles|Steelers|Chargers|49ers|Seahawks|Rams|Buccaneers|Titans|Redskins|Anaheim Mighty Ducks|Boston Bruins|Buffalo Sabres|
Calgary Flames|Chicago Blackhawks|Colorado Avalanche|Dallas Stars|Detroit Red Wings|Edmonton Oilers|Florida Panthers|Hartford Whalers|Los Angeles Kings|
Montreal Canadiens|New Jersey Devils|New York Islanders|New York Rangers|Ottawa Senators|Philadelphia Flyers|Phoenix Coyotes|Pittsburgh Penguins|
San Jose Sharks|San Jose|St. Louis Blues|Tampa Bay Lightning|Tampa Bay|Toronto Maple Leafs|Vancouver Canucks|Washington Capitals|NY Yankees|NY Mets|
NY Islanders|NY Rangers|NY Giants|NY Jets|Bruins|Sabres|Flames|Blackhawks|Avalanche|Red Wings|Oilers|Whalers|Canadiens|Devils|Islanders|Senators|Flyers|
Coyotes|Penguins|Sharks|Blues|Lightning|Maple Leafs|Canucks|Capitals|Derbyshire|Durham|Essex|Glamorgan|Gloucestershire|Hampshire|Kent|Lancashire|
Leicestershire|Middlesex|Northamptonshire|Nottinghamshire|Somerset|Surrey|Sussex|Warwickshire|Worcestershire|Yorkshire|Queensland|New South Wales|
Western Province|Natal|Transvaal|All Blacks|Springboks|Wallabies|Bath|Harlequins|Saracens|Wasps|London Irish|Northampton|Orrell|Sale|Gloucester|Neath|
Pontypridd|Swansea|Llanelli|Cardiff|Ulster|Leinster|Munster|Connacht|Stade Toulousain|Stade Français|Racing 92|Brive|Castres|Dax|Pau|Agen|Wigan|St Helens|
Warrington|Widnes|Castleford|Oldham Bears|Paris St Germain|Canberra Raiders|Brisbane Broncos|Sydney Roosters|Melbourne Storm|Collingwood|Carlton|
Essendon|Hawthorn|North Melbourne|Geelong|Richmond|St Kilda|Fitzroy|Footscray|West Coast|Adelaide|Port Adelaide|Fremantle|Real Valladolid|
Efes Pilsen|Olimpia Milano|Virtus Bologna|Kinder Bologna|Stefanel Milan|Benetton Treviso|Scavolini Pesaro|Panionios|Zalgiris Kaunas|CSKA|Limoges|
Pau-Orthez|Villeurbanne|Estudiantes|Joventut Badalona|Cibona Zagreb|Alba Berlin|Maccabi|Ferrari|Williams|Benetton|McLaren|Red Bull|Sauber|Renault|
Jordan|Tyrrell|Minardi|Arrows|Ligier|Telekom|Mapei|Rabobank|Banesto|ONCE|Festina|Gewiss|Polti|MG-Technogym|Lotto|TVM|US Postal|Sky|Movistar|Quick-Step`;
