"""Searching all texts from the header, and finding in what lies open."""
