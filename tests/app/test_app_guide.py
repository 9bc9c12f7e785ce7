"""The user guide and the window agree: shortcuts exist and mean what the guide says, and every picture is shown."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from studio.app.access_keys import without_access_key
from studio.app.shell import help as guide_help
from studio.app.shell.help import GUIDE as GUIDE_FILE
from studio.app.shell.help import HelpWindow, headings, section_for
from studio.app.translations import LANGUAGES, read, ts_file

DOCS = Path(__file__).parents[2] / "docs"
GUIDE = (DOCS / "user-guide.md").read_text(encoding="utf-8")

MEANS = {
    "Space": ("play", "play"), "J": ("shuttle_back", "backwards"), "K": ("pause", "pause"),
    "L": ("shuttle_forward", "forwards"), "Left": ("step_back", "back"), "Right": ("step_forward", "forward"),
    "Shift+Left": ("second_back", "back"),
    "Shift+Right": ("second_forward", "forward"), "Home": ("go_start", "first"),
    "End": ("go_end", "last frame"), "I": ("mark_in", "begins"),
    "O": ("mark_out", "ends"), "Shift+I": ("clear_range", "clears"), "Shift+L": ("loop", "loop"),
    "M": ("marker", "marker"), "Ctrl+Left": ("previous_key", "previous"),
    "Ctrl+Right": ("next_key", "next frame with a key"), "N": ("next_problem", "problem"),
    "Shift+N": ("previous_problem", "previous problem"), "W": ("next_word", "next"),
    "Shift+W": ("previous_word", "previous sound"), "Ctrl+Z": ("undo", "undo"), "Ctrl+Shift+Z": ("redo", "undo"),
    "Ctrl++": ("zoom_in", "zoom"), "Ctrl+-": ("zoom_out", "zoom"), "Ctrl+0": ("zoom_fit", "zoom"),
    "Ctrl+A": ("select_all", "all"), "Delete": ("remove_keys", "removes"), "Ctrl+X": ("cut_keys", "cuts"),
    "Ctrl+C": ("copy_keys", "copies"),
    "Ctrl+V": ("paste_keys", "pastes"), "Ctrl+D": ("duplicate_keys", "copies"),
    "Ctrl+T": ("stretch_keys", "stretches"), "Ctrl+Shift+T": ("stretch_fit", "fits them"),
    "Ctrl+I": ("insert_time", "inserts time"), "Shift+Delete": ("remove_time", "removes the time"),
    "Ctrl+Up": ("lane_up", "lane"), "Ctrl+Down": ("lane_down", "lane"), "Shift+S": ("lane_solo", "solo"),
    "Shift+M": ("lane_mute", "mute"), "Shift+K": ("lane_lock", "lock"), "Shift+G": ("lane_fold", "folds"),
    "Ctrl+K": ("lane_add_key", "a key at the playhead"), "Ctrl+Shift+A": ("lane_select_keys", "all keys of the lane"),
    "Ctrl+Shift+Left": ("lane_previous_key", "previous"), "Ctrl+Shift+Right": ("lane_next_key", "next key"),
    "Shift+D": ("lane_falloff", "falloff"), "Shift+A": ("amplitude_here", "amplitude"),
    "Shift+O": ("occlude", "occludes"), "Ctrl+Shift+O": ("occlude_end", "ends"),
    "Ctrl+Shift+M": ("marker_rename", "name"), "Shift+Page up": ("previous_marker", "previous"),
    "Shift+Page down": ("next_marker", "next marker"), "Ctrl+G": ("show_curve", "panel"), "+": ("picture_in", "zoom"),
    "-": ("picture_out", "zoom"), "F": ("fit", "picture"), "Ctrl+Shift+F": ("fit_face", "face"),
    "Shift+F": ("fit_mouth", "mouth"), "P": ("show_points", "points"), "question mark": ("legend", "means"),
    "X": ("mirror", "mirror"), "R": ("proportional", "proportional"), "[": ("radius_down", "radius"),
    "]": ("radius_up", "radius"), "Backspace": ("reset_points", "as predicted"),
    "Shift+Backspace": ("reset_range", "whole range"), "Ctrl+PgUp": ("copy_previous_pose", "frame before"),
    "Ctrl+PgDown": ("copy_next_pose", "after"), "G": ("grips", "hexagons"), "H": ("next_grip", "handle"),
    "Shift+H": ("previous_grip", "handle"), "Ctrl+H": ("hide_groups", "neither drawn"),
    "Ctrl+Shift+H": ("show_all_groups", "shows all"), "U": ("onion", "neighbouring"),
    "C": ("compare", "parts the picture"), "Shift+C": ("compare_swap", "swaps"), "Alt+[": ("split_left", "moved"),
    "Alt+]": ("split_right", "choose"), "Alt+0": ("keep_shape", "keeps"), "Alt+1": ("shape_rest", "rest"),
    "Alt+9": ("shape_wide", "wide"), "Ctrl+R": ("render", "renders"), "Ctrl+.": ("cancel", "cancels"),
    "Ctrl+S": ("save_version", "names"), "Ctrl+,": ("settings", "settings"), "Ctrl+Shift+P": ("palette", "commands"),
    "F1": ("help", "guide"), "Shift+F1": ("help_shortcuts", "shortcuts"), "F6": ("next_part", "part"),
    "Shift+F6": ("previous_part", "part"), "Ctrl+M": ("show_motion", "motion"), "Ctrl+N": ("new", "new"),
    "Ctrl+O": ("open", "open"), "Ctrl+E": ("export", "export"), "Ctrl+Shift+S": ("save_as", "save as"),
    "Ctrl+Q": ("quit", "quit"),
}  # fmt: skip
"""Every shortcut of the guide: the action that has it, and a word that stands beside it in the guide."""
OF_A_PLACE = {"Alt+Left", "Alt+Right", "Alt+arrows", "Shift+Enter", "Shift+click", "Ctrl+click"}
"""Keys of what has the focus, not of an action."""
AGAIN = {"Ctrl+Y", "Ctrl+=", "="}
"""Second shortcuts of actions that the guide gives one for."""
_NAMED = "Page up|Page down|PgUp|PgDown|Left|Right|Up|Down|Backspace|Delete|Enter|arrows|click"
COMBINED = re.compile(rf"(?:(?:Ctrl|Shift|Alt)\+)+(?:{_NAMED}|F\d\d?|[A-Z0-9](?![A-Za-z])|[,.=\[\]+-])")
QT_NAMES = {"Delete": "Del", "Page up": "PgUp", "Page down": "PgDown", "question mark": "?"}


def portable(key: str) -> str:
    """As Qt writes it."""
    for ours, qt in QT_NAMES.items():
        key = key.replace(ours, qt)
    return key


def places_of(key: str) -> list[str]:
    """What stands around each place where the guide names a key."""
    # The guide writes the second of two keys with the same modifiers as "Ctrl+Shift+Left, Right".
    found = re.escape(key) if key != "Ctrl+Shift+Right" else re.escape("Ctrl+Shift+Left, Right")
    pattern = re.compile(rf"(?<![A-Za-z+]){found}(?![A-Za-z])")
    return [GUIDE[max(match.start() - 160, 0) : match.end() + 160].lower() for match in pattern.finditer(GUIDE)]


def test_shortcuts_of_the_guide_exist_and_mean_what_it_says(empty_window):
    registry = empty_window.actions_by_id
    wrong = [
        (key, action_id, word)
        for key, (action_id, word) in MEANS.items()
        if portable(key) not in registry.default_keys(action_id) or not any(word in place for place in places_of(key))
    ]
    assert wrong == []


def test_the_guide_names_no_other_shortcuts():
    assert set(COMBINED.findall(GUIDE)) - set(MEANS) - OF_A_PLACE == set()


def test_every_shortcut_is_in_the_guide(empty_window):
    registry = empty_window.actions_by_id
    known = {portable(key) for key in MEANS} | AGAIN | {f"Alt+{number}" for number in range(10)}
    missing = {key: name for name in registry.all() for key in registry.default_keys(name) if key not in known}
    assert missing == {}


def test_every_picture_is_shown_in_a_document_and_every_one_shown_is_there():
    texts = [path.read_text(encoding="utf-8") for path in (*DOCS.rglob("*.md"), DOCS.parent / "README.md")]
    shown = {name for text in texts for name in re.findall(r"\]\((?:docs/)?(?:\.\./)?images/([^)]+)\)", text)}
    assert shown == {path.name for path in (DOCS / "images").iterdir()}


SPOKEN = [language for language in LANGUAGES if language != "en"]
NO_NAMES = re.compile(r"(Ctrl\+.*|Esc|Enter|Delete)")
"""What the guide has in bold that is a key."""
WRITTEN = {
    "de": {"Links": "Left", "Rechts": "Right", "Auf": "Up", "Ab": "Down", "Bild auf": "PgUp", "Bild ab": "PgDown",
           "Strg": "Ctrl", "Umschalt": "Shift", "Entf": "Delete", "Rücktaste": "Backspace", "Pfeiltasten": "arrows"},
    "es": {"Izquierda": "Left", "Derecha": "Right", "Arriba": "Up", "Abajo": "Down", "Re Pág": "PgUp",
           "Av Pág": "PgDown", "Mayús": "Shift", "Supr": "Delete", "Retroceso": "Backspace", "Intro": "Enter",
           "flechas": "arrows"},
    "zh_CN": {"左方向键": "Left", "右方向键": "Right", "上方向键": "Up", "下方向键": "Down", "方向键": "arrows"},
}  # fmt: skip
"""Names of keys in the guides, and in English."""


def guide_in(language: str) -> str:
    return (DOCS / f"user-guide.{language}.md").read_text(encoding="utf-8")


def sections(text: str) -> list[str]:
    """What stands under each heading, in their order."""
    return re.split(r"^#{1,3} .*$", text, flags=re.MULTILINE)[1:]


def names_in(section: str) -> list[tuple[str, ...]]:
    """The names of menus, buttons, fields and panels: paths of what stands in *italics* or **bold**."""
    found = re.findall(r"\*\*([^*]+)\*\*|\*([^*]+)\*", section)
    paths = [re.sub(r"\s+", " ", bold or italic) for bold, italic in found]
    return [tuple(plain(part) for part in path.split(" > ")) for path in paths]


def plain(text: str) -> str:
    """A text of the window as it is read, without the ellipsis of what asks for more."""
    return without_access_key(text).strip().removesuffix("…").removesuffix(":").removesuffix("：")


def names_of_window(language: str) -> dict[str, set[str]]:
    """English name -> what the window calls it."""
    found: dict[str, set[str]] = {}
    for (context, source), forms in read(ts_file(DOCS.parent, language)).items():
        if context in ("lipwright", "data"):
            found.setdefault(plain(source), set()).update(map(plain, forms))
    return found


def keys_in(section: str, language: str = "en") -> set[str]:
    """The shortcuts, by their English names; not those of the mouse."""
    for ours, english in WRITTEN.get(language, {}).items():
        section = section.replace(f"{ours}+", f"{english}+").replace(f"+{ours}", f"+{english}")
    section = re.sub(r"\+Page up", "+PgUp", section, flags=re.IGNORECASE)
    section = re.sub(r"\+Page down", "+PgDown", section, flags=re.IGNORECASE)
    return {key for key in COMBINED.findall(section) if not key.endswith("click")}


def test_names_of_menus_and_buttons_in_the_guide_are_those_of_the_window():
    known = names_of_window("en")
    told = [name for section in sections(GUIDE) for path in names_in(section) for name in path]
    assert [name for name in told if name not in known and not NO_NAMES.fullmatch(name)] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_translated_guide_has_the_names_of_the_translated_window(language):
    called = names_of_window(language)
    for english, section in zip(sections(GUIDE), sections(guide_in(language)), strict=True):
        wanted = [path for path in names_in(english) if not NO_NAMES.fullmatch(path[0])]
        have = names_in(section)
        for path in wanted:
            match = next(
                (other for other in have if len(other) == len(path)
                 and all(part in called[name] for name, part in zip(path, other, strict=True))), None
            )  # fmt: skip
            assert match is not None, (path, [sorted(called[name]) for name in path], have)
            have.remove(match)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_translated_guide_is_built_as_the_english_one(language):
    text = guide_in(language)
    assert [heading.level for heading in headings(text)] == [heading.level for heading in headings(GUIDE)]
    for english, section in zip(sections(GUIDE), sections(text), strict=True):
        for pattern in (r"^\|", r"\n\n(?=[^|\n!])", r"`[^`]+`", r"\]\(([^)]+)\)"):
            wanted, have = (re.findall(pattern, part, re.MULTILINE) for part in (english, section))
            assert Counter(wanted) == Counter(have), section[:200]


@pytest.mark.parametrize("language", SPOKEN)
def test_a_translated_guide_names_the_same_shortcuts(language):
    for english, section in zip(sections(GUIDE), sections(guide_in(language)), strict=True):
        assert keys_in(section, language) == keys_in(english), section[:200]


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_opens_the_guide_in_the_language_of_the_window(language, speak, empty_window):
    speak(language)
    window = HelpWindow(lambda: "", empty_window)
    assert window.guide == (GUIDE if language == "en" else guide_in(language))
    window.open_for(empty_window.editor.timeline)
    wanted = section_for(["Timeline"], headings(GUIDE))
    assert wanted is not None and window.contents.currentRow() == wanted.place
    assert window.contents.currentItem().text().strip() == headings(window.guide)[wanted.place].title
    window.close()


def test_a_language_without_a_guide_gets_the_english_one(speak, tmp_path, monkeypatch):
    speak("de")
    (tmp_path / GUIDE_FILE).write_text("# Guide", encoding="utf-8")
    monkeypatch.setattr(guide_help, "docs_folder", lambda: tmp_path)
    assert guide_help.guide() == "# Guide"


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """The `studio/_data` of an installed package, as far as its documents go."""
    settings = tomllib.loads((DOCS.parent / "pyproject.toml").read_text(encoding="utf-8"))
    root = tmp_path_factory.mktemp("site-packages")
    for source, target in settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"].items():
        if source.startswith("docs/"):
            (root / target).parent.mkdir(parents=True, exist_ok=True)
            copy = shutil.copytree if (DOCS.parent / source).is_dir() else shutil.copyfile
            copy(DOCS.parent / source, root / target)
    return root / "studio" / "_data"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_installed_package_has_the_guide_of_every_language(language, installed, speak, monkeypatch):
    speak(language)
    monkeypatch.setattr(guide_help, "data_root", lambda: installed)
    assert guide_help.guide() == (GUIDE if language == "en" else guide_in(language))
    for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", guide_help.guide()):
        assert (guide_help.docs_folder() / name).is_file(), name
