"""Notes in the window: keys, editor, panel, review, files."""
