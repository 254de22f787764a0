"""The language of the interface: ours and Qt's own strings, switched while running."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

CODES = ("fr", "nl", "en")
_NAME = "interface language"


class InterfaceLanguage:
    """Installs the translators of one language in place of those of another."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.code = ""

    def switch(self, code: str) -> str:
        """Speak a language; "" is the system's, English where we do not have that. Returns it."""
        if code not in CODES:
            system = QLocale.system().name()[:2]
            code = system if system in CODES else "en"
        if code == self.code:
            return code
        self.code = code
        QLocale.setDefault(QLocale(code))
        # The application holds them: one language at a time, whoever switched before.
        application = QCoreApplication.instance()
        assert application is not None
        for translator in application.findChildren(QTranslator, _NAME):
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        wanted = [(f"vdreader_{code}", str(self._folder)), (f"qtbase_{code}", qt_folder)]
        for name, folder in wanted:
            translator = QTranslator(application)
            translator.setObjectName(_NAME)
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
        return code
