"""Correcting the alignment in the window."""
