"""A small network that has heard far more speech than any set of talking faces holds; its weights stand still.

Architecture and weights are Google's speech embedding (Lin, Kilgour, Roblek, Sharifi, "Training keyword spotters with
limited and synthesized speech data", 2020, arXiv 2002.01322; Apache License 2.0), taught on words of many speakers.
What its layers answer says which sounds are spoken, whoever speaks them. Here it is asked at every video frame: its
later strides in time are dilations, so the answer at a frame is the network's own when it looks at that frame.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.talkformer.audio_features import ENCODER_BINS, MEL_BINS, MEL_PER_FRAME, WINDOW

SPEECH_FEATURES = 672
"""Numbers that the encoder gives for a frame: 72 x 4, 96 x 2, 96 and 96 of four layers."""
SPEECH_REACH = 10
"""Video frames to each side that a frame's features depend on."""
_SIDE = 36
_LEVEL = 6.0
"""Decimal logarithm of power that the voice's level is set to, near what the network was taught with."""
_TO_DECIMAL = 2 / 2.302585
"""From normalised features, halves of natural logarithms, to decimal ones."""
_TIME_POOLS, _PITCH_POOLS = (2, 10, 18), (6, 14)
_TOLD = {10: 1.0, 14: 1.0, 18: 0.5, 19: 0.1}
"""Layers whose answers are given on, and what brings them to about unit size."""


class SpeechEncoder(nn.Module):
    """Normalised log-mel windows (B, T, 20, 42) -> features of the speech (B, T, 672).

    Gradients pass through to the sound; the encoder's own weights take none.
    """

    scale: Tensor
    offset: Tensor

    def __init__(self) -> None:
        super().__init__()
        widths = (24, 48, 48, 72, 72, 96, 96, 96, 96)
        layers = [nn.Conv2d(1, 24, 3, padding=(0, 1), bias=False)]
        for before, width in zip((24, *widths), widths, strict=False):
            layers += [nn.Conv2d(before, width, (1, 3), padding=(0, 1)), nn.Conv2d(width, width, (3, 1))]
        layers.append(nn.Conv2d(96, 96, (3, 1), bias=False))
        self.layers = nn.ModuleList(layers)
        self.register_buffer("scale", torch.ones(24))
        self.register_buffer("offset", torch.zeros(24))
        self.requires_grad_(False)
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def forward(self, audio: Tensor) -> Tensor:
        assert audio.shape[2:] == (WINDOW, MEL_BINS), audio.shape
        frames = audio.shape[1]
        first = (WINDOW - MEL_PER_FRAME) // 2
        own = audio[:, :, first : first + MEL_PER_FRAME, :ENCODER_BINS].flatten(1, 2)
        x = functional.pad(own[:, None] * _TO_DECIMAL + _LEVEL, (0, 0, _SIDE, _SIDE), mode="replicate")
        # Row r stands for mel frame row_0 + row r, 0 being the first of video frame 0, whose middle is mel frame 1.5.
        row_0, row, dilation, told = -float(_SIDE), 1, 1, []
        for number, layer in enumerate(self.layers):
            assert isinstance(layer, nn.Conv2d)
            reach = int(layer.kernel_size[0]) // 2
            steps = (dilation if reach else 1, 1)
            x = functional.conv2d(x, layer.weight, layer.bias, padding=layer.padding, dilation=steps)
            row_0 += reach * dilation * row
            if number == 0:
                x = functional.relu(x) * self.scale[:, None, None] + self.offset[:, None, None]
            if number < len(self.layers) - 1:
                x = functional.leaky_relu(x.clamp_(min=-2), 0.2, inplace=True)  # never below -0.4
            if number in _PITCH_POOLS:
                x = functional.max_pool2d(x, (1, 2))
            elif number in _TIME_POOLS:
                stride = 2 if number == 2 else 1
                x = functional.max_pool2d(x, 2, stride=(stride, 2), dilation=(dilation, 1))
                row_0 += dilation * row / 2
                row, dilation = row * stride, dilation * (1 if stride == 2 else 2)
            if number in _TOLD:
                middle = round((1.5 - row_0) / row)
                picked = x[:, :, middle :: MEL_PER_FRAME // row][:, :, :frames]
                told.append(_TOLD[number] * picked.permute(0, 2, 1, 3).flatten(2))
        return torch.cat(told, -1)
