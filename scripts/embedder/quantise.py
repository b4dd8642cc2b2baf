"""int4 rows with one byte of scale each."""

import numpy as np

# 16 levels, symmetric and without zero: (2n - 15) * scale, n in 0..15.
LEVELS = 15
SCALE_STEPS = 255


def quantise(table):
    """Levels [pieces, dimensions] uint8 0..15, scale bytes [pieces], and the scale of bytes 0 and 255.

    Scales are log-spaced. Each row takes the byte with the least squared error: clipping a few outliers
    is often cheaper than widening every step.
    """
    widest = np.abs(table).max(1) / LEVELS
    low, high = float(widest[widest > 0].min()) * 0.4, float(widest.max())
    scales = low * (high / low) ** (np.arange(SCALE_STEPS + 1) / SCALE_STEPS)
    top = np.clip(np.searchsorted(scales, widest), 0, SCALE_STEPS)
    best = np.full(len(table), np.inf, np.float32)
    chosen = top.copy()
    # From no clipping down to 40% of the widest value.
    for down in range(int(np.log(0.4) / np.log(low / high) * SCALE_STEPS) + 1):
        candidate = np.maximum(top - down, 0)
        scale = scales[candidate].astype(np.float32)[:, None]
        error = ((levels_of(table, scale) * 2.0 - LEVELS) * scale - table).astype(np.float32)
        error = (error * error).sum(1)
        better = error < best
        best[better], chosen[better] = error[better], candidate[better]
    scale = scales[chosen].astype(np.float32)[:, None]
    return levels_of(table, scale).astype(np.uint8), chosen.astype(np.uint8), low, high


def levels_of(table, scale):
    return np.clip(np.round((table / scale + LEVELS) / 2), 0, LEVELS)


def dequantise(levels, scale_bytes, low, high):
    scales = low * (high / low) ** (scale_bytes / SCALE_STEPS)
    return ((levels * 2.0 - LEVELS) * scales[:, None]).astype(np.float32)
