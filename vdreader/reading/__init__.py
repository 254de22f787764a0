"""Use cases over core, store and readers."""
