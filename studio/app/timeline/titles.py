"""Names of the timeline's rows and switches."""

from __future__ import annotations

from studio.app.texts import tr
from studio.core.lane_rows import Row, Switch
from studio.core.markers import MarkerColour


def row_title(row: Row) -> str:
    return {
        Row.MASTER: tr("All keys"),
        Row.MOUTH: tr("Mouth"),
        Row.JAW: tr("Jaw"),
        Row.OUTER_LIPS: tr("Outer lips"),
        Row.INNER_LIPS: tr("Inner lips"),
        Row.UPPER_FACE: tr("Upper face"),
        Row.BROWS: tr("Brows"),
        Row.EYES: tr("Eyes"),
        Row.NOSE: tr("Nose"),
        Row.AMPLITUDE: tr("Amplitude"),
        Row.BLINK: tr("Blinks"),
        Row.SWAY: tr("Head sway"),
        Row.OCCLUSION: tr("Occlusion"),
    }[row]


def switch_title(switch: Switch, row: Row) -> str:
    """What a switch of a row does, for screen readers and tips."""
    text = {
        Switch.SOLO: tr("Solo {lane}: only soloed lanes change the face"),
        Switch.MUTE: tr("Mute {lane}: as if it were not there"),
        Switch.LOCK: tr("Lock {lane} against edits"),
    }[switch]
    return text.format(lane=row_title(row))


def switch_name(switch: Switch) -> str:
    """How a row that is switched is called."""
    return {Switch.SOLO: tr("soloed"), Switch.MUTE: tr("muted"), Switch.LOCK: tr("locked")}[switch]


def marker_colour_name(colour: MarkerColour) -> str:
    return {
        MarkerColour.RED: tr("Vermilion"),
        MarkerColour.ORANGE: tr("Orange"),
        MarkerColour.YELLOW: tr("Yellow"),
        MarkerColour.GREEN: tr("Green"),
        MarkerColour.CYAN: tr("Sky blue"),
        MarkerColour.BLUE: tr("Blue"),
        MarkerColour.PURPLE: tr("Purple"),
        MarkerColour.GREY: tr("Grey"),
    }[colour]
