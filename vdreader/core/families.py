"""Words of the field that say the same: what one year calls «drogue» the next calls «stupéfiants».

Each line is a family: words, or two content words that follow each other ("royaume uni"). A family
is a feature of a sentence beside its stems. The lists hold what official texts on security,
justice, migration and defence use side by side; they name no document.
"""

from __future__ import annotations

from functools import lru_cache

_FRENCH = """
détenu détention retenu prison prisonnier pénitentiaire carcéral incarcéré incarcération emprisonné
    sortant main+justice fin+peine
daech daesh ei isis isil état+islamique
stupéfiant drogue narcotique narcotrafic
clandestin clandestinement irrégulier irrégulièrement illégal illégalement illicite
terrorisme terroriste antiterroriste antiterrorisme djihadiste djihadisme attentat
militaire armée défense armé soldat
wagner mercenaire militaire+privé société+militaire paramilitaire
passeur trafiquant traite trafic smuggler
victime proche famille
accompagnement accompagner soutien soutenir appui
citoyen ressortissant national
combattant cte ftf fighter revenant returnee
mineur enfant
concertation concerter consulter consultation dialogue rencontre réunion quadripartite
parquet procureur magistrat poursuite juge juridiction judiciaire tribunal cour
policier police gendarmerie gendarme
financier financement financer fonds avoir blanchiment gel geler argent
islamiste islamisme islamique salafiste
culte religieux religion prosélytisme intégrisme intégriste
manche transmanche channel calais
numérique électronique digital internet ligne web cyber cybersécurité
information renseignement donnée
menace risque danger
frontière frontalier transfrontalier transfrontière
sahel sahélien
syrie syrien irako+syrien
irak irakien irako
mali malien
russie russe wagner
migration migratoire migrant immigration immigré asile
douane douanier ccpd centre+coopération
royaume+uni britannique londres
pays+bas néerlandais hollande
espagne espagnol
allemagne allemand
union+européen ue européen europe
évaluation évaluer analyse analyser
règlement directive législation loi législatif réglementaire réglementation
enquête enquêteur investigation
radicalisation radicaliser radicalisme radicalisé extrémisme extrémiste
haine violence violent
contenu message propagande diffusion communication
désinformation manipulation+information ingérence
surveillance supervision surveiller contrôle contrôler
étranger extérieur international tiers
organisé criminel criminalité grand+banditisme mafia
navire maritime port portuaire mer
train rail ferroviaire
avion aérien aéroport aéroportuaire
arme armement munition
bien+culturel art antiquité patrimoine
retour revenir expulsion éloignement rapatriement transfert
négociation négocier accord traité
expert expertise expérience
amitié ami partenaire partenariat
formation exercice entraînement
"""

_DUTCH = """
gevangenis gevangene gedetineerde detentie penitentiair opgesloten
daesh is isis islamitisch+staat
drugs drug verdovend+middel narcotica
illegaal clandestien irregulier onregelmatig ongeoorloofd
terrorisme terrorist terroristisch antiterrorisme jihadist aanslag
militair leger defensie strijdkracht
mensensmokkelaar smokkelaar mensensmokkel mensenhandel
slachtoffer familie naaste
strijder ftf btf terugkeerder
overleg overleggen raadpleging dialoog vergadering bijeenkomst
parket procureur magistraat rechter rechtbank gerechtelijk hof
politie politioneel
financieel financiering financieren geldstroom tegoed witwassen
grens grensoverschrijdend grensstreek
migratie migrant immigratie asiel
douane cpds
verenigd+koninkrijk brits
europees eu europa unie
radicalisering radicalisme extremisme extremistisch
inlichting informatie gegeven
dreiging risico gevaar
"""

_ENGLISH = """
prison prisoner detention detained detainee inmate custody imprisoned
daesh isis isil islamic+state
drug narcotic
illegal irregular illicit clandestine unlawful
terrorism terrorist counterterrorism jihadist attack
military army defence defense armed
smuggler smuggling trafficker trafficking
victim family relative
fighter ftf returnee
consultation dialogue meeting talk
prosecutor magistrate judge judicial court
financial financing finance funding asset fund laundering
border crossborder
migration migrant immigration asylum
european eu europe
radicalisation radicalization extremism extremist radicalism
intelligence information data
threat risk danger
"""

FAMILIES = {"fr": _FRENCH, "nl": _DUTCH, "en": _ENGLISH}
"""The families of each language, one a line; an indented line goes on with the one above."""


@lru_cache(maxsize=8)
def families(language: str) -> tuple[tuple[str, ...], ...]:
    """The families of a language as written; two words of one member are joined by `+`."""
    lines = FAMILIES.get(language, "").replace("\n ", " ").splitlines()
    return tuple(tuple(line.split()) for line in lines if line.strip())
