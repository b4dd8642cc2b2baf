"""Encodes the tokenised corpus, and every vocabulary piece alone, with both teachers.

    python3 scripts/embedder/teach.py --teachers DIR --work DIR [--workers 2] [--minutes 50]

Reads what tokenize.mjs wrote into --work. Writes one float16 array of unit rows for each teacher and chunk:
`chunks/minilm-00000.npy`, `chunks/bge-00000.npy`, ... and `pieces-minilm.npy`, `pieces-bge.npy`.
Both teachers finish a chunk before the next begins, and the corpus is shuffled, so any prefix can be trained on.
A run that was stopped goes on where it was.
"""

import argparse
import multiprocessing
import time
from pathlib import Path

import numpy as np
import onnxruntime

CHUNK = 8192
# Quantised ONNX scales activations over the whole batch, so the batch size is part of the recipe.
BATCH = 32
CLS, SEP = 101, 102
TEACHERS = ("minilm", "bge")


def open_session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def encode(session, teacher, sequences):
    """Unit vectors of token id sequences, float16 [len(sequences), 384]."""
    out = np.empty((len(sequences), 384), np.float16)
    order = np.argsort([len(s) for s in sequences], kind="stable")
    for start in range(0, len(order), BATCH):
        rows = order[start : start + BATCH]
        width = max(len(sequences[r]) for r in rows)
        ids = np.zeros((len(rows), width), np.int64)
        mask = np.zeros_like(ids)
        for i, r in enumerate(rows):
            ids[i, : len(sequences[r])] = sequences[r]
            mask[i, : len(sequences[r])] = 1
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        states = session.run(None, feed)[0]
        # MiniLM was trained with mean pooling, bge-small with the [CLS] state.
        pooled = states[:, 0] if teacher == "bge" else (states * mask[..., None]).sum(1)
        out[rows] = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
    return out


def work(worker, workers, teachers, folder, deadline):
    ids = np.fromfile(folder / "ids.u16", np.uint16)
    offsets = np.fromfile(folder / "offsets.u32", np.uint32)
    sessions = {name: open_session(teachers / name / "model.onnx") for name in TEACHERS}
    if worker == 0:
        for name, session in sessions.items():
            save(
                folder / f"pieces-{name}.npy",
                lambda: encode(session, name, [(CLS, piece, SEP) for piece in range(int(ids.max()) + 1)]),
            )
    chunks = (len(offsets) - 1 + CHUNK - 1) // CHUNK
    for chunk in range(worker, chunks, workers):
        texts = range(chunk * CHUNK, min((chunk + 1) * CHUNK, len(offsets) - 1))
        sequences = [ids[offsets[t] : offsets[t + 1]] for t in texts]
        for name, session in sessions.items():
            if time.time() > deadline:
                return
            began = time.time()
            save(folder / "chunks" / f"{name}-{chunk:05d}.npy", lambda: encode(session, name, sequences))
            print(f"{name} chunk {chunk} of {chunks}: {time.time() - began:.0f} s", flush=True)


def save(path, compute):
    if path.exists():
        return
    part = path.with_suffix(".part.npy")
    np.save(part, compute())
    part.rename(path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--teachers", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=600)
    arguments = parser.parse_args()
    (arguments.work / "chunks").mkdir(parents=True, exist_ok=True)
    deadline = time.time() + 60 * arguments.minutes
    processes = [
        multiprocessing.Process(
            target=work, args=(w, arguments.workers, arguments.teachers, arguments.work, deadline)
        )
        for w in range(arguments.workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
