"""Auth0's log schemas as a source of facts: JSON schemas of draft 7, one a code.

https://github.com/auth0/auth0-log-schemas
"""

import json
from functools import cached_property
from pathlib import Path

from codegen.documents import Schema
from codegen.importers.auth0_trees import merged, nullable

SUFFIX = ".schema.json"


class LogSchemas:
    """The schemas of a clone."""

    def __init__(self, clone: Path) -> None:
        self._folder = clone / "schemas" / "log-types"
        if not self._folder.is_dir():
            raise SystemExit(f"{clone} has no folder schemas/log-types")

    @cached_property
    def codes(self) -> dict[str, Schema]:
        """The tree of each code's log."""
        return {
            path.name.removesuffix(SUFFIX): simplified(json.loads(path.read_text(encoding="utf-8")))
            for path in sorted(self._folder.glob(f"*{SUFFIX}"))
        }

    def details(self, code: str) -> Schema | None:
        """The tree of a code's details, if the schema says something about them."""
        tree = self.codes.get(code, {}).get("properties", {}).get("details", {})
        return tree if tree.get("properties") else None

    def tree(self, path: str) -> Schema:
        """The tree at the end of a way such as ``s.details.prompts[]``."""
        code, *steps = path.replace("[]", ".[]").split(".")
        tree = self.codes[code]
        for step in steps:
            tree = tree["items"] if step == "[]" else tree["properties"][step]
        return tree

    def common(self) -> dict[str, Schema]:
        """The fields that logs have whatever their code: all but their details, which differ."""
        fields: dict[str, Schema] = {}
        for code, tree in self.codes.items():
            for wire, inner in tree["properties"].items():
                own = {"type": "string"} if wire == "type" else inner
                if wire != "details" and fields.setdefault(wire, own) != own:
                    raise SystemExit(f"{code}: {wire} is not what it is in other codes")
        return fields


def simplified(schema: Schema) -> Schema:
    """The schema as a tree: without prose, formats, and what it requires; every field may be null."""
    if "allOf" in schema:
        return merged([simplified(member) for member in schema["allOf"]])
    if "anyOf" in schema:
        return _any(schema["anyOf"])
    if isinstance(schema.get("type"), list):
        return _any([{**schema, "type": each} for each in schema["type"]])
    if "const" in schema or "enum" in schema:
        return {"type": "string", "x-extensible-enum": schema.get("enum") or [schema["const"]]}
    match schema.get("type"):
        case "object":
            return _object(schema)
        case "array":
            return {"type": "array", "items": simplified(schema["items"])}
        case "string" | "number" | "integer" | "boolean" as scalar:
            return {"type": scalar}
        case None if not {"properties", "items"} & set(schema):
            return {}
        case other:
            raise SystemExit(f"a schema of type {other} is of no known form")


def _any(members: list[Schema]) -> Schema:
    trees = [simplified(member) for member in members if member.get("type") != "null"]
    one = merged(trees)
    return nullable(one) if len(trees) < len(members) else one


def _object(schema: Schema) -> Schema:
    if schema.get("properties"):
        properties = {wire: nullable(simplified(each)) for wire, each in schema["properties"].items()}
        return {"type": "object", "properties": properties}
    values: Schema | bool = schema.get("additionalProperties", False)
    if values and not isinstance(values, bool):
        return {"type": "object", "additionalProperties": simplified(values)}
    return {"type": "object"}
