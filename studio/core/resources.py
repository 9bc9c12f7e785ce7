"""Where the files that ship with Lipwright are: in a checkout, an installed wheel or a frozen application."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def data_root() -> Path:
    """The folder that holds `resources` and `plugins`."""
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    for root in ([Path(frozen) / "studio" / "_data"] if frozen else []) + [package / "_data", package.parent]:
        if (root / "resources").is_dir():
            return root
    return package.parent


def resource_path(relative: str) -> Path:
    """A bundled file such as "models/motion.safetensors"; it need not exist."""
    return data_root() / "resources" / relative


def bundled_plugins() -> Path:
    """The folder of exporters that ship with Lipwright."""
    return data_root() / "plugins"
