"""Training commands on a tiny preset whose model repairs what the draft engine draws."""

from __future__ import annotations

import argparse

PRESET = """
window_pixels = 64
steps = 1
[autoencoder]
kind = "compact"
latent_channels = 4
encoder_width = 8
decoder_channels = [8, 8]
decoder_layers = 1
[unet]
latent_channels = 4
channels = [8, 16]
heads = 2
token_dim = 8
residual = true
[scheduler]
beta_schedule = "squaredcos_cap_v2"
prediction_type = "sample"
rescale_betas_zero_snr = true
timestep_spacing = "trailing"
clip_sample = false
"""


def command(module, *arguments: object) -> int:
    """Run a training module's command."""
    parser = argparse.ArgumentParser()
    module.add_arguments(parser)
    return module.run(parser.parse_args([str(a) for a in arguments]))
