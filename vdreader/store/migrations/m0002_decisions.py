"""What the user decided beside notes: verdicts, accepted discrepancies, corrections, terms."""

NAME = "decisions"

STATEMENTS = (
    """CREATE TABLE verdicts (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        action TEXT NOT NULL CHECK (action IN ('confirm', 'break', 'link', 'reclassify')),
        old_document TEXT NOT NULL,
        old_passages TEXT NOT NULL,
        new_document TEXT NOT NULL,
        new_passages TEXT NOT NULL,
        kind TEXT NOT NULL,
        reason TEXT NOT NULL,
        author TEXT NOT NULL,
        created TEXT NOT NULL,
        undone TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX verdicts_documents ON verdicts (old_document, new_document)",
    """CREATE TABLE acceptances (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL,
        source_document TEXT NOT NULL,
        target_document TEXT NOT NULL,
        reason TEXT NOT NULL,
        author TEXT NOT NULL,
        created TEXT NOT NULL,
        withdrawn TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX acceptances_documents ON acceptances (source_document, target_document)",
    """CREATE TABLE corrections (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        source_document TEXT NOT NULL,
        target_document TEXT NOT NULL,
        action TEXT NOT NULL,
        payload TEXT NOT NULL,
        author TEXT NOT NULL,
        created TEXT NOT NULL,
        undone TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX corrections_documents ON corrections (source_document, target_document)",
    """CREATE TABLE terms (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        french TEXT NOT NULL,
        dutch TEXT NOT NULL,
        kind TEXT NOT NULL,
        note TEXT NOT NULL,
        UNIQUE (french, dutch)
    ) STRICT""",
)
