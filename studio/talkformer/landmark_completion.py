"""`LandmarkCompletion`: from a voice, a head pose and a few reference faces to the motion of jaw and lips.

Training and packs use this class, with diffusers' conventions. Analysis computes the same with `MotionEnsemble`, which
spares it the import of diffusers.
"""

from __future__ import annotations

from pathlib import Path

from diffusers import ConfigMixin, ModelMixin
from diffusers.configuration_utils import register_to_config

from studio.talkformer.motion import filled, read_motion_weights
from studio.talkformer.motion_ensemble import MotionEnsemble
from studio.talkformer.motion_net import NetSize


class LandmarkCompletion(MotionEnsemble, ModelMixin, ConfigMixin):
    """`MotionEnsemble` with `save_pretrained` and `from_pretrained`; its arguments are that class's."""

    config_name = "config.json"

    @register_to_config
    def __init__(
        self,
        members: int = 5,
        dim: int = NetSize.dim,
        layers: int = NetSize.layers,
        heads: int = NetSize.heads,
        reach: int = NetSize.reach,
        components: int = NetSize.components,
        dropout: float = NetSize.dropout,
        gain: float = 1.0,
        opening: float = 1.0,
        sharpen: float = 0.0,
    ) -> None:
        super().__init__(members, dim, layers, heads, reach, components, dropout, gain, opening, sharpen)


def load_landmark_completion(weights: Path | None = None) -> LandmarkCompletion:
    """The weights that `load_motion_model` reads, as a model that can be saved and packed. Raises ModelError."""
    read = read_motion_weights(weights)
    return filled(LandmarkCompletion, read)
