"""Paper: rows from documents and comparisons, one paginator for preview, printer and PDF."""
