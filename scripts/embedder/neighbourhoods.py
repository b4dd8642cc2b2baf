"""Texts in groups that mean about the same, to draw batches that are hard to tell apart."""

import numpy as np

from targets import unit

GROUPS = 400
PASSES = 8
SAMPLE = 60_000
# Groups differ in size: a small one is filled up from at most so many of those nearest to it.
NEAREST = 20


class Neighbourhoods:
    """Groups of `usable` texts by spherical k-means on the unit vectors `rows`."""

    def __init__(self, rows, usable, seed=5):
        random = np.random.default_rng(seed)
        centres = rows[random.choice(usable, GROUPS, replace=False)].copy()
        for _ in range(PASSES):
            sample = random.choice(usable, min(SAMPLE, len(usable)), replace=False)
            nearest = (rows[sample] @ centres.T).argmax(1)
            for group in range(GROUPS):
                members = rows[sample[nearest == group]]
                if len(members):
                    centres[group] = members.mean(0)
            centres = unit(centres)
        parts = np.array_split(usable, max(1, len(usable) // SAMPLE))
        nearest = np.concatenate([(rows[part] @ centres.T).argmax(1) for part in parts])
        self.groups = [usable[nearest == group] for group in range(GROUPS)]
        sizes = np.array([len(group) for group in self.groups])
        self.shares = sizes / sizes.sum()
        self.order = np.argsort(-(centres @ centres.T), axis=1)[:, :NEAREST]

    def draw(self, random, size):
        """At most `size` texts from one group and those nearest to it, in ascending order."""
        drawn = []
        for group in self.order[random.choice(GROUPS, p=self.shares)]:
            room = size - sum(len(part) for part in drawn)
            if room == 0:
                break
            members = self.groups[group]
            drawn.append(members if len(members) <= room else random.choice(members, room, replace=False))
        return np.sort(np.concatenate(drawn))
