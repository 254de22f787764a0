"""The one file that holds the user's work: the only room that speaks to SQLite."""
