"""Pure values and algorithms: no Qt, no sqlite, no file access."""
