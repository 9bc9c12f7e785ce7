"""Widgets around canvas and timeline."""
