"""Sentence splitting. `|` in a case stands for the white space between two sentences."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.segment import sentence_spans

FRENCH = """
Voir art. 36.1 du règlement.|Les deux pays agissent.
un arrangement bilatéral (art. 36.1 règlement Dublin) pour rendre les transferts plus simples.
Selon l’art. 5 du traité.|Voir l'art. L. 511-1 du code.
L’acquisition d’objets d’art.|Les deux pays agissent.
M. Dupont a parlé.|MM. Dupont et Durand, puis Mme. Michel, ont répondu.
Le Premier ministre, M. J. Castex, est venu.|Il a parlé.
J.-P. Dupont est venu.|A. De Croo aussi.
le ministre J. Y. Le Drian et K. De Gucht
Finaliser l’adhésion au MAOC (N) - Maritime Analysis and Operations Centre (Narcotics).|Fin.
Des réunions appelées « Val Duchesse » ont eu lieu.|« Calais » aussi.
Il a dit « Oui. Non. Peut-être. »|Puis il est parti.
Il a dit « Oui. » puis il est parti.
« Pourquoi ? » demande-t-il.|« Parce que. »|Elle rit.
la recommandation (UE) 2022/915 du Conseil du 9 juin 2022.|La suite.
Le 1er juin 2018, les Premiers ministres.|Le 1er.|Le 2e étage.
Le 5 mai 2023.|80 passages en 2 langues.
La réunion de 2021.|La Présidence belge en 2024.|La France soutiendra cet effort.
Les armes, les drogues, etc.|Les deux pays coopèrent.
Les armes, les drogues etc. et les véhicules.
Les enquêtes (armes, drogues, etc.) continuent.|Elles aboutiront.
Tout…|Enfin.|Attendez... nous venons.|Bien...|Nous venons.
Vraiment ?!|Oui.|Quoi ?|Rien !|Tout.
réalisées sur l’Internet./.
Fin du point./.|Suite du texte.
Ceci ; cela : rien d’autre ; La suite aussi.
Le montant est de 3.5 millions.|Le taux de 1.234,50 euros.|Fin.
Voir https://example.org/a.b?c=d.|Puis www.example.org.|Fin.
Il était là (voir p. 12. Encore une phrase).|Puis il partit.
Il était là.|(Voir aussi la note.)|Puis il partit.
la sortie [à court et moyen terme] des détenus.|[Sic.]|Fin.
1. Suivi des procès.|Le procès est clos.|2. Coopération.
1.1. Suivi des procès.|Le procès est clos.
a. Premier point.|b. Deuxième point.
Les mesures : 1. Renforcer les échanges.|2. Appuyer la lutte.
l’Accord de Tournai II.|Améliorer le dialogue.
Henri IV.|Les rois.|Ils sont 8.|Nous sommes 17.
au sein de l’U.E. et de l’O.T.A.N.|Les pays membres le savent.
La vitamine C.|Les fruits.|Le plan B.|Il est prêt.
Il part le 3 janv. 2024.|Il revient en sept.|Les autres aussi.
le vol. 3, t. 2, chap. IV, al. 2, cf. Annexe III, p. ex. Paris, c.-à-d. la France.|Fin.
Le § 3.|Plus de 40 %.|Il paie 5 €.|Il mesure 5 m.|Merci.
À Paris.|Éric est là.|Œuvrer aussi.|« Étendre » enfin.
Ceci est clos.[1]|La suite.²|La fin.
Déclaration.|– Premier tiret.|— Second tiret.
Une parenthèse (jamais fermée.|Une autre phrase.|Encore une.
Un guillemet « jamais fermé.|Une autre phrase.
« Toute la citation.|Elle a deux phrases. »
De poursuivre les échanges entre nos services ».|De travailler.
Ils- travaillent ensemble.|Ils veillent.
avec Ph. Goffin, Ch. Michel et J.-Y. Le Drian.|Fin.
Voir l’annexe A.|La France approuve.|Le total : 27.|La suite.
[…] Les deux pays (...) Les autres.|Fin.
sans point final
"""

DUTCH = """
een bilaterale regeling (artikel 36, lid 1, van de Dublinverordening) om te werken.|De rest.
Zie art. 36, lid 1.|De landen zijn het eens.
Op 5 mei 2023.|In 2024.|De landen.
Op 5 mei.|Het is zo.
(bv. via de Secure Information Exchange Network Application (SIENA) van Europol) met oog op.|Fin.
Dit is bijv. België, d.w.z. het land, o.a. Brussel, m.b.t. de EU, i.v.m. Parijs, t.a.v. Rome.|Fin.
Wapens, drugs, enz.|De landen werken samen.
Wapens, drugs enz. en voertuigen.
Dhr. Jansen en mevr. De Vries.|Prof. Dr. Peeters is er.
Zie blz. 12, nr. 3.|De rest.
We gaan.|'s Avonds gaan zij weg.|’t Is waar.
het MAOC (N) - Maritime Analysis and Operations Centre (Narcotics) in Lissabon.|De rest.
de werking van “Dublin”.|Zich constructief blijven opstellen.
het thema "havens en drugs".|Via het "Hazeldonk"-overleg.
in Aanbeveling (EU) 2022/915 van de Raad van 9 juni 2022.|De rest.
Op 1 jan. 2024 en 3 febr. 2024.|Einde.
Dat weten we al.|De landen ook.
Het Akkoord van Doornik II.|Nagaan in hoeverre.
In de EU.|Frankrijk zal deze inspanning steunen.
J. van der Meer en P. De Crem.|Het is zo.
"""

CASES = [
    *(("fr", line) for line in FRENCH.strip().splitlines()),
    *(("nl", line) for line in DUTCH.strip().splitlines()),
]


@pytest.mark.parametrize(("language", "case"), CASES)
@pytest.mark.parametrize("space", [" ", "\u00a0", "\n"])
def test_sentences(language, case, space):
    # Narrow no-break space inside guillemets and before semicolons, as French typography has it.
    if space == "\u00a0":
        case = case.replace("« ", "«\u202f").replace(" »", "\u202f»").replace(" ;", "\u202f;")
    text = case.replace("|", space)
    found = [text[start:end] for start, end in sentence_spans(text, language)]
    assert found == case.split("|")


def test_the_dutch_sentence_that_french_has_not(library):
    passage = library.document("2023/declaration.nl").passage("1.assessment-1")
    texts = [passage.text[start:end] for start, end in passage.sentences]
    assert texts[1] == "Alle verdachten zijn veroordeeld."
    assert len(library.document("2023/declaration.fr").passage("1.assessment-1").sentences) == 3


def test_titles_headings_and_labels_are_one_sentence(library):
    document = library.document("2021/declaration.fr")
    for passage in document.passages:
        if not passage.is_body:
            assert passage.sentences == ((0, len(passage.text)),)


def test_sentence_at_finds_the_sentence_of_an_offset(library):
    for passage in library.document("2023/declaration.fr").passages:
        for index, (start, end) in enumerate(passage.sentences):
            assert passage.sentence_at(start) == passage.sentence_at(end - 1) == index
        assert passage.sentence_at(len(passage.text)) == len(passage.sentences) - 1


@pytest.mark.parametrize(
    ("ident", "count"),
    [
        ("2018/declaration.fr", 51),
        ("2021/declaration.fr", 70),
        ("2021/press-conference.fr", 35),
        ("2023/declaration.fr", 108),
        ("2023/declaration.nl", 111),
    ],
)
def test_the_sentences_of_the_corpus_as_read_by_hand(library, ident, count):
    passages = library.document(ident).passages
    assert sum(len(passage.sentences) for passage in passages) == count


TEXTS = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            [
                *" \u00a0\n.!?…()[]«»“”\"'’,;:-–/",
                "M.",
                "art.",
                "etc.",
                "Les",
                "36.1",
                "U.E.",
                "a",
                "É",
            ]
        )
    ).map("".join),
)


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.sampled_from(["fr", "nl", "en", "de", "", "xx"]))
def test_spans_are_ordered_disjoint_and_leave_out_only_white_space(text, language):
    position = 0
    for start, end in sentence_spans(text, language):
        assert position <= start < end
        assert not text[position:start].strip()
        assert text[start:end].strip() == text[start:end]
        position = end
    assert not text[position:].strip()


@settings(deadline=None, max_examples=100)
@given(TEXTS, st.sampled_from(["fr", "nl", ""]))
def test_white_space_around_a_text_changes_nothing(text, language):
    bare = text.strip()
    spans = sentence_spans(f"  {bare}\n", language)
    assert [(start - 2, end - 2) for start, end in spans] == list(sentence_spans(bare, language))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Les deux pays (France, Belgique) coopèrent avec M. Dupont, art. 5. " * 5000, 5000),
        ("(" * 50_000 + "Fin. " * 5000, 5000),
        ("« " + "Fin. " * 20_000 + " » Fin", 1),
        ("avec M. Dupont " * 20_000, 1),
        ("x" * 500_000, 1),
        (". " * 50_000, 1),
    ],
)
def test_a_long_text_takes_no_time(text, count):
    started = time.process_time()
    assert len(sentence_spans(text, "fr")) == count
    assert time.process_time() - started < 3
