"""English words."""

ENGLISH = """
@ security
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
