"""What a reader asks of the texts, and where it stands in them."""
