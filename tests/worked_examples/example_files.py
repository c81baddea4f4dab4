"""The worked examples on file, and how a result is held against one."""

import json
import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
SHIPPED_POLICIES = FOLDER.parent.parent / "resources" / "policies"
NOTHING = "0.00"


def example_paths() -> list[Path]:
    """Return every worked example."""
    return sorted(FOLDER.glob("*/*.toml"))


def name_of(path: Path) -> str:
    """Return the name of an example's test."""
    return f"{path.parent.name}-{path.stem}"


def read_example(path: Path) -> dict[str, Any]:
    """Return an example; it says where it comes from and how it was worked by hand."""
    example = tomllib.loads(path.read_text(encoding="utf-8"))
    assert example["title"]
    assert example["source"]
    assert example["working"].strip()
    return example


def settlement_paths() -> list[Path]:
    """Return the examples of settled bills."""
    return [path for path in example_paths() if "kind" not in read_example(path)]


def contribution_paths() -> list[Path]:
    """Return the examples of contributions."""
    return paths_of("contribution")


def paths_of(kind: str) -> list[Path]:
    """Return the examples of a kind."""
    return [path for path in example_paths() if read_example(path).get("kind") == kind]


def coverage_paths() -> list[Path]:
    """Return the examples of cover by a contribution record."""
    return [path for path in example_paths() if read_example(path).get("kind") == "coverage"]


def case_bytes(example: dict[str, Any]) -> bytes:
    """Return the example's case as the file that a person would save."""
    return json.dumps(example["case"], ensure_ascii=False).encode()


def answers_bytes(example: dict[str, Any]) -> bytes:
    """Return the example's answers as the file that a person would save."""
    return json.dumps({"format": "medins-case", "version": 1, **example["answers"]}).encode()


def assert_as_worked(example: dict[str, Any], settlement: dict[str, Any]) -> None:
    """Check every figure that the example states."""
    bills = {bill["id"]: bill for bill in settlement["bills"]}
    years = {year["year"]: year for year in settlement["years"]}
    expected = example["expect"]
    for name, figures in expected.get("bills", {}).items():
        assert stated(bills[name], figures) == figures, name
    for name, figures in expected.get("years", {}).items():
        assert stated(years[name], figures) == figures, name


def stated(result: dict[str, Any], figures: dict[str, Any]) -> dict[str, Any]:
    """Return those figures of a result that an example states; an absent layer paid nothing."""
    found: dict[str, Any] = {}
    for key, value in figures.items():
        if isinstance(value, dict):
            found[key] = {layer: result[key].get(layer, NOTHING) for layer in value}
        else:
            found[key] = result[key]
    return found


def figures_stated(result: Any, expected: Any) -> Any:
    """Return those figures of a result that an example states; what is null is "unknown"."""
    if isinstance(expected, dict):
        return {key: figures_stated(result[key], value) for key, value in expected.items()}
    if isinstance(expected, list) and isinstance(result, list) and len(result) == len(expected):
        return [figures_stated(one, value) for one, value in zip(result, expected, strict=True)]
    return "unknown" if result is None else result
