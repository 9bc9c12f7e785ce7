"""Lipwright: make a face speak, and let an editor correct how it does."""

import os

__version__ = "0.1.0"

# Our matrices are small: OpenBLAS's threads spin beside them and make a frame of the draft engine cost two to eight
# times the processor time (measured). It reads this once, when numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
