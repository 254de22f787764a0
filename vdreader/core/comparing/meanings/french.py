"""French words of security, justice, migration, defence and diplomacy that say the same.

One family a line, under the subject `@` that it belongs to; `+` joins content words that follow
each other («main de justice» is `main+justice`). What stands under `@ =` are the verbs and nouns
of any commitment: they form families and no subject.
"""

FRENCH = """
@ terrorisme
terrorisme terroriste antiterrorisme antiterroriste
djihadisme jihadisme djihadiste jihadiste islamiste islamisme salafiste salafisme islam+radical
    islam
attentat attaque+terroriste acte+terrorisme passage+acte
daech daesh ei isis isil état+islamique califat qaïda qaida
combattant cte ftf fighter foreign+fighter revenant returnee combattant+terroriste
syrie syrien irako+syrien rojava zone+syrien
irak irakien irako levant
assaillant auteur+attentat auteur+acte mis+cause suspect perpétrateur

@ radicalisation
radicalisation radicaliser radicalisme déradicalisation désengagement extrémisme extrémiste
    ultra-droite ultra-gauche ultradroite extrême+droite extrême+gauche
haine haineux discours+haine antisémitisme racisme xénophobie
violence violent
prosélytisme endoctrinement propagande embrigadement recrutement+terroriste
culte religieux religion mosquée imam confessionnel intégriste intégrisme
société+civil ong monde+associatif
prévention prévenir préventif

@ prison
prison carcéral pénitentiaire détention maison+arrêt écrou
    main+justice
détenu détenir retenu incarcéré incarcérer emprisonné prisonnier captif
sortant fin+peine libération sortie+détenu sortie+prison
peine condamnation condamné condamner
réinsertion réintégration désistance

@ enquête
enquête enquêteur enquêter investigation investiguer
équipe+commun ece jit commun+enquête
preuve+numérique preuve+électronique injonction+européen injonction+production accès+preuve
perquisition saisie
identification identifier identité
interpellation interpeller arrestation arrêter appréhender capture
répression réprimer répressif impunité
témoignage témoin témoigner audition auditionner
fugitif cavale
biométrie biométrique adn empreinte génétique
poursuite+transfrontalière droit+poursuite observation+transfrontalière poursuite+transfrontière

@ justice
justice judiciaire juridictionnel
procès audience assises cour+assises verdict jugement débat+judiciaire processus+judiciaire
magistrat procureur parquet ministère+public autorité+poursuite magistrature
juridiction tribunal cour
procédure procédural
pénal délit infraction infractionnel délinquance délinquant
extradition extrader remise+personne mandat+arrêt
reconnaissance+mutuel décision+enquête entraide entraide+judiciaire commission+rogatoire
harmonisation harmoniser rapprochement+législation convergence converger aligner alignement
loi législation législatif législateur réglementation réglementaire cadre+juridique norme normatif
règlement directive proposition+règlement proposition+directive acte+législatif
eurojust parquet+européen

@ victimes
victime blessé survivant rescapé
proche famille parent entourage
accompagnement accompagner soutien soutenir assistance aide aider prise+charge suivi+victime
indemnisation indemniser réparation dédommagement
solidarité solidaire compassion condoléance
anonymat anonyme protection+témoin

@ police
police policier gendarmerie gendarme force+ordre force+sécurité service+police
sécurité+intérieur affaire+intérieur ministère+intérieur sûreté
douane douanier
ccpd centre+coopération coopération+policier+douanier centre+commun
patrouille patrouille+mixte patrouiller patrouille+commun
europol interpol siena secure+information
officier+liaison agent+liaison magistrat+liaison liaison détachement détacher
zone+frontalier région+frontalier frontière+commun frontalier transfrontalier transfrontière
    espace+frontalier bande+frontalier
comité+stratégique structure+concertation enceinte comité groupe+travail
prüm schengen sis système+information signalement signaler
formation former exercice entraînement entraîner

@ renseignement
renseignement service+secret dgsi dgse sgrs vsse
ingérence espionnage influence+étranger
menace risque danger menacer péril
évaluation évaluer analyse analyser appréciation apprécier bilan
fiche fichier base+donnée banque+donnée registre
surveillance surveiller supervision superviser contrôle contrôler suivi suivre monitoring

@ finances
financement financer financier finance fonds argent capital monétaire bancaire banque
financement+terrorisme financement+terroriste financement+organisation+terroriste
    financement+groupe+terroriste financement+activité+terroriste
flux+financier mouvement+fonds transfert+argent transaction
gel geler avoirs confiscation confisquer privation+avoirs recouvrement+avoirs
blanchiment blanchir no+money gafi
corruption corrompre fraude fraudeur
subvention subside

@ drogues
stupéfiant drogue narcotique narcotrafic narcotrafiquant cocaïne cannabis opiacé narcotics maoc
    substance+illicite
port portuaire maritime navire naval mer docker conteneur
anvers havre dunkerque rotterdam zeebruges hambourg
importation acheminement acheminer

@ criminalité organisée
criminalité criminel+organisé organisation+criminel crime+organisé groupe+criminel grand+banditisme
    mafia mafieux bande+organisé
trafic trafiquant trafiquer contrebande commerce+illicite commerce+illégal narcotrafic
    narcotrafiquant
illégal illicite illégalement illicitement prohibé
armement munition arme+feu trafic+arme trafic+armes
explosif précurseur précurseur+explosif détonateur engin+explosif
bien+culturel art oeuvre+art objet+art antiquité patrimoine collection bien+culture
environnement environnemental déchet espèce+protégé
véhicule automobile voiture
contrefaçon faux document+faux fraude+documentaire

@ migration
immigration immigré immigrer migration migratoire migrant émigration exilé
irrégulier irrégulièrement clandestin clandestinement
    séjour+irrégulier entrée+irrégulier
passeur réseau+passeur filière filière+immigration aide+entrée organisateur+immigration
humain traite exploitation+migrant
asile réfugié protection+international dublin demandeur+asile
retour retourner expulsion expulser éloignement éloigner reconduite réadmission rapatriement
    rapatrier renvoi transfert
frontex garde-côtes garde-frontières agence+européen+garde
frontière+extérieur contrôle+frontière franchissement traversée passage+frontière
manche transmanche calais embarcation small+boat coquelles
séjour résidence
mineur enfant mineur+accompagné mineurs jeune
ressortissant citoyen national concitoyen compatriote personne+nationalité
pays+origine pays+transit
pays+tiers état+tiers gouvernement+étranger état+étranger puissance+étranger
afflux flux+migratoire pression+migratoire

@ numérique
numérique électronique digital informatique
cybersécurité cyber cyberattaque cyberdéfense cybercriminalité cyberespace ccb anssi piratage
    sécurité+système+information cybermenace
internet web réseau+social plateforme+internet
fournisseur prestataire fournisseur+service fournisseur+accès hébergeur
connexion métadonnée donnée+connexion télécommunication communication+électronique
    adresse+ip téléphone smartphone
vie+privée protection+donnée rgpd donnée+personnel donnée+caractère confidentialité
contenu message diffusion diffuser publication retrait+contenu
intelligence+artificiel algorithme technologie technologique innovation innover
chiffrement cryptage crypté déchiffrement

@ transport
train ferroviaire rail gare
avion aérien aéroport aéroportuaire aviation pnr dossier+passager
transport transporter mobilité
etias entrée+sortie système+entrée

@ crise
crise urgence urgence+civil centre+crise catastrophe gestion+crise protection+civil
résilience résilient infrastructure+critique entité+critique
nucléaire radiologique nrbc cbrn
événement+sportif jeux+olympique olympique manifestation événement

@ défense
défense militaire soldat troupe force+armé forces+terrestres terrestre
mercenaire wagner société+militaire militaire+privé paramilitaire milice
industrie industriel base+industriel entreprise
capacité capacitaire interopérabilité
otan alliance allié atlantique
théâtre théâtre+opération opération+extérieur engagement+opérationnel opex déploiement déployer
missile blindé avion+combat frégate drone

@ afrique
sahel sahélien barkhane takuba
mali malien bamako
niger nigérien bénin burkina tchad
afrique africain golfe+guinée guinée ouest-africain
coalition coalition+international coalition+sahel
stabilité stabilisation instabilité déstabilisation stabiliser fragilité
agence+développement coopération+civil aide+développement humanitaire

@ pays
russie russe moscou kremlin
ukraine ukrainien kiev kyiv
royaume+uni britannique londres grande+bretagne
pays+bas néerlandais hollande haye
espagne espagnol madrid
allemagne allemand berlin
italie italien rome
luxembourg luxembourgeois benelux
turquie turc ankara
maroc marocain maghreb algérie tunisie
golfe état+golfe pays+golfe arabie qatar émirat
chine chinois pékin
iran iranien téhéran
israël israélien palestine palestinien gaza proche+orient
liban libanais liban+jordanie jordanie
états+unis américain washington
belgique belge bruxelles
france français paris

@ valeurs
valeur+fondamental état+droit droit+homme liberté+fondamental droit+fondamental valeur démocratie
    démocratique
onu nations+unies conseil+sécurité multilatéral

@ information
désinformation manipulation+information infox fausse+nouvelle ingérence+informationnel
communication+stratégique narratif visibilité
alerte avertir

@ rencontre
premier+ministre chef+gouvernement chancelier
ministre ministériel
réunion réunir rencontre rencontrer sommet entrevue séance conférence quadripartite
    concertation concerter consultation consulter dialogue
négociation négocier pourparlers
accord convention arrangement protocole mémorandum pacte
amitié ami lien+amitié fraternité
étroit exemplaire excellent excellence exceptionnel confiance privilégié solide

@ =
union+européen ue européen europe communautaire
commission+européen conseil+européen parlement+européen institution+européen présidence+conseil
état+membre pays+membre
présidence présider
bilatéral franco-belge binational
renforcer renforcement intensifier intensification accroître accroissement consolider
    consolidation approfondir approfondissement développer amplifier
poursuivre continuer continuation maintenir maintien prolonger prolongement
    pérenniser
échange échanger partage partager transmettre transmission
coopération coopérer collaboration collaborer partenariat partenaire conjoint
coordination coordonner synchroniser
améliorer amélioration optimiser optimisation perfectionner
faciliter favoriser promouvoir encourager simplifier
lutter lutte combattre contrer entraver enrayer démanteler démantèlement
détecter détection dépister déceler repérer
informer information
bonne+pratique expérience retour+expérience enseignement recommandation
expert expertise spécialiste spécialisé
appeler appel demander inviter exhorter plaider préconiser
souligner rappeler insister relever noter constater
féliciter réjouir saluer satisfait satisfaction
confirmer réaffirmer affirmer réitérer
convaincu conviction estimer considérer
souhaiter souhait entendre vouloir volonté intention déterminé détermination
engager engagement promettre
veiller assurer garantir garantie
étudier examiner examen explorer envisager réfléchir réflexion
mettre+oeuvre application appliquer concrétiser exécution exécuter
préoccupé inquiet préoccupation inquiétude
attachement attaché attacher
nécessaire nécessité indispensable essentiel impératif crucial
rapide rapidement rapidité accélérer prompt
efficace efficacité efficient
permanent régulier régulièrement constant
approche stratégie politique démarche
solution réponse remède compromis
"""
