"""The words of the program on paper and in exported files, in French, Dutch and English.

Paper and exports have no widgets, so they cannot use the window's translations: whoever prints
passes the words of the language that the reader chose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vdreader.core.comparison import Kind

SIGNS: Mapping[Kind, str] = {
    Kind.KEPT: "=",
    Kind.REWORDED: "~",
    Kind.MOVED: "⇄",
    Kind.MOVED_REWORDED: "⇄",
    Kind.SPLIT: "⑂",
    Kind.MERGED: "⑃",
    Kind.NEW: "+",
    Kind.DROPPED: "−",
}
"""The sign that stands before the word of each kind, so that a copier cannot lose it."""


@dataclass(frozen=True)
class Words:
    """All words that paper needs in one language; kinds as (singular, plural)."""

    code: str
    months: tuple[str, ...]
    languages: Mapping[str, str]
    kinds: Mapping[Kind, tuple[str, str]]
    comparison: str
    parallel: str
    timeline: str
    followup: str
    discrepancies: str
    notes: str
    moved_to: str
    continued: str
    printed: str
    legend: str
    deleted: str
    inserted: str
    by_user: str
    curated: str
    no_counterpart: str
    commitment: str
    outcome: str
    severity: str
    severities: Mapping[str, str]
    accepted: str
    prompt: str
    passage: str
    remark: str
    states: Mapping[str, str]
    back: str
    absent: str
    nothing: str
    separator: str

    def day(self, day: date) -> str:
        """A day in words, as in a text: "5 mai 2023"."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    @staticmethod
    def short_day(day: date) -> str:
        """A day in figures: "05.05.2023"."""
        return f"{day.day:02}.{day.month:02}.{day.year}"

    def language(self, code: str) -> str:
        """A language by its name in this one; its code where it has none here."""
        return self.languages.get(code, code)

    def kind(self, kind: Kind) -> str:
        """The sign and the word of a kind: "~ reformulé"."""
        return f"{SIGNS[kind]} {self.kinds[kind][0]}"

    def counts(self, summary: Mapping[Kind, int]) -> str:
        """The kinds that occur with their counts: "3 reformulés, 1 déplacé"."""
        return ", ".join(
            f"{count} {self.kinds[kind][count > 1]}" for kind, count in summary.items() if count
        )


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
    moved_to="déplacé vers",
    continued="suite",
    printed="imprimé le",
    legend="Légende",
    deleted="supprimé",
    inserted="ajouté",
    by_user="décidé par le lecteur",
    curated="lien vérifié",
    no_counterpart="Sans équivalent",
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
    back="de retour après une absence",
    absent="absent",
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
    moved_to="verplaatst naar",
    continued="vervolg",
    printed="afgedrukt op",
    legend="Legende",
    deleted="geschrapt",
    inserted="toegevoegd",
    by_user="beslist door de lezer",
    curated="nagekeken verband",
    no_counterpart="Zonder tegenhanger",
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
    back="terug na afwezigheid",
    absent="afwezig",
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
    moved_to="moved to",
    continued="continued",
    printed="printed on",
    legend="Key",
    deleted="deleted",
    inserted="inserted",
    by_user="decided by the reader",
    curated="checked link",
    no_counterpart="No counterpart",
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
    back="back after an absence",
    absent="absent",
    nothing="Nothing to print for this choice.",
    separator=": ",
)

_ALL = {words.code: words for words in (FRENCH, DUTCH, ENGLISH)}
LANGUAGES = tuple(_ALL)
"""The codes of the languages that there are words in."""


def words_in(language: str) -> Words:
    """The words of a language by its code; English where there are none."""
    return _ALL.get(language, ENGLISH)
