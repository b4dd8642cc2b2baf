"""Writes `edge-table.bin`. src/embeddings/edge-table.ts reads it and documents the layout."""

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
    header = {
        **header,
        "build": hashlib.sha256(json.dumps([header["id"], header["scale"]]).encode() + body).hexdigest()[:16],
        "pieces": len(pieces),
        "dimensions": levels.shape[1],
        "vocabularyBytes": len(vocabulary),
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    path.write_bytes(MAGIC + struct.pack("<II", FORMAT, len(text)) + text + body)
    return header
