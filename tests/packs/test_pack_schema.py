"""The schema that editors check policy files with is the one the program reads by."""

import json
import subprocess
import sys
from pathlib import Path

from medins_desktop.packs.pack_schema import pack_schema
from medins_desktop.resource_files import resource


def test_the_schema_on_file_is_current() -> None:
    on_file = resource("policies", "pack.schema.json").read_text(encoding="utf-8")
    assert on_file == pack_schema(), "run `make schema`"


def test_the_command_of_the_makefile_writes_it_where_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "pack.schema.json"
    command = [sys.executable, "-m", "medins_desktop.packs.pack_schema", str(path)]
    subprocess.run(command, check=True)
    assert path.read_text(encoding="utf-8") == pack_schema()


def test_an_editor_sees_every_kind_of_file_and_every_key_is_declared() -> None:
    schema = json.loads(pack_schema())
    kinds = {one["$ref"].rpartition("/")[2] for one in schema["oneOf"]}
    assert kinds == {
        "PolicyFile",
        "PlanFile",
        "ExclusionsFile",
        "EnterpriseFile",
        "LawFile",
        "RecordFile",
        "TablesFile",
    }
    tables = [table for table in schema["$defs"].values() if "properties" in table]
    assert all(table["additionalProperties"] is False for table in tables)
