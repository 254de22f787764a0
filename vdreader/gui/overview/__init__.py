"""The overview: all years as columns of sections, and what flows between them."""
