"""English words of security, justice, migration, defence and diplomacy that say the same.

Written as `french.py` is.
"""

ENGLISH = """
@ terrorism
terrorism terrorist counterterrorism counter-terrorism antiterrorism
jihadism jihadist islamism islamist salafist
attack bombing atrocity
daesh isis isil islamic+state
fighter ftf foreign+fighter returnee
syria syrian
iraq iraqi
perpetrator suspect assailant

@ radicalisation
radicalisation radicalization radicalise radicalism extremism extremist deradicalisation
hate hatred racism antisemitism
violence violent
propaganda indoctrination proselytism recruitment
worship religious religion faith mosque
prevention prevent preventive

@ prison
prison prisoner detention detained detainee inmate custody imprisoned imprisonment jail penitentiary
sentence sentenced conviction convicted
release released
reintegration rehabilitation

@ investigation
investigation investigator investigate inquiry
joint+investigation investigation+team jit
evidence electronic+evidence digital+evidence
identification identify identity
arrest arrested apprehend apprehension arrest+warrant
search+seizure
testimony witness testify
biometric biometrics dna fingerprint

@ justice
judicial justice judiciary
trial hearing verdict judgment
magistrate prosecutor judge prosecution
court tribunal
procedure procedural
extradition extradite surrender
mutual+recognition mutual+assistance investigation+order
harmonisation harmonise approximation align alignment
law legislation legislative statute legal+framework
regulation directive
criminal+law offence offense penal
eurojust

@ victims
victim survivor injured wounded
family relative bereaved
support assist assistance accompany help
compensation redress
solidarity

@ police
police policing law+enforcement constabulary gendarmerie
customs
patrol joint+patrol
europol interpol siena
liaison+officer liaison+magistrate
border crossborder cross-border
committee working+group steering+group
schengen alert
exercise drill

@ intelligence
intelligence secret+service intelligence+service
espionage interference spying
threat risk danger
evaluation evaluate analysis analyse assessment assess
database file register
surveillance supervision monitor monitoring oversight

@ finance
financing finance financial funding fund money capital bank
terrorist+financing financing+terrorism terrorism+financing
freezing freeze asset confiscation forfeiture
laundering
corruption bribery fraud

@ drugs
drug narcotic cocaine drug+trafficking
port harbour harbor maritime sea shipping container
import importation

@ organised crime
crime criminal mafia gang criminality
trafficking trafficker smuggling contraband
illegal illicit unlawful
weapon firearm ammunition
explosive precursor
cultural+good cultural+property antiquity artwork heritage

@ migration
immigration immigrant migration migrant
irregular clandestine undocumented
smuggler smuggling+network people+smuggling
human+trafficking exploitation
asylum refugee dublin international+protection
return expulsion removal deportation readmission transfer
frontex border+guard
external+border border+control
channel calais small+boat
residence residency
minor child young
national citizen
migratory+flow influx

@ digital
digital electronic
cybersecurity cyber cyberattack cyberdefence
internet online web platform social+media
provider operator
metadata telecommunications
data
privacy data+protection gdpr private+life
content message dissemination disseminate
technology technological innovation

@ transport
train rail railway
aircraft aviation airport pnr
transport

@ crisis
crisis emergency disaster
resilience resilient critical+infrastructure
olympic olympics sporting+event

@ defence
military army soldier defence defense troops
mercenary wagner paramilitary military+company
industry industrial company
capability interoperability
nato alliance ally
theatre deployment

@ africa
sahel sahelian
africa african guinea
mali malian
coalition
stability stabilisation instability destabilisation
development+agency humanitarian

@ countries
russia russian
ukraine ukrainian
united+kingdom british britain london
netherlands dutch
spain spanish
germany german
italy italian
turkey turkish
united+states american
belgium belgian brussels
france french paris

@ europe
european+union eu european europe
european+commission european+council european+parliament
member+state
presidency
fundamental+value rule+law human+right democracy democratic
united+nations multilateral

@ information
disinformation misinformation information+manipulation
strategic+communication

@ meeting
prime+minister head+government
minister ministerial
meeting meet summit talk consultation consult dialogue conference
negotiation negotiate
agreement treaty arrangement convention pact
friendship friend
bilateral
close exemplary excellent excellence trust

@ =
strengthen reinforce intensify increase enhance deepen consolidate develop
continue pursue maintain sustain
exchange share sharing
cooperation cooperate collaboration collaborate partnership partner joint
coordination coordinate
improve improvement optimise
facilitate promote encourage foster
fight combat counter tackle dismantle
detect detection
good+practice best+practice experience recommendation
expert expertise specialist
call invite urge advocate
stress underline recall emphasise
welcome satisfied pleased
confirm reaffirm
convinced
wish intend determination determined
commit commitment pledge undertake
ensure guarantee safeguard
examine consider explore
implement implementation apply application
concern concerned worried
necessary necessity essential
rapid rapidly swift speed
effective efficient effectiveness efficiency
permanent regular constant
strategy approach
solution response
"""
