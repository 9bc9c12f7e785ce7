"""An application that is frozen into one executable starts its compute process as itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# What a freezer makes: one executable that is Python and the program; it hands `-c` (multiprocessing's resource
# tracker) to Python, as the freezers' own hooks do.
EXECUTABLE = """\
#!{python}
import sys
if "-c" in sys.argv:
    import os
    os.execv({python!r}, [{python!r}, *sys.argv[1:]])
sys.frozen, sys.executable = True, __file__
import multiprocessing, multiprocessing.spawn
multiprocessing.spawn.set_executable(__file__)
multiprocessing.freeze_support = multiprocessing.spawn.freeze_support  # as they do where Python's own does nothing
if sys.argv[1:] == ["compute"]:
    from studio.app.compute import ComputeProcess
    from studio.app.engines import LoadEngine
    process = ComputeProcess()
    print(process.call(LoadEngine("draft", (), "")).id)
    process.close()
else:
    from studio.{entry} import main
    sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no executable there")
@pytest.mark.parametrize("entry", ["cli.main", "app.main"])
def test_a_frozen_application_runs_its_compute_process_and_no_second_window(entry, tmp_path):
    program = tmp_path / "lipwright"
    program.write_text(EXECUTABLE.format(python=sys.executable, entry=entry))
    program.chmod(0o755)
    told = subprocess.run(
        [program, "compute"], capture_output=True, text=True, timeout=120, env={"PYTHONPATH": str(Path.cwd())}
    )
    assert told.stdout == "draft\n", told.stderr


def test_entry_points_that_are_not_frozen_load_no_multiprocessing():
    code = "import sys; from studio.core.frozen import begin_frozen; begin_frozen(); print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=180, check=True)
    assert "multiprocessing" not in told.stdout.split()
