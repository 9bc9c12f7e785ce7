"""Which engine a project asks for, with which weights and steps: Project -> Project, for window and command line."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import OptionError
from studio.core.project import AUTO, Project, options, set_render
from studio.core.reference_choice import MOST as MOST_REFERENCES
from studio.core.reference_choice import USUAL as USUAL_REFERENCES
from studio.render.engines import check_engine

MAX_STEPS = 100


def choose_engine(project: Project, engine_id: str) -> Project:
    """Another engine. `diffusion` keeps the weights that were chosen, else takes the default ones and says so.

    Raises OptionError for an id that there is not, ModelError when `diffusion` has no weights.
    """
    check_engine(engine_id)
    if engine_id == "diffusion":
        from studio.render.diffusion_packs import weights_name

        return _with_weights(project, weights_name(project.render.options))
    kept = {key: value for key, value in project.render.options if engine_id == AUTO or key == "references"}
    return set_render(project, replace(project.render, engine=engine_id, options=options(kept)))


def choose_weights(project: Project, name: str) -> Project:
    """Weights of the diffusion engine by name, which chooses that engine; "" leaves the choice to the machine."""
    if name:
        return _with_weights(project, name)
    left = {key: value for key, value in project.render.options if not key.startswith("weights")}
    return set_render(project, replace(project.render, options=options(left)))


def _with_weights(project: Project, name: str) -> Project:
    from studio.render.diffusion_packs import pack_options

    chosen = options({**dict(project.render.options), **dict(pack_options(name))})
    return set_render(project, replace(project.render, engine="diffusion", options=chosen))


def choose_steps(project: Project, steps: int | None) -> Project:
    """Sampler steps of the diffusion engine; None for what the weights were made for. Raises OptionError."""
    left = {key: value for key, value in project.render.options if key != "steps"}
    if steps is not None:
        if not 1 <= steps <= MAX_STEPS:
            raise OptionError(f"{steps} is no number of steps.", remedy=f"Give 1 to {MAX_STEPS}.")
        if project.render.engine == "draft":
            raise OptionError("The draft engine has no steps.", remedy="Set engine=diffusion or engine=auto first.")
        left["steps"] = steps
    return set_render(project, replace(project.render, options=options(left)))


def choose_references(project: Project, count: int) -> Project:
    """How many frames of a source video lend the inside of their mouth; 0: each has its own. Raises OptionError."""
    if not 0 <= count <= MOST_REFERENCES:
        raise OptionError(f"{count} is no number of references.", remedy=f"Give 0 to {MOST_REFERENCES}.")
    left = {key: value for key, value in project.render.options if key != "references"}
    left |= {"references": count} if count != USUAL_REFERENCES else {}
    return set_render(project, replace(project.render, options=options(left)))
