"""The JSON Schema of policy files for editors: `make schema` writes it to a file."""

import json
import sys
from pathlib import Path

import msgspec

from medins_desktop.packs.every_file import SHAPES


def pack_schema() -> str:
    """Return the schema of every kind of file as JSON text."""
    schemas, components = msgspec.json.schema_components(
        SHAPES.values(), ref_template="#/$defs/{name}"
    )
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "medins policy file",
        "oneOf": list(schemas),
        "$defs": components,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(pack_schema(), encoding="utf-8")
