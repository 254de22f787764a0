"""The print dialog: choices, live preview, printer and files."""
