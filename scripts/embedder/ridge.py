"""The start of training: each piece's own teacher vector, weighted by rarity, then ridge towards sentences."""

import numpy as np

SIF = 1e-3


def prior(piece_vectors, counts):
    """Smooth inverse frequency: a piece that is everywhere says little. [pieces, dimensions]"""
    share = counts / counts.sum()
    return piece_vectors * (SIF / (SIF + share))[:, None].astype(np.float32)


def ridge(bags, targets, start, strength=10.0, steps=12):
    """argmin |bags W - targets|^2 + strength |W - start|^2, by conjugate gradients from `start`.

    Rows of `bags` are scaled by 1/sqrt(length), so that long texts do not rule.
    """
    scale = 1 / np.sqrt(np.maximum(np.asarray(bags.sum(1)), 1)).astype(np.float32)
    scaled = bags.multiply(scale).tocsr()
    transposed = scaled.T.tocsr()

    def apply(table):
        return transposed @ (scaled @ table) + strength * table

    table = start.copy()
    residual = transposed @ targets + strength * start - apply(table)
    direction = residual.copy()
    energy = (residual * residual).sum(0)
    for _ in range(steps):
        image = apply(direction)
        step = energy / (direction * image).sum(0)
        table += step * direction
        residual -= step * image
        previous, energy = energy, (residual * residual).sum(0)
        direction = residual + (energy / previous) * direction
    return table
