"""Time from left to right: ruler, waveform, one lane per point group."""
