"""Dutch words."""

DUTCH = """
@ security
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
