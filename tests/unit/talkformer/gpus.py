"""The accelerators that a test may be repeated on, each skipped with a reason where it is not there."""

from __future__ import annotations

import pytest
import torch

GPUS = [
    pytest.param(name, marks=pytest.mark.skipif(not there, reason=f"{what} is needed"))
    for name, what, there in (
        ("cuda", "an NVIDIA or AMD GPU", torch.cuda.is_available()),
        ("mps", "an Apple GPU", torch.backends.mps.is_available()),
    )
]
