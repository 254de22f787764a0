"""Print what Qt answers where it asks ICU: order, names of zones, letters, encodings, dates.

Run by itself: `tests/packaging/test_icu_data.py` compares what it prints with all of ICU's data
and with the part that the frozen program carries.
"""

import json

from PySide6.QtCore import (
    QByteArray,
    QCollator,
    QDate,
    QDateTime,
    QLocale,
    QStringDecoder,
    QStringEncoder,
    Qt,
    QTime,
    QTimeZone,
)

WORDS = [
    *(
        "cote",
        "côte",
        "coté",
        "côté",
        "Côte",
        "péché",
        "pêche",
        "pèche",
        "peché",
        "œuvre",
        "oeuvre",
    ),
    *("Œuvre", "zone", "Zurich", "élan", "ete", "été", "ijs", "ĳs", "IJs", "ys", "IJzer", "Izegem"),
    *("naïef", "naief", "coördinatie", "coordinatie", "e-mail", "email", "2", "10", "9", "art.2"),
    *("art.10", "Ærø", "Aero", "ångström", "zebra", "żaba", "čaj", "ñu", "nu", "łódź"),
]


def order(language: str, *, numeric: bool = False, folded: bool = False) -> list[str]:
    collator = QCollator(QLocale(language))
    collator.setNumericMode(numeric)
    if folded:
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    keyed = sorted(range(len(WORDS)), key=lambda place: (collator.sortKey(WORDS[place]), place))
    return [WORDS[place] for place in keyed]


def zone_names(language: str) -> list[object]:
    locale = QLocale(language)
    names: list[object] = []
    for ident in ("Europe/Brussels", "Europe/Paris", "America/New_York", "Africa/Kinshasa", "UTC"):
        zone = QTimeZone(QByteArray(ident.encode()))
        winter = QDateTime(QDate(2023, 1, 15), QTime(12, 0), zone)
        summer = QDateTime(QDate(2023, 7, 15), QTime(12, 0), zone)
        names += [ident, zone.isValid(), zone.offsetFromUtc(winter), zone.offsetFromUtc(summer)]
        for season in (QTimeZone.TimeType.StandardTime, QTimeZone.TimeType.DaylightTime):
            for length in (QTimeZone.NameType.LongName, QTimeZone.NameType.ShortName):
                names.append(zone.displayName(season, length, locale))
    return names


def encodings() -> dict[str, list[object]]:
    answers: dict[str, list[object]] = {}
    for name in (
        *("UTF-8", "UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15"),
        *("windows-1250", "windows-1251", "windows-1252", "windows-1257", "IBM850", "KOI8-R"),
        *("macintosh", "US-ASCII", "UTF-7"),
    ):
        decoder, encoder = QStringDecoder(name), QStringEncoder(name)
        answers[name] = [decoder.isValid(), str(decoder.name()), encoder.isValid()]
    return answers


def letters(language: str) -> list[str]:
    locale = QLocale(language)
    return [
        f(word)
        for word in ("œuvre", "ÉTÉ", "straße", "ijsland", "IĞDIR", "ΟΔΟΣ", "ǆ", "ﬁn")
        for f in (locale.toUpper, locale.toLower)
    ]


def dates(language: str) -> list[str]:
    locale = QLocale(language)
    day = QDate(2023, 6, 20)
    moment = QDateTime(day, QTime(14, 5), QTimeZone(QByteArray(b"Europe/Brussels")))
    shapes = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    said = [locale.toString(day, shape) for shape in shapes]
    said += [locale.toString(moment, shape) for shape in shapes]
    return [*said, locale.toString(1234567.891, "f", 2), locale.monthName(8), locale.dayName(3)]


def main() -> None:
    answers: dict[str, object] = {"encodings": encodings()}
    for language in ("fr_FR", "fr_BE", "nl_BE", "nl_NL", "en_GB"):
        answers[language] = [dates(language), zone_names(language)]
    for language in ("fr_FR", "nl_BE", "en_GB", "de_DE", "sv_SE", "pl_PL", "tr_TR"):
        answers[f"order in {language}"] = {
            "letters": letters(language),
            "words": order(language),
            "numbers": order(language, numeric=True),
            "folded": order(language, folded=True),
        }
    zones = (bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
    answers["zones"] = sorted(zones)
    windows = QTimeZone.ianaIdToWindowsId(QByteArray(b"Europe/Brussels"))
    answers["zone of Windows"] = bytes(windows.data()).decode()
    print(json.dumps(answers, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
