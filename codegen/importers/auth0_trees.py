"""Trees of nested objects, as Auth0's definitions have them, and their parting into named components.

A tree is a schema whose objects stand in each other. It says facts only, and asks for nothing: what
Auth0's definitions require below the top is missing in most deliveries.
"""

import json
from collections.abc import Callable, Mapping, Sequence

from codegen.documents import Schema, local, shared
from partner_events.generator._documents.naming import class_name, snake

Components = dict[str, Schema]
Refer = Callable[[Schema], Schema | None]


def nullable(schema: Schema) -> Schema:
    if not schema:
        return schema
    return {"allOf": [schema], "nullable": True} if "$ref" in schema else {**schema, "nullable": True}


def extend(base: Schema, properties: Mapping[str, Schema], required: Sequence[str] = ()) -> Schema:
    own: Schema = {"type": "object", "properties": dict(properties)}
    return {"allOf": [base, {**own, "required": list(required)} if required else own]}


def merged(trees: Sequence[Schema]) -> Schema:
    """One tree for values that fit any of several.

    Objects become one object with the properties of all. Values of a union are not told apart: no
    field of Auth0's says reliably which member of one a value is.
    """
    distinct = list({_text(tree): tree for tree in trees}.values())
    is_nullable = any(tree.get("nullable") for tree in distinct)
    bare = [{key: value for key, value in tree.items() if key != "nullable"} for tree in distinct]
    if {} in bare:
        return {}
    members = _merged_objects(_merged_words(bare))
    members = list({_text(tree): tree for tree in members}.values())
    one = members[0] if len(members) == 1 else {"anyOf": members}
    return nullable(one) if is_nullable else one


def _merged_words(trees: list[Schema]) -> list[Schema]:
    """Vocabularies become one, and mere text if any text is allowed beside them."""
    texts = [tree for tree in trees if tree.get("type") == "string"]
    if len(texts) < 2:
        return trees
    text: Schema = {"type": "string"}
    if all("x-extensible-enum" in tree for tree in texts):
        words = [word for tree in texts for word in tree["x-extensible-enum"]]
        text["x-extensible-enum"] = list(dict.fromkeys(words))
    return [text, *(tree for tree in trees if tree.get("type") != "string")]


def _merged_objects(trees: list[Schema]) -> list[Schema]:
    objects = [tree for tree in trees if "properties" in tree]
    if not objects:
        return trees
    names = dict.fromkeys(name for tree in objects for name in tree["properties"])
    properties = {
        name: merged([tree["properties"][name] for tree in objects if name in tree["properties"]])
        for name in names
    }
    required = [name for name in names if all(name in tree.get("required", ()) for tree in objects)]
    one: Schema = {"type": "object", "properties": properties}
    if required:
        one["required"] = required
    # An object without properties says nothing that the other objects do not allow.
    return [one, *(tree for tree in trees if tree.get("type") != "object")]


def parted(name: str, tree: Schema, refer: Refer) -> Components:
    """The objects of a tree as components: the root first, each named for the way to it."""
    own: Components = {}
    nested: Components = {}

    def part(wire: str, inner: Schema) -> Schema:
        if "anyOf" in inner:
            return {**inner, "anyOf": [part(wire, member) for member in inner["anyOf"]]}
        if inner.get("type") == "array":
            return {**inner, "items": part(singular(wire), inner["items"])}
        if "properties" not in inner:
            return inner
        reference = refer(inner) or (local(name) if _is_nested_self(tree, inner) else None)
        if reference is None:
            component = name + class_name(wire)
            nested.update(parted(component, inner, refer))
            reference = local(component)
        return nullable(reference) if inner.get("nullable") else reference

    properties = {wire: part(wire, inner) for wire, inner in tree["properties"].items()}
    own[name] = {"type": "object", "properties": properties}
    if tree.get("required"):
        own[name]["required"] = tree["required"]
    return own | nested


def _is_nested_self(outer: Schema, inner: Schema) -> bool:
    """Whether an object is the one around it once more: definitions unroll such chains to some depth."""
    return bool(inner["properties"]) and set(inner["properties"]) <= set(outer["properties"])


def singular(wire: str) -> str:
    """``prompts`` gives ``prompt``, ``identities`` ``identity``."""
    if wire.endswith("ies"):
        return f"{wire[:-3]}y"
    return wire[:-1] if wire.endswith("s") and not wire.endswith("ss") else wire


def _text(tree: Schema) -> str:
    return json.dumps({key: value for key, value in tree.items() if key != "nullable"}, sort_keys=True)


class Objects:
    """The objects that several kinds share, each with a document of its own."""

    def __init__(self, trees: Mapping[str, Schema], docs_url: str) -> None:
        self._names = {_text(tree): name for name, tree in trees.items()}
        self._tables: dict[str, Components] = {}
        for name, tree in trees.items():
            self.add(name, [tree], docs_url)

    def add(self, name: str, trees: Sequence[Schema], docs_url: str) -> None:
        """Makes an object of what fits any of the trees."""
        table = parted(name, merged(trees), lambda inner: self._reference(inner, ""))
        self._tables[name] = {**table, name: {**table[name], "externalDocs": {"url": docs_url}}}

    def reference(self, name: str) -> Schema:
        """A reference from the document of an event."""
        return shared(snake(name), name)

    def place(self, name: str, tree: Schema) -> tuple[Components, Schema]:
        """The components that an event's document needs for a tree of its own, and a reference to it."""
        if reference := self._reference(tree, "../objects/"):
            return {}, reference
        return parted(name, tree, lambda inner: self._reference(inner, "../objects/")), local(name)

    def tables(self) -> dict[str, Components]:
        return {snake(name): table for name, table in self._tables.items()}

    def _reference(self, tree: Schema, folder: str) -> Schema | None:
        name = self._names.get(_text(tree))
        return {"$ref": f"{folder}{snake(name)}.json#/components/schemas/{name}"} if name else None
