"""What all tests share: nothing is measured or chosen by the speed of the machine that they run on."""

from __future__ import annotations

import os

os.environ.setdefault("LIPWRIGHT_ENGINE", "draft")
