"""What is known of fields over the versions of a partner's API: tables, and words for readers."""

from __future__ import annotations

from urllib.parse import quote

from partner_events.generator._documents.described import former_values, is_beside, parts
from partner_events.generator._text.plan import HISTORY, has_history
from partner_events.generator._text.python import fitted, pieces, quoted

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events.generator._documents.form import Schema
    from partner_events.generator._text.plan import Module, Plan

_ROW = 105
"""How long a line of a table is at most; a backslash at its end says that the row goes on."""


def module_of(plan: Plan, module: Module) -> str | None:
    """The name of the module with the history of a module's models, if there is one."""
    wanted = f"models.{HISTORY}{module.source.rpartition('/')[2].removesuffix('.json')}"
    is_there = any(each.name == wanted for each in plan.modules)
    return wanted.removeprefix("models.") if is_there and not module.is_history else None


def pointer(plan: Plan, module: Module) -> str:
    """What a module says of the history of its models: where it is, and which have a class beside them."""
    name = module_of(plan, module)
    models = {each: plan.partner.components[each].schema for each in module.components if name}
    if not any(map(rows_of, models.values())):
        return ""
    beside = " ".join(sorted(each for each, schema in models.items() if has_beside(schema)))
    texts = [quoted(each) for each in pieces(beside)]
    said = texts[0] if len(texts) == 1 else "\n".join(["(", *(f"    {each}" for each in texts), ")"])
    return f'\n\nHISTORY = "{name}"\n' + (f"BESIDE = {said}\n" if beside else "")


def has_beside(schema: Schema) -> bool:
    """Whether a component has fields that today's deliveries do not have."""
    properties: Mapping[str, Schema] = parts(schema)[1].get("properties", {})
    return any(map(is_beside, properties.values()))


def table(plan: Plan, module: Module) -> str:
    """The table of a module with history: for each model a row for each field that has one."""
    models = [
        name
        for each in plan.modules
        for name in each.components
        if each.source == module.source and name in plan.partner.components
    ]
    texts = {name: rows_of(plan.partner.components[name].schema) for name in models}
    entries = [f'    "{name}": """\n{"".join(rows)}""",\n' for name, rows in texts.items() if rows]
    return (
        f"HISTORY = {{\n{''.join(entries)}}}\n"
        '"""What is known of fields by version; `partner_events._models.history` reads the rows."""\n'
    )


def versions(names: list[str], presence_since: str) -> str:
    """The table of all versions of a partner's API."""
    rows = "".join(f'    "{name}",\n' for name in names)
    return fitted(
        '"""The versions of the API that are known, oldest first; no parse loads them."""\n\n'
        f"API_VERSIONS: tuple[str, ...] = (\n{rows})\n\n"
        f'PRESENCE_SINCE = "{presence_since}"\n'
        '"""The first version of which it is known what is always sent."""\n'
    )


def always_sent(schema: Schema) -> list[str]:
    """The fields, by their wire names, that are always sent and may be null."""
    own = parts(schema)[1]
    properties: Mapping[str, Schema] = own.get("properties", {})
    return [wire for wire in own.get("required", ()) if properties.get(wire, {}).get("nullable")]


def rows_of(schema: Schema) -> list[str]:
    """A row for each field of a component that has a history, on as many lines as it takes."""
    own = parts(schema)[1]
    properties: Mapping[str, Schema] = own.get("properties", {})
    return [
        "\\\n".join(pieces(" ".join([wire, *_facts(each)]), _ROW, between=" |")) + "\n"
        for wire, each in properties.items()
        if has_history(each)
    ]


def _facts(schema: Schema) -> Iterator[str]:
    if since := schema.get("x-since"):
        yield f"since:{since}{'+' if schema.get('x-added-during') else ''}"
    if until := schema.get("x-until"):
        yield f"until:{until}"
    if (replaced := schema.get("x-replaced-by")) is not None:
        yield f"now:{replaced}"
    if expanded := schema.get("x-only-expanded"):
        yield f"expanded:{'' if expanded is True else expanded}"
    if is_beside(schema):
        yield from (f"is:{'always' if schema.get('x-always-sent') else 'seldom'}",)
        yield from ["is:null"] if schema.get("nullable") else []
    if schema.get("x-still-sent"):
        yield "is:still_sent"
    if schema.get("x-undocumented"):
        yield "is:undocumented"
    if former := former_values(schema):
        yield f"were:{'|'.join(quote(word, safe='') for word in former)}"
    for earlier in schema.get("x-earlier", ()):
        yield _earlier(earlier)


def _earlier(earlier: Schema) -> str:
    said = {True: "always", False: "seldom", None: "unknown"}
    words = [earlier["until"]]
    words += [said[earlier["required"]]] if "required" in earlier else []
    words += ["null" if earlier["nullable"] else "value"] if "nullable" in earlier else []
    words += [f"type={earlier['type']}"] if "type" in earlier else []
    return f"before:{'|'.join(words)}"


# For readers


def about(schema: Schema) -> str:
    """What a reader should know of a field that today's deliveries do not have."""
    sentences: list[str] = []
    if expanded := schema.get("x-only-expanded"):
        when = "" if expanded is True else f" since {expanded}"
        sentences.append(f"Events do not have it{when}: it comes in objects that are fetched and expanded.")
    sentences += [until(schema), schema.get("description", "")]
    return " ".join(filter(None, sentences))


def until(schema: Schema) -> str:
    """A sentence with the last version of a field and what took its place; nothing if it is not gone."""
    if schema.get("x-undocumented"):
        return f"In no definition; deliveries of old versions have it{_successor(schema)}."
    last = schema.get("x-until")
    return f"Until {last}{_successor(schema)}." if last else ""


def deprecation(schema: Schema, model: str, name: str) -> str:
    """The same for type checkers, which show it alone: it says whose field it is."""
    said = until(schema)
    return f"{model}.{name}: {said[0].lower()}{said[1:]}" if said else ""


def _successor(schema: Schema) -> str:
    replaced: str | None = schema.get("x-replaced-by")
    if replaced is None:
        return ""
    if not replaced:
        return "; nothing took its place"
    owner, _, path = replaced.rpartition(":")
    return f"; then `{path}` of {owner}" if owner else f"; then `{path}`"
