"""Where two languages may not say the same: facts, terms, shades, and what is made of them."""
