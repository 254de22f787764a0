"""Sentences for made corpora: the same statement in French and in Dutch, from phrases of the field.

A statement is a choice of phrases by number; what it says in both languages follows from that, so
that two versions of a made document say the same, and an edit is an edit in both.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

Phrases = tuple[tuple[str, str], ...]
"""French and Dutch."""

VERBS: Phrases = (
    ("Renforcer", "versterken"),
    ("Poursuivre", "voortzetten"),
    ("Développer", "ontwikkelen"),
    ("Coordonner", "coördineren"),
    ("Évaluer", "evalueren"),
    ("Simplifier", "vereenvoudigen"),
    ("Accélérer", "versnellen"),
    ("Étendre", "uitbreiden"),
    ("Financer", "financieren"),
    ("Réexaminer", "herzien"),
    ("Préparer", "voorbereiden"),
    ("Soutenir", "ondersteunen"),
)
THEMES: Phrases = (
    ("l’échange d’informations opérationnelles", "de uitwisseling van operationele informatie"),
    ("les patrouilles mixtes", "de gemengde patrouilles"),
    ("la lutte contre le trafic de drogues", "de strijd tegen de drugshandel"),
    ("la lutte contre la traite des êtres humains", "de strijd tegen de mensenhandel"),
    ("la prévention de la radicalisation", "de preventie van radicalisering"),
    ("la sûreté des trains internationaux", "de beveiliging van de internationale treinen"),
    ("la protection des infrastructures critiques", "de bescherming van kritieke infrastructuur"),
    ("la cyberdéfense", "de cyberdefensie"),
    ("la réponse à la désinformation", "het antwoord op desinformatie"),
    ("le contrôle des armes à feu", "de controle op vuurwapens"),
    ("l’aide aux victimes d’attentats", "de hulp aan slachtoffers van aanslagen"),
    ("le transfèrement des détenus", "de overbrenging van gedetineerden"),
    ("la saisie des avoirs criminels", "de inbeslagneming van crimineel vermogen"),
    ("la circulation illicite des biens culturels", "de illegale handel in cultuurgoederen"),
    ("les contrôles douaniers", "de douanecontroles"),
    ("la formation des magistrats", "de opleiding van magistraten"),
    ("les exercices de protection civile", "de oefeningen van de civiele bescherming"),
    ("la planification d’urgence nucléaire", "de nucleaire noodplanning"),
    ("la gestion des crues", "het overstromingsbeheer"),
    ("la qualité de l’eau", "de waterkwaliteit"),
    ("les liaisons ferroviaires", "de spoorverbindingen"),
    ("le télétravail des frontaliers", "het telewerk van grensarbeiders"),
    ("la reconnaissance des diplômes", "de erkenning van diploma’s"),
    ("les soins de santé transfrontaliers", "de grensoverschrijdende gezondheidszorg"),
    ("l’approvisionnement en électricité", "de elektriciteitsvoorziening"),
    ("les réseaux d’hydrogène", "de waterstofnetwerken"),
    ("l’éolien en mer", "de windenergie op zee"),
    ("la fiscalité des travailleurs mobiles", "de belasting van mobiele werknemers"),
    ("la pêche côtière", "de kustvisserij"),
    ("la coopération spatiale", "de samenwerking in de ruimtevaart"),
    ("l’apprentissage des langues", "het taalonderwijs"),
    ("le droit d’asile", "het asielrecht"),
    ("le retour des migrants irréguliers", "de terugkeer van irreguliere migranten"),
    ("la surveillance maritime", "het maritieme toezicht"),
    ("les équipes communes d’enquête", "de gemeenschappelijke onderzoeksteams"),
    ("la capacité des hôpitaux militaires", "de capaciteit van de militaire ziekenhuizen"),
)
BODIES: Phrases = (
    ("la police fédérale", "de federale politie"),
    ("la gendarmerie nationale", "de nationale gendarmerie"),
    ("les services de renseignement", "de inlichtingendiensten"),
    ("les douanes", "de douane"),
    ("le parquet fédéral", "het federaal parket"),
    ("le parquet national antiterroriste", "het nationaal antiterrorismeparket"),
    ("Europol", "Europol"),
    ("Eurojust", "Eurojust"),
    ("l’OTAN", "de NAVO"),
    ("la Commission européenne", "de Europese Commissie"),
    ("les ministres de la Justice", "de ministers van Justitie"),
    ("les ministres de l’Intérieur", "de ministers van Binnenlandse Zaken"),
    ("les gouverneurs de province", "de provinciegouverneurs"),
    ("les préfets de région", "de regioprefecten"),
    ("le comité stratégique", "het strategisch comité"),
    ("les régions", "de gewesten"),
    ("les communautés", "de gemeenschappen"),
    ("les centres de crise", "de crisiscentra"),
    ("les autorités portuaires", "de havenautoriteiten"),
    ("les administrations fiscales", "de belastingdiensten"),
    ("les universités", "de universiteiten"),
    ("les gestionnaires de réseau", "de netbeheerders"),
    ("les collectivités locales", "de lokale besturen"),
    ("les agences spatiales", "de ruimtevaartagentschappen"),
)
PLACES: Phrases = tuple(
    [
        (f"à {french}", f"in {dutch}")
        for french, dutch in (
            *(("Tournai", "Doornik"), ("Courtrai", "Kortrijk"), ("Lille", "Rijsel")),
            *(("Anvers", "Antwerpen"), ("Bruges", "Brugge"), ("Gand", "Gent")),
            *(("Dunkerque", "Duinkerke"), ("Mons", "Bergen"), ("Namur", "Namen")),
            *(("Liège", "Luik"), ("Louvain", "Leuven"), ("Strasbourg", "Straatsburg")),
            *(("Ostende", "Oostende"), ("Ypres", "Ieper"), ("Arlon", "Aarlen")),
            *(("Charleville", "Charleville"), ("Valenciennes", "Valencijn")),
        )
    ]
)
ADDITIONS: Phrases = (
    ("par des formations conjointes", "door gezamenlijke opleidingen"),
    ("en associant les parlements", "met betrokkenheid van de parlementen"),
    ("dans le respect du droit européen", "met inachtneming van het Europees recht"),
    ("sur la base d’un rapport commun", "op basis van een gezamenlijk verslag"),
    ("avec un budget propre", "met een eigen budget"),
    ("dans les limites des moyens disponibles", "binnen de beschikbare middelen"),
    ("en langue française et néerlandaise", "in het Frans en in het Nederlands"),
    ("au moyen d’une plateforme sécurisée", "via een beveiligd platform"),
)
MONTHS: Phrases = (
    ("janvier", "januari"),
    ("mars", "maart"),
    ("mai", "mei"),
    ("juin", "juni"),
    ("septembre", "september"),
    ("décembre", "december"),
)
_SYLLABLES = (
    "bar",
    "bel",
    "cor",
    "dal",
    "fra",
    "gri",
    "lam",
    "mor",
    "nor",
    "pel",
    "rou",
    "sar",
    "val",
)


@dataclass(frozen=True)
class Statement:
    """One sentence: phrases by their numbers, and perhaps a project's name and a date by which."""

    verb: int
    theme: int
    bodies: tuple[int, int]
    place: int
    addition: int | None = None
    project: str = ""
    by: tuple[int, int] | None = None  # month, year


