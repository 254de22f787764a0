"""Notes, and the words they stand on in this edition and the next."""
