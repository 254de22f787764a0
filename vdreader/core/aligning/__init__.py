"""Two languages level with each other: passages and sentences in beads."""
