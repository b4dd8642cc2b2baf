"""What the table learns: one unit vector a text, made from both teachers."""

import numpy as np


def load_chunks(folder):
    """Both teachers' rows of every chunk that both have finished, from the first on: two float16 arrays."""
    minilm, bge = [], []
    for chunk in range(10**5):
        paths = [folder / "chunks" / f"{name}-{chunk:05d}.npy" for name in ("minilm", "bge")]
        if not all(path.exists() for path in paths):
            break
        minilm.append(np.load(paths[0]))
        bge.append(np.load(paths[1]))
    return np.concatenate(minilm), np.concatenate(bge)


class Targets:
    """Both teachers' unit rows less their means, side by side, each of length 1: [texts, 768].

    `joined` holds them as float16, for the similarities of texts; `rows` reduced by SVD, for the directions.
    Without centring, all vectors of one teacher point one way, and similarities say little.
    """

    def __init__(self, minilm, bge, dimensions):
        self.means = [teacher.mean(0, dtype=np.float64).astype(np.float32) for teacher in (minilm, bge)]
        joined = self.join(minilm, bge)
        # The right singular vectors, from the small Gram matrix.
        values, vectors = np.linalg.eigh(joined.T @ joined)
        self.basis = np.ascontiguousarray(vectors[:, ::-1][:, :dimensions])
        self.kept = float(values[::-1][:dimensions].sum() / values.sum())
        self.rows = unit(joined @ self.basis)
        self.joined = joined.astype(np.float16)

    def join(self, *teachers):
        return unit(np.hstack([unit(t.astype(np.float32) - mean) for t, mean in zip(teachers, self.means)]))

    def project(self, minilm, bge):
        return unit(self.join(minilm, bge) @ self.basis)


def unit(rows):
    """Rows of length 1; zero rows stay zero."""
    return rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)
