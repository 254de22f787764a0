"""Discrepancies and terms in the window."""
