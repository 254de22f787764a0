"""The centre pane: texts as columns, level with each other."""
