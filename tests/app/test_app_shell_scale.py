"""Size and language of the interface are those of the settings from the next start on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from studio.app import languages
from studio.app.settings import SettingsStore

ROOT = Path(__file__).parents[2]
CODE = """
import os
from studio.app.main import create_application
app = create_application()
print(app.primaryScreen().devicePixelRatio(), "QT_SCALE_FACTOR" in os.environ)
"""


def _start(environment) -> str:
    run = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_the_size_holds_from_the_next_start_on_and_for_us_alone(qapp, own_home):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LIPWRIGHT_HOME": str(own_home)}
    environment.pop("QT_SCALE_FACTOR", None)
    assert _start(environment) == "1.0 False"
    SettingsStore().change(ui_scale=150)
    assert _start(environment) == "1.5 False", "programs that we start are not scaled"
    assert _start(environment | {"QT_SCALE_FACTOR": "2"}) == "2.0 True", "what the person set there wins"


@pytest.mark.parametrize(
    ("asked", "there", "spoken"),
    [("de", "de", "de"), ("es", "de", "en"), ("en", "de", "en"), ("zh_CN", "zh_CN", "zh_CN")],
)
def test_a_language_is_spoken_where_there_is_a_translation(qapp, speak, tmp_path, monkeypatch, asked, there, spoken):
    (tmp_path / f"lipwright_{there}.qm").write_bytes(b"")
    monkeypatch.setattr(languages, "resource_path", lambda relative: tmp_path / Path(relative).name)
    assert languages.install(qapp, asked) == spoken


def test_the_system_s_languages_are_tried_in_their_order(qapp, speak, tmp_path, monkeypatch):
    class Locale(QLocale):
        @staticmethod
        def system():
            return Locale("de_CH")

        def uiLanguages(self):
            return ["fr-CH", "zh-Hans-CN", "de-AT", "en"]

    (tmp_path / "lipwright_de.qm").write_bytes(b"")
    monkeypatch.setattr(languages, "resource_path", lambda relative: tmp_path / Path(relative).name)
    monkeypatch.setattr(languages, "QLocale", Locale)
    assert languages.install(qapp, "system") == "de"
    (tmp_path / "lipwright_zh_CN.qm").write_bytes(b"")
    assert languages.install(qapp, "system") == "zh_CN"
