"""From values to the files that other programs read."""