def stated(chance: random.Random, year: int) -> Statement:
    """A statement drawn at random for a meeting of a year."""
    bodies = chance.sample(range(len(BODIES)), 2)
    return Statement(
        chance.randrange(len(VERBS)),
        chance.randrange(len(THEMES)),
        (bodies[0], bodies[1]),
        chance.randrange(len(PLACES)),
        chance.randrange(len(ADDITIONS)) if chance.random() < 0.5 else None,
        _named(chance) if chance.random() < 0.3 else "",
        (chance.randrange(len(MONTHS)), year + 1) if chance.random() < 0.3 else None,
    )


def reworded(statement: Statement, chance: random.Random) -> Statement:
    """The same thing said a little otherwise: another verb, and something added or left out."""
    verb = (statement.verb + chance.randrange(1, len(VERBS))) % len(VERBS)
    if statement.addition is None:
        return replace(statement, verb=verb, addition=chance.randrange(len(ADDITIONS)))
    return replace(statement, verb=verb, addition=None)


def _named(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(3)).capitalize()


def said(statement: Statement, language: str, *, past: bool = False) -> str:
    """The statement in French (`fr`) or Dutch (`nl`), as an aim or, `past`, as what was reached."""
    at = 0 if language == "fr" else 1
    theme, place = THEMES[statement.theme][at], PLACES[statement.place][at]
    one, other = (BODIES[number][at] for number in statement.bodies)
    tail = _tail(statement, at)
    if at == 0:
        among = f"{theme} entre {one} et {other} {place}{tail}."
        if past:
            return f"Depuis la dernière réunion, les progrès concernent {among}"
        return f"{VERBS[statement.verb][at]} {among}"
    among = f"{theme} tussen {one} en {other} {place}"
    if past:
        return f"Sinds de vorige vergadering betreft de vooruitgang {among}{tail}."
    return f"{among[0].upper()}{among[1:]} {VERBS[statement.verb][at]}{tail}."


def _tail(statement: Statement, at: int) -> str:
    parts = []
    if statement.addition is not None:
        parts.append(ADDITIONS[statement.addition][at])
    if statement.project:
        of = ("dans le cadre du projet", "in het kader van het project")[at]
        parts.append(f"{of} {statement.project}")
    if statement.by:
        month, year = MONTHS[statement.by[0]][at], statement.by[1]
        parts.append(f"{('d’ici à', 'uiterlijk in')[at]} {month} {year}")
    return "".join(f", {part}" for part in parts)
