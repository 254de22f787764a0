"""Dutch words of security, justice, migration, defence and diplomacy that say the same.

Written as `french.py` is; compounds stand beside the words that they are made of.
"""

DUTCH = """
@ terrorisme
terrorisme terrorist terroristisch antiterrorisme terrorismebestrijding terreur
jihadisme jihadist jihadistisch islamisme islamist islamistisch salafisme salafist
aanslag terreuraanslag terroristisch+aanslag terroristisch+daad
daesh isis islamitisch+staat
strijder ftf btf buitenlands+strijder syriëstrijder
syrië syrisch
irak iraaks
dader verdachte

@ radicalisering
radicalisering radicalisme radicaliseren geradicaliseerd deradicalisering extremisme extremist
    extremistisch
haat haatzaaiend haatboodschap racisme antisemitisme
geweld gewelddadig
propaganda bekering indoctrinatie rekrutering
eredienst religieus godsdienst geloof moskee imam
preventie voorkomen preventief voorkoming

@ gevangenis
gevangenis gevangene gedetineerde detentie penitentiair opgesloten gevangenschap gevangeniswezen
    strafinrichting hechtenis
straf veroordeling veroordeeld veroordelen
vrijlating invrijheidstelling vrijgelaten
reïntegratie

@ onderzoek
onderzoek onderzoeker speurder opsporing opsporen opsporingsdienst onderzoeken
gemeenschappelijk+onderzoeksteam onderzoeksteam got
bewijs bewijsmateriaal elektronisch+bewijs digitaal+bewijs
identificatie identificeren identiteit
aanhouding aanhouden arrestatie arresteren aanhoudingsbevel
huiszoeking inbeslagname inbeslagneming
getuigenis getuige verhoor
biometrie biometrisch dna vingerafdruk

@ gerecht
gerechtelijk justitie justitieel rechterlijk
proces rechtszaak rechtszitting zitting assisen vonnis berechting
magistraat procureur parket openbaar+ministerie
rechtbank hof gerechtshof rechtscollege
procedure procedureel
uitlevering uitleveren overlevering
wederzijds+erkenning europees+onderzoeksbevel rechtshulp
harmonisatie harmoniseren afstemming afstemmen
wetgeving wet wettelijk wetgevend regelgeving rechtskader juridisch+kader
verordening richtlijn
strafbaar misdrijf delict
eurojust europees+parket

@ slachtoffers
slachtoffer overlevende gewond
naaste familie verwant nabestaande
begeleiding begeleiden ondersteuning ondersteunen steun steunen bijstand hulp
schadevergoeding vergoeding
solidariteit solidair

@ politie
politie politioneel politiedienst gendarmerie ordehandhaving ordedienst
douane douanedienst
cpds gpdc politiecentrum centrum+politie
patrouille gemengd+patrouille patrouilleren
europol interpol siena
verbindingsofficier verbindingsmagistraat
grensstreek grensgebied grensregio grensoverschrijdend grens
strategisch+comité overlegstructuur comité werkgroep
schengen sis signalering
opleiding opleiden training oefening

@ inlichtingen
inlichting inlichtingendienst veiligheid+staat dgsi
spionage inmenging beïnvloeding
dreiging risico gevaar bedreiging
evaluatie evalueren analyse analyseren beoordeling beoordelen
databank gegevensbank bestand register
toezicht controle controleren opvolging opvolgen monitoring

@ financiën
financiering financieren financieel geldstroom geld kapitaal bank
terrorismefinanciering financiering+terrorisme financiering+terroristisch
bevriezing bevriezen tegoed verbeurdverklaring inbeslagneming+vermogen ontneming
witwassen witwas
corruptie omkoping fraude

@ drugs
drug verdovend+middel narcotica drugshandel cocaïne drugssmokkel maoc
haven zeehaven havengebied maritiem zee scheepvaart container
antwerpen duinkerke rotterdam zeebrugge havre
invoer import invoeren

@ georganiseerde criminaliteit
criminaliteit crimineel misdaad maffia georganiseerd+misdaad
handel smokkel smokkelen illegaal+handel drugshandel drugssmokkel wapenhandel
illegaal onwettig ongeoorloofd verboden
wapen vuurwapen munitie wapenhandel
explosief springstof precursor
cultuurgoed kunst kunstwerk antiquiteit erfgoed

@ migratie
immigratie immigrant migratie migrant
irregulier illegaal+migratie onregelmatig clandestien
mensensmokkelaar mensensmokkel mensensmokkelnetwerk smokkelnetwerk
mensenhandel mensenhandelaar uitbuiting
asiel vluchteling asielzoeker dublin internationaal+bescherming
terugkeer terugkeren uitzetting uitwijzing verwijdering overbrenging overdracht overname
frontex grenswacht
buitengrens grenscontrole
kanaal calais bootje small+boat
verblijf verblijfsrecht verblijfstitel
minderjarig kind jongere
onderdaan burger staatsburger
migratiestroom instroom

@ digitaal
digitaal elektronisch informatica
cyberveiligheid cyber cyberaanval cyberdefensie ccb anssi
internet online sociaal+media platform
aanbieder provider dienstverlener leverancier
verbindingsgegeven metagegeven telecommunicatie
gegeven persoonsgegeven
privacy privéleven levenssfeer gegevensbescherming avg
inhoud boodschap bericht verspreiding verspreiden
technologie technologisch innovatie

@ vervoer
trein spoor spoorweg station
vliegtuig luchthaven luchtvaart pnr
vervoer transport

@ crisis
crisis crisiscentrum crisisbeheer noodgeval ramp
veerkracht kritiek+infrastructuur weerbaarheid
olympisch+spelen sportevenement evenement manifestatie

@ defensie
defensie militair leger soldaat krijgsmacht strijdkracht
huurling wagner paramilitair militair+bedrijf
industrie industrieel bedrijf onderneming
capaciteit interoperabiliteit
navo bondgenootschap bondgenoot alliantie
operatieterrein operatietoneel inzet ontplooiing

@ afrika
sahel sahelregio
afrika afrikaans guinee west-afrika
mali malinees
niger benin
coalitie internationaal+coalitie
stabiliteit stabilisering instabiliteit destabilisering
ontwikkelingsagentschap ontwikkelingssamenwerking humanitair

@ landen
rusland russisch
oekraïne oekraïens
verenigd+koninkrijk brits londen
nederland nederlands
spanje spaans
duitsland duits
italië italiaans
luxemburg luxemburgs benelux
turkije turks
golfstaat golf
marokko marokkaans maghreb
verenigd+staten amerikaans
belgië belgisch brussel
frankrijk frans parijs

@ europa
europees+unie eu europa europees unie
europees+commissie europees+raad europees+parlement
lidstaat
voorzitterschap voorzitten
fundamenteel+waarde rechtsstaat mensenrecht grondrecht waarde democratie democratisch
verenigd+naties vn multilateraal

@ informatie
desinformatie informatiemanipulatie nepnieuws
strategisch+communicatie zichtbaarheid

@ ontmoeting
eerste+minister premier regeringsleider
minister ministerieel
vergadering bijeenkomst ontmoeting ontmoeten top overleg overleggen raadpleging raadplegen
    dialoog consultatie
onderhandeling onderhandelen
akkoord overeenkomst regeling verdrag pact
vriendschap vriendschapsband vriend
bilateraal belgisch-frans frans-belgisch
nauw uitstekend voorbeeldig uitmuntend vertrouwen

@ =
versterken versterking intensiveren intensivering opvoeren verdiepen verdieping consolideren
    ontwikkelen
voortzetten voortzetting handhaven behouden
uitwisseling uitwisselen delen
samenwerking samenwerken partnerschap partner gezamenlijk
coördinatie coördineren
verbeteren verbetering optimaliseren
bevorderen faciliteren vergemakkelijken aanmoedigen stimuleren
strijd strijden bestrijden bestrijding aanpakken aanpak ontmanteling ontmantelen
detecteren detectie
goed+praktijk ervaring aanbeveling
deskundige expertise specialist gespecialiseerd
oproepen vragen verzoeken pleiten
benadrukken onderstrepen herinneren wijzen
verheugen toejuichen tevreden
bevestigen herbevestigen
overtuigd overtuiging
wensen intentie voornemen vastberaden vastbeslotenheid
verbinden engagement verbintenis toezeggen
waarborgen garanderen verzekeren
bestuderen overwegen nagaan
uitvoering uitvoeren toepassing toepassen tenuitvoerlegging
bezorgd zorgwekkend bezorgdheid
noodzakelijk noodzaak essentieel belangrijk belang
snel snelheid versnellen
doeltreffend doeltreffendheid efficiënt efficiëntie
permanent regelmatig voortdurend continu
strategie benadering
oplossing antwoord
"""
