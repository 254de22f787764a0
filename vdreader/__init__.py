"""vdreader: a comparison reader for joint declarations."""

__version__ = "0.1.0"
