"""Engines, compositing, the frame cache and the render runner."""
