"""Values and pure functions. Standard library and numpy only."""
