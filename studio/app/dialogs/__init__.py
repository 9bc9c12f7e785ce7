"""Dialogs, each one a question that takes several answers."""
