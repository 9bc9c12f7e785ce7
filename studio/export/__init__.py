"""Exporter plugins: their API, the registry of manifests, and the host that runs them."""
