"""Trains the edge table from the teachers' vectors and writes the artifact.

    python3 scripts/embedder/train.py --work DIR [--out src/embeddings/edge-table.bin]
"""

import argparse
import datetime
import gzip
import hashlib
import json
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

import artifact
from distil import distil
from quantise import dequantise, quantise
from ridge import prior, ridge
from targets import Targets, load_chunks, unit

DIMENSIONS = 320


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("src/embeddings/edge-table.bin"))
    parser.add_argument("--epochs", type=int, default=3)
    arguments = parser.parse_args()
    work = arguments.work

    minilm, bge = load_chunks(work)
    targets = Targets(minilm, bge, DIMENSIONS)
    del minilm, bge
    texts = len(targets.rows)
    print(f"{texts} texts; {DIMENSIONS} dimensions keep {targets.kept:.3f} of the energy", flush=True)

    vocabulary = json.loads((work / "vocabulary.json").read_text())
    teacher_ids = [teacher_id for teacher_id, _ in vocabulary]
    ids = np.fromfile(work / "student-ids.u16", np.uint16).astype(np.int64)
    offsets = np.fromfile(work / "student-offsets.u32", np.uint32).astype(np.int64)[: texts + 1]
    ids = ids[: offsets[-1]]

    own = targets.project(*(np.load(work / f"pieces-{name}.npy")[teacher_ids] for name in ("minilm", "bge")))
    counts = np.bincount(ids, minlength=len(vocabulary))
    start = prior(own, counts)
    bags = csr_matrix((np.ones(len(ids), np.float32), ids, offsets), (texts, len(vocabulary)))
    bags.sum_duplicates()
    report("prior", start, bags, targets.rows)
    table = ridge(bags, targets.rows, start)
    report("ridge", table, bags, targets.rows)
    table = distil(table, ids, offsets, targets.rows, targets.joined, arguments.epochs)
    report("distilled", table, bags, targets.rows)
    np.save(work / "table.npy", table)

    levels, scale_bytes, low, high = quantise(table)
    report("int4", dequantise(levels, scale_bytes, low, high), bags, targets.rows)
    header = {
        "id": "umbel-edge-en-1",
        "trained": datetime.date.today().isoformat(),
        "scale": {"low": low, "high": high},
        "texts": texts,
        "sources": json.loads((work / "sources.json").read_text()),
    }
    header = artifact.write(arguments.out, [piece for _, piece in vocabulary], levels, scale_bytes, header)
    data = arguments.out.read_bytes()
    print(json.dumps(header, indent=1))
    print(f"{len(data)} bytes, {len(gzip.compress(data, 9))} gzip -9, sha256 {hashlib.sha256(data).hexdigest()}")


def report(name, table, bags, targets):
    sample = slice(0, 20000)
    cosine = (unit(bags[sample] @ table) * targets[sample]).sum(1).mean()
    print(f"{name}: mean cosine to the teachers {cosine:.4f}", flush=True)


if __name__ == "__main__":
    main()
