"""Which engine renders: what is asked for, what is there, and what this machine is quick enough for."""

from __future__ import annotations

import json

import pytest

from studio.core.errors import ModelError, OptionError
from studio.core.plan import references_of
from studio.core.project import AUTO, Project
from studio.core.reference_choice import USUAL
from studio.render import diffusion_packs, diffusion_speed, engines
from studio.render.choice import choose_engine, choose_references
from studio.render.diffusion_packs import find_pack, motion_pack, pack_options, pack_states
from studio.render.engines import ENGINE_IDS, auto_choice, create_engine, engine_states
from studio.talkformer.weight_pack import write_pack
from tests.unit.talkformer.talkformer_tiny import tiny_motion, tiny_pipeline


@pytest.fixture(autouse=True)
def models(monkeypatch, tmp_path):
    """An empty models folder, nothing bundled, and no word from outside on what `auto` means."""
    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LIPWRIGHT_ENGINE", raising=False)
    monkeypatch.setattr(diffusion_packs, "bundled_pack", lambda: tmp_path / "bundled")
    return tmp_path / "home" / "data" / "models"


def add_pack(folder, *, motion: bool = False):
    pipeline = tiny_pipeline()
    modules = {"unet": pipeline.unet, "autoencoder": pipeline.autoencoder}
    modules |= {"motion": tiny_motion()} if motion else {}
    return write_pack(
        folder, name=folder.name, preset="compact", window_pixels=192, steps=1, scheduler=pipeline.scheduler.config,
        modules=modules, facts={},
    )  # fmt: skip


def break_pack(folder):
    (folder / "unet.safetensors").unlink()


def state_of(engine_id: str):
    return next(state for state in engine_states() if state.id == engine_id)


def timed(monkeypatch, seconds: float) -> list[str]:
    """Let every timing of the engine take so long; the list grows with each."""
    calls: list[str] = []
    monkeypatch.setattr(
        diffusion_speed, "_timed", lambda engine, reference, targets: calls.append("") or seconds * len(targets)
    )
    return calls


def test_a_new_project_leaves_the_engine_to_the_machine():
    assert Project().render.engine == AUTO == ENGINE_IDS[0]


def test_without_weights_auto_is_the_draft_engine_and_diffusion_says_why_and_what_to_do():
    assert create_engine(AUTO).id == "draft"
    assert auto_choice().engine == "draft"
    state = state_of("diffusion")
    assert not state.ready
    assert "not there" in state.detail
    assert "lipwright models" in state.remedy
    with pytest.raises(ModelError, match="lipwright models"):
        create_engine("diffusion")


def test_with_weights_on_a_quick_machine_auto_is_diffusion_measured_once(models, monkeypatch):
    add_pack(models / "mine")
    calls = timed(monkeypatch, 0.05)
    assert auto_choice().engine == ""
    assert create_engine(AUTO).id == "diffusion"
    assert len(calls) == 2
    assert create_engine(AUTO).id == "diffusion"
    assert len(calls) == 2
    assert auto_choice().engine == "diffusion"
    assert "0.05 s a frame" in auto_choice().why
    assert state_of("diffusion").ready


def test_on_a_slow_machine_auto_is_draft_and_diffusion_can_be_forced(models, monkeypatch):
    add_pack(models / "mine")
    timed(monkeypatch, 2.5)
    assert create_engine(AUTO).id == "draft"
    assert auto_choice().engine == "draft"
    assert create_engine("diffusion").id == "diffusion"


def test_a_very_slow_first_frame_ends_the_measurement(models, monkeypatch):
    add_pack(models / "mine")
    calls = timed(monkeypatch, 30.0)
    assert create_engine(AUTO).id == "draft"
    assert len(calls) == 1


def test_other_weights_are_measured_anew(models, monkeypatch):
    info = add_pack(models / "mine")
    calls = timed(monkeypatch, 0.1)
    create_engine(AUTO)
    listing = json.loads((models / "mine" / "pack.json").read_text())
    (models / "mine" / "pack.json").write_text(json.dumps({**listing, "steps": 2}))
    create_engine(AUTO)
    assert len(calls) == 4
    assert find_pack() == info.folder


def test_a_real_measurement_is_kept_in_the_cache_folder(models, tmp_path):
    add_pack(models / "mine")
    assert create_engine(AUTO).id in ("draft", "diffusion")
    kept = json.loads((tmp_path / "home" / "cache" / "engine-speed.json").read_text())
    assert len(kept) == 1
    assert 0 < next(iter(kept.values())) < 60


