"""The words of paper in French, Dutch and English: one table a language.

A language is complete or it is not there: every field of `Words` must be given.
"""

from __future__ import annotations

from vdreader.core.checking.discrepancy import Code, DiscrepancyKind
from vdreader.core.comparing.comparison import Kind
from vdreader.core.comparing.named import Naming
from vdreader.core.comparing.timeline import State
from vdreader.core.vocabulary import Words


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _same(*words: str) -> dict[Kind, tuple[str, str]]:
    """Kinds whose words do not change in the plural, in the order of the kinds."""
    return {kind: (word, word) for kind, word in zip(Kind, words, strict=True)}


FRENCH = Words(
    code="fr",
    months=_names(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    languages={"fr": "français", "nl": "néerlandais", "en": "anglais", "de": "allemand"},
    kinds={
        Kind.KEPT: ("identique", "identiques"),
        Kind.REWORDED: ("reformulé", "reformulés"),
        Kind.MOVED: ("déplacé", "déplacés"),
        Kind.MOVED_REWORDED: ("déplacé et reformulé", "déplacés et reformulés"),
        Kind.SPLIT: ("scindé", "scindés"),
        Kind.MERGED: ("fusionné", "fusionnés"),
        Kind.NEW: ("nouveau", "nouveaux"),
        Kind.DROPPED: ("disparu", "disparus"),
    },
    comparison="Comparaison",
    parallel="Texte parallèle",
    timeline="Chronologie",
    followup="Tableau de suivi",
    discrepancies="Écarts à vérifier",
    notes="Notes",
    note="Note",
    links="Lien",
    commitments="Engagements",
    vanished="Ce que {old} nommait et que {new} ne nomme plus",
    namings={
        Naming.BODY: "Organismes",
        Naming.INSTRUMENT: "Instruments",
        Naming.PLACE: "Lieux",
        Naming.DATE: "Échéances",
        Naming.NUMBER: "Nombres",
        Naming.NAME: "Autres noms",
    },
    stages={
        State.FIRST: "première mention",
        State.CARRIED: "repris",
        State.DROPPED: "disparu",
        State.ABSENT: "absent",
        State.BACK: "de retour après une absence",
    },
    moved_to="déplacé vers",
    continued="suite",
    printed="imprimé le",
    legend="Légende",
    deleted="supprimé",
    inserted="ajouté",
    by_user="décidé par le lecteur",
    commitment="Engagement",
    outcome="Suite donnée",
    severity="Gravité",
    severities={"high": "élevée", "medium": "moyenne", "low": "faible"},
    accepted="accepté",
    prompt="Des endroits à regarder, jamais un verdict : c’est au lecteur de juger.",
    passage="Passage",
    remark="Remarque",
    states={
        "exact": "ancrage exact",
        "changed": "texte modifié",
        "review": "ancrage à vérifier",
        "orphan": "passage introuvable",
        "confirmed": "ancrage confirmé",
    },
    flags={
        DiscrepancyKind.NUMBER: "nombre",
        DiscrepancyKind.DATE: "date",
        DiscrepancyKind.ACRONYM: "sigle",
        DiscrepancyKind.NAME: "nom",
        DiscrepancyKind.MISSING: "phrase en moins",
        DiscrepancyKind.EXTRA: "phrase en plus",
        DiscrepancyKind.TERM: "terme",
        DiscrepancyKind.QUALIFIER: "nuance",
        DiscrepancyKind.COMMITMENT: "engagement",
        DiscrepancyKind.NEGATION: "négation",
    },
    flagged={
        Code.ONLY_SOURCE: "{source} : en {first} seulement",
        Code.ONLY_TARGET: "{target} : en {second} seulement",
        Code.DIFFER: "{source} en {first}, {target} en {second}",
        Code.MORE_SOURCE: "{source} : une fois de plus en {first}",
        Code.MORE_TARGET: "{target} : une fois de plus en {second}",
        Code.UNEXPECTED: "{source} : {expected} attendu",
        Code.STRONGER_SOURCE: "{source} paraît plus fort que {target}",
        Code.STRONGER_TARGET: "{source} paraît plus faible que {target}",
    },
    instead=", {target} trouvé",
    note_kinds={
        "red_line": "Ligne rouge",
        "ask": "Demande",
        "fallback": "Repli",
        "question": "Question",
        "precedent": "Précédent",
        "remark": "Remarque",
    },
    author="Auteur",
    nothing="Rien à imprimer pour ce choix.",
    separator=" : ",
)

DUTCH = Words(
    code="nl",
    months=_names(
        "januari februari maart april mei juni juli augustus september oktober november december"
    ),
    languages={"fr": "Frans", "nl": "Nederlands", "en": "Engels", "de": "Duits"},
    kinds=_same(
        "ongewijzigd",
        "herschreven",
        "verplaatst",
        "verplaatst en herschreven",
        "gesplitst",
        "samengevoegd",
        "nieuw",
        "weggevallen",
    ),
    comparison="Vergelijking",
    parallel="Parallelle tekst",
    timeline="Tijdlijn",
    followup="Opvolgingstabel",
    discrepancies="Na te kijken verschillen",
    notes="Notities",
    note="Notitie",
    links="Verband",
    commitments="Verbintenissen",
    vanished="Wat {old} noemde en {new} niet meer noemt",
    namings={
        Naming.BODY: "Organen",
        Naming.INSTRUMENT: "Instrumenten",
        Naming.PLACE: "Plaatsen",
        Naming.DATE: "Termijnen",
        Naming.NUMBER: "Getallen",
        Naming.NAME: "Andere namen",
    },
    stages={
        State.FIRST: "eerste vermelding",
        State.CARRIED: "overgenomen",
        State.DROPPED: "weggevallen",
        State.ABSENT: "afwezig",
        State.BACK: "terug na afwezigheid",
    },
    moved_to="verplaatst naar",
    continued="vervolg",
    printed="afgedrukt op",
    legend="Legende",
    deleted="geschrapt",
    inserted="toegevoegd",
    by_user="beslist door de lezer",
    commitment="Verbintenis",
    outcome="Gevolg",
    severity="Ernst",
    severities={"high": "hoog", "medium": "gemiddeld", "low": "laag"},
    accepted="aanvaard",
    prompt="Plaatsen om na te kijken, nooit een oordeel: de lezer beslist.",
    passage="Passage",
    remark="Opmerking",
    states={
        "exact": "exact verankerd",
        "changed": "tekst gewijzigd",
        "review": "verankering na te kijken",
        "orphan": "passage niet gevonden",
        "confirmed": "verankering bevestigd",
    },
    flags={
        DiscrepancyKind.NUMBER: "getal",
        DiscrepancyKind.DATE: "datum",
        DiscrepancyKind.ACRONYM: "letterwoord",
        DiscrepancyKind.NAME: "naam",
        DiscrepancyKind.MISSING: "zin minder",
        DiscrepancyKind.EXTRA: "zin meer",
        DiscrepancyKind.TERM: "term",
        DiscrepancyKind.QUALIFIER: "nuance",
        DiscrepancyKind.COMMITMENT: "verbintenis",
        DiscrepancyKind.NEGATION: "ontkenning",
    },
    flagged={
        Code.ONLY_SOURCE: "{source}: alleen in het {first}",
        Code.ONLY_TARGET: "{target}: alleen in het {second}",
        Code.DIFFER: "{source} in het {first}, {target} in het {second}",
        Code.MORE_SOURCE: "{source}: één keer meer in het {first}",
        Code.MORE_TARGET: "{target}: één keer meer in het {second}",
        Code.UNEXPECTED: "{source}: {expected} verwacht",
        Code.STRONGER_SOURCE: "{source} lijkt sterker dan {target}",
        Code.STRONGER_TARGET: "{source} lijkt zwakker dan {target}",
    },
    instead=", {target} gevonden",
    note_kinds={
        "red_line": "Rode lijn",
        "ask": "Verzoek",
        "fallback": "Terugvalpositie",
        "question": "Vraag",
        "precedent": "Precedent",
        "remark": "Opmerking",
    },
    author="Auteur",
    nothing="Niets af te drukken voor deze keuze.",
    separator=": ",
)

ENGLISH = Words(
    code="en",
    months=_names(
        "January February March April May June July August September October November December"
    ),
    languages={"fr": "French", "nl": "Dutch", "en": "English", "de": "German"},
    kinds=_same(
        "kept", "reworded", "moved", "moved and reworded", "split", "merged", "new", "dropped"
    ),
    comparison="Comparison",
    parallel="Parallel text",
    timeline="Timeline",
    followup="Follow-up table",
    discrepancies="Discrepancies to check",
    notes="Notes",
    note="Note",
    links="Link",
    commitments="Commitments",
    vanished="What {old} named and {new} no longer does",
    namings={
        Naming.BODY: "Bodies",
        Naming.INSTRUMENT: "Instruments",
        Naming.PLACE: "Places",
        Naming.DATE: "Deadlines",
        Naming.NUMBER: "Numbers",
        Naming.NAME: "Other names",
    },
    stages={
        State.FIRST: "first mention",
        State.CARRIED: "carried on",
        State.DROPPED: "dropped",
        State.ABSENT: "absent",
        State.BACK: "back after an absence",
    },
    moved_to="moved to",
    continued="continued",
    printed="printed on",
    legend="Key",
    deleted="deleted",
    inserted="inserted",
    by_user="decided by the reader",
    commitment="Commitment",
    outcome="What became of it",
    severity="Severity",
    severities={"high": "high", "medium": "medium", "low": "low"},
    accepted="accepted",
    prompt="Places to look at, never a ruling: the reader decides.",
    passage="Passage",
    remark="Remark",
    states={
        "exact": "anchored exactly",
        "changed": "text changed",
        "review": "anchor to review",
        "orphan": "passage not found",
        "confirmed": "anchor confirmed",
    },
    flags={
        DiscrepancyKind.NUMBER: "number",
        DiscrepancyKind.DATE: "date",
        DiscrepancyKind.ACRONYM: "acronym",
        DiscrepancyKind.NAME: "name",
        DiscrepancyKind.MISSING: "missing sentence",
        DiscrepancyKind.EXTRA: "extra sentence",
        DiscrepancyKind.TERM: "term",
        DiscrepancyKind.QUALIFIER: "qualifier",
        DiscrepancyKind.COMMITMENT: "commitment",
        DiscrepancyKind.NEGATION: "negation",
    },
    flagged={
        Code.ONLY_SOURCE: "{source}: in {first} only",
        Code.ONLY_TARGET: "{target}: in {second} only",
        Code.DIFFER: "{source} in {first}, {target} in {second}",
        Code.MORE_SOURCE: "{source}: once more in {first}",
        Code.MORE_TARGET: "{target}: once more in {second}",
        Code.UNEXPECTED: "{source}: {expected} expected",
        Code.STRONGER_SOURCE: "{source} seems stronger than {target}",
        Code.STRONGER_TARGET: "{source} seems weaker than {target}",
    },
    instead=", {target} found",
    note_kinds={
        "red_line": "Red line",
        "ask": "Ask",
        "fallback": "Fallback",
        "question": "Question",
        "precedent": "Precedent",
        "remark": "Remark",
    },
    author="Author",
    nothing="Nothing to print for this choice.",
    separator=": ",
)

_ALL = {words.code: words for words in (FRENCH, DUTCH, ENGLISH)}
LANGUAGES = tuple(_ALL)
"""The codes of the languages that there are words in."""


def words_in(language: str) -> Words:
    """The words of a language by its code; English where there are none."""
    return _ALL.get(language, ENGLISH)
