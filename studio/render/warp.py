"""A smooth displacement field through scattered points, with slits: lips and lids are separate on either side.

Points get a third coordinate near a slit, positive above it and negative below, so that its two sides lie far apart
although they touch in the picture. One radial-basis system then moves everything: it is continuous round the
corners and jumps across the slit, like a real mouth. All lengths are in face widths.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SUPPORT = 1.2
"""Radius of a point's influence."""
RIDGE = 1e-3
"""Keeps the system solvable when points coincide, at the price of an error far below a pixel."""


@dataclass(frozen=True, eq=False)
class Field:
    """Sum of kernels. centres: (N, 3) float32; weights: (N, 2) float32."""

    centres: np.ndarray
    weights: np.ndarray

    def at(self, positions: np.ndarray) -> np.ndarray:
        """Displacements (G, 2) float32 at (G, 3) positions."""
        if not self.weights.any():
            return np.zeros((len(positions), 2), np.float32)
        return _kernel(positions.astype(np.float32), self.centres) @ self.weights


def fit_field(centres: np.ndarray, displacements: np.ndarray) -> Field:
    """The field that takes on (N, 2) `displacements` at (N, 3) `centres` and fades to zero away from them."""
    centres = centres.astype(np.float32)
    matrix = _kernel(centres, centres).astype(np.float64)
    matrix[np.diag_indices(len(matrix))] += RIDGE
    weights = np.linalg.solve(matrix, displacements)
    return Field(centres, weights.astype(np.float32))


def _kernel(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Wendland's C2 function of the distance, positive definite in three dimensions (Wendland, 1995)."""
    distance2 = (a * a).sum(1)[:, None] + (b * b).sum(1)[None, :] - 2 * (a @ b.T)
    q = np.sqrt(np.maximum(distance2, 0, out=distance2), out=distance2)
    q *= 1 / SUPPORT
    t = np.maximum(1 - q, 0)
    t *= t
    t *= t
    q *= 4
    q += 1
    t *= q
    return t
