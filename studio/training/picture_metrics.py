"""Measures of pictures: how near a rendered frame is to the real one, and whether its edges and texture give it away.

Pictures are (H, W, 3) uint8 RGB of one size. The mouth box is a square of one inter-ocular distance around the real
lips, so that it is the same for every engine and does not breathe with the mouth.
"""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.geometry import inter_ocular
from studio.core.topology import JAW, LIPS

PERFECT_DB = 100.0
"""PSNR given to identical pictures, and the most that is ever reported."""
BAND = 4
"""Width in px of the bands on either side of the mask's edge that the seam is measured over."""
SEAM_SECTORS = 32

Box = tuple[slice, slice]


def mouth_box(points: np.ndarray, shape: tuple[int, ...], *, size: float = 1.0) -> Box:
    """Rows and columns of the mouth box of (68, 2) `points` in a picture of `shape`; side = size x inter-ocular px."""
    side = max(16, round(size * float(inter_ocular(points))))
    centre = points[LIPS].mean(0)
    left, top = (round(float(v) - side / 2) for v in centre)
    rows = slice(*np.clip([top, top + side], 0, shape[0]).tolist())
    columns = slice(*np.clip([left, left + side], 0, shape[1]).tolist())
    return rows, columns


def luma(image: np.ndarray) -> np.ndarray:
    """BT.601 luma of an RGB picture: (H, W) float32 in 0..255."""
    return cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_RGB2GRAY).astype(np.float32)


def psnr(a: np.ndarray, b: np.ndarray, *, where: np.ndarray | None = None) -> float:
    """Peak signal-to-noise ratio in dB over all channels, of the pixels in the (H, W) bool `where` if given."""
    squared = (a.astype(np.float32) - b.astype(np.float32)) ** 2
    kept = squared if where is None else squared[where]
    if kept.size == 0:
        return float("nan")
    error = float(kept.mean(dtype=np.float64))
    return PERFECT_DB if error <= 0 else float(min(PERFECT_DB, 10 * np.log10(255.0**2 / error)))


def ssim(a: np.ndarray, b: np.ndarray, *, where: np.ndarray | None = None) -> float:
    """Structural similarity of the lumas: Gaussian window, sigma 1.5, 11 px (Wang et al., 2004).

    The 5 px at the border, where the window is cut, are left out. `where`: the (H, W) bool pixels to average over.
    """
    x, y = luma(a), luma(b)
    if min(x.shape) <= 10:
        return float("nan")
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2

    def blur(image: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(image, (11, 11), 1.5)

    mean_x, mean_y = blur(x), blur(y)
    var_x, var_y = blur(x * x) - mean_x**2, blur(y * y) - mean_y**2
    covariance = blur(x * y) - mean_x * mean_y
    local = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    local /= (mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2)
    inner = local[5:-5, 5:-5]
    kept = inner if where is None else inner[where[5:-5, 5:-5]]
    return float(kept.mean(dtype=np.float64)) if kept.size else float("nan")


def lower_face_mask(
    source: np.ndarray, target: np.ndarray, shape: tuple[int, ...], *, margin: float = 0.55
) -> np.ndarray:
    """(H, W) bool: the hull of both jaws and of the nose bridge, grown by `margin` inter-ocular distances.

    For videos, whose own mask is not known: as wide as the compositor lets a motion fade. source, target: (68, 2) px.
    """
    outline = np.concatenate([points[np.concatenate([JAW, [27]])] for points in (source, target)])
    mask = np.zeros(shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, cv2.convexHull(outline.astype(np.float32)).round().astype(np.int32), 1)
    reach = max(1, round(margin * float(inter_ocular(source))))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    return cv2.dilate(mask, kernel).astype(bool)


def outside(generated: np.ndarray, source: np.ndarray, mask: np.ndarray) -> tuple[int, float]:
    """Largest and mean absolute difference of the pixels where the (H, W) bool `mask` is False, in 0..255."""
    difference = cv2.absdiff(generated, source)[~mask]
    return (int(difference.max()), float(difference.mean())) if difference.size else (0, 0.0)


def seam(image: np.ndarray, mask: np.ndarray) -> float:
    """CIE Lab distance between 4-px bands inside and outside the edge of the (H, W) bool mask, over 32 sectors.

    Sectors are angles about the mask's centre: a seam on one cheek is not hidden by the other. NaN without an edge.
    """
    inner, outer = _bands(mask)
    if not inner.any() or not outer.any():
        return float("nan")
    lab = cv2.cvtColor(np.ascontiguousarray(image).astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    ys, xs = np.nonzero(mask)
    inside_mean, inside_count = _sector_means(lab, inner, (ys.mean(), xs.mean()))
    outside_mean, outside_count = _sector_means(lab, outer, (ys.mean(), xs.mean()))
    both = (inside_count > 0) & (outside_count > 0)
    return float(np.linalg.norm(inside_mean[both] - outside_mean[both], axis=1).mean()) if both.any() else float("nan")


def _bands(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pixels up to `BAND` px inside and outside of the mask's edge; the picture's border is no edge."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * BAND + 1, 2 * BAND + 1))
    pad = BAND + 1
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    crop = (slice(pad, -pad), slice(pad, -pad))
    smaller = cv2.erode(padded, kernel)[crop].astype(bool)
    larger = cv2.dilate(padded, kernel)[crop].astype(bool)
    return mask & ~smaller, larger & ~mask


def _sector_means(lab: np.ndarray, band: np.ndarray, centre: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Mean colour of a band in each sector: (S, 3), and pixel counts (S,)."""
    ys, xs = np.nonzero(band)
    angle = np.arctan2(ys - centre[0], xs - centre[1])
    sector = np.minimum(((angle + np.pi) / (2 * np.pi) * SEAM_SECTORS).astype(int), SEAM_SECTORS - 1)
    count = np.bincount(sector, minlength=SEAM_SECTORS)
    total = np.stack([np.bincount(sector, lab[ys, xs, c], SEAM_SECTORS) for c in range(3)], axis=1)
    return total / np.maximum(count, 1)[:, None], count


def flicker(previous: np.ndarray, current: np.ndarray, box: Box) -> float:
    """Mean absolute luma residual in `box` after the motion from the previous frame is taken out by optical flow."""
    rows, columns = box
    margin = 16
    top, left = max(0, rows.start - margin), max(0, columns.start - margin)
    wide = (slice(top, rows.stop + margin), slice(left, columns.stop + margin))
    before, now = (luma(image[wide]) for image in (previous, current))
    if min(now.shape) < 16:
        return float("nan")
    tracker = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    flow = tracker.calc(now.astype(np.uint8), before.astype(np.uint8), None)
    grid = np.stack(np.meshgrid(np.arange(now.shape[1]), np.arange(now.shape[0])), -1).astype(np.float32)
    moved = cv2.remap(before, grid + flow, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    residual = np.abs(moved - now)
    return float(residual[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left].mean())


def sharpness(image: np.ndarray, box: Box) -> float:
    """Variance of the Laplacian of the luma inside `box`."""
    crop = luma(image[box])
    return float(cv2.Laplacian(crop, cv2.CV_32F).var()) if crop.size else float("nan")
