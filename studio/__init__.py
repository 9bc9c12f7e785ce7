"""Lipwright: make a face speak, and let an editor correct how it does."""

__version__ = "0.1.0"
