"""Documents and their editions, notes with targets, anchors, tags and history, undo, search."""

NAME = "annotations"

STATEMENTS = (
    # `edition` is the edition whose anchors were last computed, made from the file `fingerprint`.
    """CREATE TABLE documents (
        id TEXT PRIMARY KEY,
        language TEXT NOT NULL,
        title TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        edition TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE editions (
        document TEXT NOT NULL,
        id TEXT NOT NULL,
        passages TEXT NOT NULL,
        PRIMARY KEY (document, id)
    ) STRICT""",
    """CREATE TABLE kinds (
        code TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        colour TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE batches (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        file TEXT NOT NULL,
        imported TEXT NOT NULL,
        counts TEXT NOT NULL
    ) STRICT""",
    # `tag_words` and `quote_words` repeat tags and targets for the search index.
    """CREATE TABLE annotations (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        colour TEXT NOT NULL,
        body TEXT NOT NULL,
        author TEXT NOT NULL,
        status TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        revision TEXT NOT NULL,
        trashed TEXT NOT NULL,
        conflict_of TEXT NOT NULL,
        conflict_revision TEXT NOT NULL,
        batch INTEGER REFERENCES batches (seq),
        tag_words TEXT NOT NULL,
        quote_words TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX annotations_conflict ON annotations (conflict_of) WHERE conflict_of <> ''",
    """CREATE TABLE targets (
        annotation INTEGER NOT NULL REFERENCES annotations (seq) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        document TEXT NOT NULL,
        language TEXT NOT NULL,
        edition TEXT NOT NULL,
        passage TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        confirmed INTEGER NOT NULL,
        comparison TEXT NOT NULL,
        PRIMARY KEY (annotation, position)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX targets_document ON targets (document, edition)",
    # Where a target of an older edition stands in a later one.
    """CREATE TABLE anchors (
        annotation INTEGER NOT NULL,
        position INTEGER NOT NULL,
        edition TEXT NOT NULL,
        state TEXT NOT NULL,
        passage TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        score REAL NOT NULL,
        margin REAL NOT NULL,
        PRIMARY KEY (annotation, position, edition),
        FOREIGN KEY (annotation, position) REFERENCES targets (annotation, position)
            ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE tags (
        annotation INTEGER NOT NULL REFERENCES annotations (seq) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (annotation, position)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX tags_tag ON tags (tag)",
    # The revisions of a note in order; `note` is empty for those made in another store.
    """CREATE TABLE history (
        annotation INTEGER NOT NULL REFERENCES annotations (seq) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        revision TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (annotation, position)
    ) STRICT, WITHOUT ROWID""",
    # Revisions of notes deleted for good, so that an import does not bring them back.
    """CREATE TABLE gone (
        id TEXT NOT NULL,
        revision TEXT NOT NULL,
        PRIMARY KEY (id, revision)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE operations (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        label TEXT NOT NULL,
        done TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """CREATE TABLE operation_notes (
        operation INTEGER NOT NULL REFERENCES operations (seq) ON DELETE CASCADE,
        annotation TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        PRIMARY KEY (operation, annotation)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX operation_notes_annotation ON operation_notes (annotation)",
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE VIRTUAL TABLE notes_search USING fts5 (
        body, tag_words, quote_words,
        content = 'annotations', content_rowid = 'seq',
        tokenize = 'unicode61 remove_diacritics 2'
    )""",
    """CREATE TRIGGER annotations_added AFTER INSERT ON annotations BEGIN
        INSERT INTO notes_search (rowid, body, tag_words, quote_words)
        VALUES (new.seq, new.body, new.tag_words, new.quote_words);
    END""",
    """CREATE TRIGGER annotations_removed AFTER DELETE ON annotations BEGIN
        INSERT INTO notes_search (notes_search, rowid, body, tag_words, quote_words)
        VALUES ('delete', old.seq, old.body, old.tag_words, old.quote_words);
    END""",
    """CREATE TRIGGER annotations_changed
    AFTER UPDATE OF body, tag_words, quote_words ON annotations BEGIN
        INSERT INTO notes_search (notes_search, rowid, body, tag_words, quote_words)
        VALUES ('delete', old.seq, old.body, old.tag_words, old.quote_words);
        INSERT INTO notes_search (rowid, body, tag_words, quote_words)
        VALUES (new.seq, new.body, new.tag_words, new.quote_words);
    END""",
    """INSERT INTO kinds (code, name, colour, position) VALUES
        ('red_line', '', 'red', 1),
        ('ask', '', 'blue', 2),
        ('fallback', '', 'orange', 3),
        ('question', '', 'violet', 4),
        ('precedent', '', 'green', 5),
        ('remark', '', 'yellow', 6)""",
    "INSERT INTO facts (name, value) VALUES ('store', lower(hex(randomblob(16))))",
)
