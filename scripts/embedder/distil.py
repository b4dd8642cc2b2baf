"""Adam on cosine + KL between the in-batch similarity rows of teacher and student."""

import time

import numpy as np
from scipy.sparse import csr_matrix

from neighbourhoods import Neighbourhoods

BATCH = 1024
# Share of the batches whose texts all mean about the same: they teach the fine differences.
NEAR = 0.5
TAU = 0.1
KL_WEIGHT = 3.0
RATE = 2e-3
BETA_1, BETA_2, EPSILON = 0.9, 0.999, 1e-8


def distil(table, ids, offsets, rows, joined, epochs, seed=7):
    """Trains `table` [pieces, dimensions] in place, towards `rows` and towards the similarities of `joined`.

    Texts without a known piece are left out.
    """
    random = np.random.default_rng(seed)
    usable = np.flatnonzero(np.diff(offsets[: len(rows) + 1]) > 0)
    neighbourhoods = Neighbourhoods(rows, usable)
    first, second = np.zeros_like(table), np.zeros_like(table)
    steps = epochs * (len(usable) // BATCH)
    step, began, running = 0, time.time(), 0.0
    for epoch in range(epochs):
        random.shuffle(usable)
        for at in range(0, len(usable) - BATCH + 1, BATCH):
            step += 1
            near = random.random() < NEAR
            batch = neighbourhoods.draw(random, BATCH) if near else np.sort(usable[at : at + BATCH])
            bag, touched = take(ids, offsets, batch)
            loss, gradient = loss_and_gradient(
                bag @ table[touched], rows[batch], joined[batch].astype(np.float32)
            )
            running += (loss - running) / min(step, 100)
            gradient = bag.T @ gradient
            # Lazy Adam: only the rows in this batch move, so the prior of unseen pieces stays.
            m = first[touched] = BETA_1 * first[touched] + (1 - BETA_1) * gradient
            v = second[touched] = BETA_2 * second[touched] + (1 - BETA_2) * gradient**2
            rate = RATE * 0.5 * (1 + np.cos(np.pi * step / steps))
            rate *= np.sqrt(1 - BETA_2**step) / (1 - BETA_1**step)
            table[touched] -= rate * m / (np.sqrt(v) + EPSILON)
        print(f"epoch {epoch + 1}: loss {running:.4f}, {time.time() - began:.0f} s", flush=True)
    return table


def take(ids, offsets, batch):
    """The bags of some texts as a sparse matrix over the pieces they touch, and those pieces."""
    lengths = offsets[batch + 1] - offsets[batch]
    flat = np.concatenate([ids[offsets[text] : offsets[text + 1]] for text in batch])
    touched, columns = np.unique(flat, return_inverse=True)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    return csr_matrix((np.ones(len(flat), np.float32), columns, starts), (len(batch), len(touched))), touched


def loss_and_gradient(sums, targets, joined):
    """Loss of a batch, and its gradient with respect to the unnormalised sums."""
    count = len(sums)
    norms = np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6)
    students = sums / norms
    cosine = (students * targets).sum(1)
    teacher, teacher_log = softmax(joined @ joined.T / TAU)
    student, student_log = softmax(students @ students.T / TAU)
    divergence = (teacher * (teacher_log - student_log)).sum()
    loss = (1 - cosine).mean() + KL_WEIGHT * divergence / count
    difference = student - teacher
    gradient = (difference + difference.T) @ students * (KL_WEIGHT / (TAU * count)) - targets / count
    return loss, (gradient - students * (gradient * students).sum(1, keepdims=True)) / norms


def softmax(similarities):
    """Row-wise, each row without its own diagonal: probabilities and their logarithms (0 on the diagonal)."""
    np.fill_diagonal(similarities, -np.inf)
    shifted = similarities - similarities.max(1, keepdims=True)
    exponentials = np.exp(shifted)
    total = exponentials.sum(1, keepdims=True)
    logarithms = shifted - np.log(total)
    np.fill_diagonal(logarithms, 0)
    return exponentials / total, logarithms
