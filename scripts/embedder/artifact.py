"""Writes `edge-table.bin`. src/embeddings/edge-table.ts reads it and documents the layout.

`build` in the header is the SHA-256 of the scale's two float64 and of everything after the header, cut to 16 digits.
"""

import hashlib
import json
import struct

import numpy as np

MAGIC = b"UMBELTAB"
FORMAT = 1


def write(path, pieces, levels, scale_bytes, header):
    vocabulary = "\n".join(pieces).encode()
    half = levels.shape[1] // 2
    # Byte j of a row: dimension j in the low half, dimension j + half in the high half.
    rows = (levels[:, :half] | (levels[:, half:] << 4)).astype(np.uint8)
    body = vocabulary + scale_bytes.tobytes() + rows.tobytes()
    scale = struct.pack("<dd", header["scale"]["low"], header["scale"]["high"])
    header = {
        **header,
        "build": hashlib.sha256(scale + body).hexdigest()[:16],
        "pieces": len(pieces),
        "dimensions": levels.shape[1],
        "vocabularyBytes": len(vocabulary),
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    path.write_bytes(MAGIC + struct.pack("<II", FORMAT, len(text)) + text + body)
    return header
