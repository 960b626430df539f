"""Genesys Cloud: from the vendor's Python package, and facts gathered by hand, to registry documents.

The detail-type is the topic, in which braces stand for ids; what the topic is about is the ``eventBody``.
The package is ``purecloudplatformclientv2``; its folder ``models`` has a class for each body and each object
in one. Their names, types and words come over, the vendor's sentences do not. They are kept in
``classes.toml``: without the folder, the documents are made of that.
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen.documents import Document, Schema, document, event_schema, shared
from codegen.facts import VERSION, objects, with_captured
from codegen.importers import replace_documents
from partner_events.generator._documents.naming import module_name

SOURCE = "aws.partner/genesys.com"
UNSAID = {"v2", "id", "detail", "events"}
"""The words of topics that class names leave out."""

CLASSES = "classes.toml"
ABOUT = """\
# The vendor's classes of event bodies, and of the objects in them, in the form of facts.toml.
# `python -m codegen import genesys FOLDER` writes this file; SOURCE.toml says from what.
"""

TYPES = {
    "bool": "boolean",
    "date": "text",
    "datetime": "text",
    "float": "number",
    "int": "integer",
    "object": "object",
    "str": "text",
}


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = tomllib.loads((folder / "facts.toml").read_text(encoding="utf-8"))
    bodies = {topic: body.split(".") for topic, body in facts["topics"].items()}
    if definitions is not None:
        (folder / CLASSES).write_text(_text(Classes(definitions).of(bodies.values())), encoding="utf-8")
    classes = tomllib.loads((folder / CLASSES).read_text(encoding="utf-8"))
    facts["vocabularies"] = classes["vocabularies"]
    facts["objects"] |= classes["objects"]
    for topic, (place, name) in reversed(bodies.items()):
        facts["objects"][name]["docs"] = _docs(facts, topic)
        fields = {"eventBody": f"{name}!"}
        facts["objects"][f"{name}Detail"] = {"document": place, "extends": "TopicDetail", "fields": fields}
    facts["objects"] = dict(sorted(facts["objects"].items()))
    facts = with_captured(facts, folder / "overlay.toml")
    events = {module_name(topic): _event(facts, topic, *body) for topic, body in bodies.items()}
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"genesys: {len(events)} kinds"


def _event(facts: Mapping[str, Any], topic: str, place: str, name: str) -> Document:
    title = " ".join(word for word in re.findall(r"\w+", topic) if word not in UNSAID)
    event: Schema = {
        "type": "object",
        "title": title,
        **event_schema(SOURCE, topic, "", _docs(facts, topic)),
    }
    event["properties"]["detail"] = shared(place, f"{name}Detail")
    return document(topic, VERSION, {"AWSEvent": event})


def _docs(facts: Mapping[str, Any], topic: str) -> str:
    docs: str = facts["docs"]
    return docs.format(re.sub(r"\W", "-", topic))


class Classes:
    """The classes of a folder of the package's models. They are read, and not run."""

    def __init__(self, models: Path) -> None:
        self.files = {
            found[1]: text
            for path in models.glob("*.py")
            if (found := re.search(r"^class (\w+)\(object\)", text := path.read_text("utf-8"), re.MULTILINE))
        }
        if not self.files:
            raise SystemExit(f"{models} has no classes: name the folder `models` of the package")
        self.vocabularies: dict[str, list[str]] = {}

    def of(self, bodies: Iterable[list[str]]) -> dict[str, dict[str, Any]]:
        """The classes of bodies, and all that they refer to, in the document of the first that does."""
        found: dict[str, dict[str, Any]] = {}
        for place, root in bodies:
            todo = [root]
            while todo:
                name = todo.pop()
                if name in found:
                    continue
                fields = self._fields(name)
                found[name] = {"document": place, "fields": fields}
                types = (re.sub("^((list|map) of )*", "", text) for text in fields.values())
                todo += [each for each in types if each in self.files]
        return {"vocabularies": self.vocabularies, "objects": dict(sorted(found.items()))}

    def _fields(self, name: str) -> dict[str, str]:
        if name not in self.files:
            raise SystemExit(f"the package has no class {name}")
        tree = ast.parse(self.files[name])
        tables = {
            node.targets[0].attr: ast.literal_eval(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Attribute)
            and node.targets[0].attr in ("swagger_types", "attribute_map")
        }
        words = dict(_words(tree))
        return {
            wire: self._type(f"{name}.{wire}", tables["swagger_types"][own], words.get(own))
            for own, wire in tables["attribute_map"].items()
        }

    def _type(self, place: str, python: str, words: list[str] | None) -> str:
        if inner := re.fullmatch(r"list\[(.+)\]", python):
            return f"list of {self._type(place, inner[1], words)}"
        if inner := re.fullmatch(r"dict\(str, (.+)\)", python):
            return f"map of {self._type(place, inner[1], words)}"
        if words:
            known = next((name for name, each in self.vocabularies.items() if each == words), place)
            self.vocabularies[known] = words
            return known
        return TYPES.get(python, python)


def _words(tree: ast.Module) -> Iterator[tuple[str, list[str]]]:
    """The words that the setters of properties allow."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for node in ast.walk(function):
                match node:
                    case ast.Assign(targets=[ast.Name(id="allowed_values")]):
                        yield function.name, ast.literal_eval(node.value)
                    case _:
                        pass


def _text(classes: Mapping[str, Mapping[str, Any]]) -> str:
    lines = [ABOUT, "[vocabularies]"]
    lines += [f"{json.dumps(name)} = {json.dumps(words)}" for name, words in classes["vocabularies"].items()]
    for name, own in classes["objects"].items():
        lines += ["", f"[objects.{name}]", f'document = "{own["document"]}"', f"[objects.{name}.fields]"]
        lines += [f"{json.dumps(wire)} = {json.dumps(text)}" for wire, text in own["fields"].items()]
    return "\n".join(lines) + "\n"