def test_a_damaged_record_of_speeds_is_measured_over(models, monkeypatch, tmp_path):
    add_pack(models / "mine")
    record = tmp_path / "home" / "cache" / "engine-speed.json"
    record.parent.mkdir(parents=True)
    record.write_text('{"x": "nonsense"')
    timed(monkeypatch, 0.1)
    assert create_engine(AUTO).id == "diffusion"


def test_a_broken_pack_is_named_and_never_stops_auto(models):
    add_pack(models / "mine")
    break_pack(models / "mine")
    assert create_engine(AUTO).id == "draft"
    state = state_of("diffusion")
    assert not state.ready
    assert "missing" in state.detail
    assert "unet.safetensors" in state.detail
    with pytest.raises(ModelError, match=r"unet\.safetensors"):
        create_engine("diffusion")


def test_weights_with_a_wrong_hash_never_stop_auto(models):
    add_pack(models / "mine")
    path = models / "mine" / "unet.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert create_engine(AUTO).id == "draft"
    with pytest.raises(ModelError, match="checksum"):
        create_engine("diffusion")


def test_a_broken_pack_beside_a_good_one_is_passed_over(models):
    add_pack(models / "bad")
    add_pack(models / "good")
    break_pack(models / "bad")
    assert find_pack() == models / "good"
    assert [(state.name, state.info is None) for state in pack_states()] == [("bad", True), ("good", False)]
    with pytest.raises(ModelError, match="missing"):
        find_pack("bad")


def test_an_own_pack_wins_over_the_bundled_one_of_its_name(models, tmp_path):
    add_pack(tmp_path / "bundled")
    assert find_pack() == tmp_path / "bundled"
    add_pack(models / "talkformer")
    assert find_pack() == models / "talkformer"
    break_pack(models / "talkformer")
    assert find_pack("talkformer") == tmp_path / "bundled"


def test_the_environment_can_say_what_auto_is(models, monkeypatch):
    add_pack(models / "mine")
    monkeypatch.setenv("LIPWRIGHT_ENGINE", "draft")
    assert create_engine(AUTO).id == "draft"
    monkeypatch.setenv("LIPWRIGHT_ENGINE", "diffusion")
    assert create_engine(AUTO).id == "diffusion"


def test_a_choice_of_weights_is_kept_with_their_hash(models):
    info = add_pack(models / "mine")
    chosen = pack_options("mine")
    assert dict(chosen) == {"weights": "mine", "weights_hash": info.fingerprint}
    assert info.fingerprint in create_engine("diffusion", chosen).fingerprint
    with pytest.raises(OptionError, match="mine"):
        pack_options("other")


def test_the_motion_model_of_a_pack_is_found_where_it_holds_one(models):
    add_pack(models / "plain")
    add_pack(models / "joint", motion=True)
    assert motion_pack((("weights", "joint"),)) == models / "joint"
    assert motion_pack((("weights", "plain"),)) is None
    assert motion_pack((("weights", "gone"),)) is None
    assert motion_pack(()) is None


@pytest.mark.parametrize("engine", ["draft", "diffusion", "auto"])
def test_how_many_frames_lend_is_an_option_of_any_engine(models, engine):
    add_pack(models / "mine")
    project = choose_engine(Project(), engine)
    assert references_of(project) == USUAL
    chosen = choose_references(project, 4)
    assert references_of(chosen) == dict(chosen.render.options)["references"] == 4
    assert create_engine(engine, chosen.render.options).id in ("draft", "diffusion")
    assert references_of(choose_engine(chosen, "draft")) == 4, "it is of the source, not of an engine"
    assert references_of(choose_references(chosen, 0)) == 0
    assert "references" not in dict(choose_references(chosen, USUAL).render.options)
    with pytest.raises(OptionError, match="references"):
        choose_references(chosen, 99)


def test_unknown_engines_and_options_are_refused(models):
    add_pack(models / "mine")
    with pytest.raises(OptionError, match="auto, draft, diffusion"):
        create_engine("other")
    with pytest.raises(OptionError, match="no option"):
        create_engine("draft", {"steps": 2})
    with pytest.raises(OptionError, match="steps"):
        auto_choice({"steps": 1000})


def test_asking_what_there_is_imports_no_torch(models, tmp_path):
    import subprocess
    import sys

    code = "import sys; from studio.render import engines as e; e.engine_states(); assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert engines.QUICK_SECONDS == 2.0


def test_a_process_with_fewer_threads_makes_the_same_choice(monkeypatch):
    from types import SimpleNamespace

    info = SimpleNamespace(fingerprint="weights")
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    usual = diffusion_speed._key(info, 1)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert diffusion_speed._key(info, 1) == usual
