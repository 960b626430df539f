"""Our documents in a registry of the user's: one schema a kind, and shared ones where that is too long.

A document of a kind holds everything that it refers to, as AWS's own tools want it. About one kind in
twenty is too long for a registry that way. Of those, the objects are schemas of their own, which all kinds
share: in the kind's document, a component of the same name says which schema has it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from codegen.bundle import bundle, localised
from codegen.documents import Document, Schema, document
from codegen.progress import progress
from partner_events.generator._documents.described import Kind, references
from partner_events.generator._documents.partner import Partner
from partner_events.registry import DocumentTooLongError, SchemasClient, upload
from partner_events.registry._documents import EVENT, IS_SHARED, SHARED
from partner_events.registry._upload import LIMIT, Outcome, compact


@dataclass
class Published:
    """What happened to each schema, by its name, and which are too long."""

    outcomes: dict[str, Outcome] = field(default_factory=dict[str, Outcome])
    refused: list[str] = field(default_factory=list[str])

    def __str__(self) -> str:
        lines = [f"{outcome}: {name}" for name, outcome in self.outcomes.items() if outcome != "unchanged"]
        lines += [f"refused: {message}" for message in self.refused]
        made = list(self.outcomes.values())
        counts = ", ".join(f"{made.count(each)} {each}" for each in ("created", "updated", "unchanged"))
        return "\n".join([*lines, f"{counts}, {len(self.refused)} refused"])


def publish(
    client: SchemasClient, registry: str, partners: Sequence[Partner], kinds: Sequence[str]
) -> Published:
    """Puts kinds into a registry, as `chosen` names them, or all.

    Raises:
        RegistryError: The registry cannot be written.
    """
    schemas = dict(of_kinds(chosen(partners, kinds)))
    published = Published()
    with progress(f"publishing to {registry}") as told:
        for done, (name, content) in enumerate(schemas.items()):
            told(done, len(schemas))
            try:
                title = f"partner_events: {content['info']['title']}"
                outcome = upload(client, registry, name, content, description=title)
                published.outcomes[name] = outcome
            except DocumentTooLongError as error:
                published.refused.append(str(error))
    return published


def chosen(partners: Sequence[Partner], names: Sequence[str]) -> Iterator[tuple[Partner, Kind]]:
    """The kinds of names: ``stripe/refund.created``, ``refund.created``, ``stripe``; all without a name."""
    everything = [(partner, kind) for partner in partners for kind in partner.kinds]
    for name in names:
        if not any(_is_meant(partner, kind, name) for partner, kind in everything):
            raise SystemExit(f"no kind and no partner is called {name!r}")
    for partner, kind in everything:
        if not names or any(_is_meant(partner, kind, name) for name in names):
            yield partner, kind


def _is_meant(partner: Partner, kind: Kind, name: str) -> bool:
    return name in (partner.name, kind.name, f"{partner.name}/{kind.name}")


def of_kinds(kinds: Iterable[tuple[Partner, Kind]]) -> Iterator[tuple[str, Document]]:
    """The schemas that kinds need, by name; those that several share come once."""
    done: set[str] = set()
    for partner, kind in kinds:
        for name, content in of_kind(partner, kind):
            if name not in done:
                done.add(name)
                yield name, content


def of_kind(partner: Partner, kind: Kind) -> Iterator[tuple[str, Document]]:
    """The schemas of a kind: one, if that is short enough, else those that it shares first."""
    whole = bundle(partner, kind.name)
    if len(compact(whole)) <= LIMIT:
        yield schema_name(partner, kind), whole
        return
    order = _needed(partner, kind.path)
    for path in order[1:]:
        yield shared_name(partner, path), {**_part(partner, path, {path}), IS_SHARED: True}
    # What is nearest to the event stays in its own schema, as far as there is room.
    inside = {kind.path}
    for path in order:
        if len(compact(_part(partner, kind.path, {*inside, path}))) <= LIMIT:
            inside.add(path)
    yield schema_name(partner, kind), _part(partner, kind.path, inside)


def schema_name(partner: Partner, kind: Kind) -> str:
    """Named as discovery names schemas; nobody is to read anything from it."""
    return f"{_source(partner)}@{kind.name}"


def shared_name(partner: Partner, path: Path) -> str:
    return f"{_source(partner)}-objects@{path.stem}"


def _source(partner: Partner) -> str:
    source: str = partner.config["source"]
    return source.replace("/", "-")


def _needed(partner: Partner, path: Path) -> list[Path]:
    """A document, and all that it takes something from, the nearest first."""
    found = [path]
    for each in found:
        schemas: dict[str, Schema] = partner.documents[each]["components"]["schemas"]
        names = sorted({name for schema in schemas.values() for name in references(schema)})
        paths = dict.fromkeys(partner.components[name].path for name in names)
        found += [path for path in paths if path not in found]
    return found


def _part(partner: Partner, path: Path, inside: set[Path]) -> Document:
    """A document with what it needs of those inside, and stand-ins for what it needs of others."""
    content = partner.documents[path]
    own: dict[str, Schema] = content["components"]["schemas"]
    found: dict[str, Schema] = {}
    todo = list(own)
    for name in todo:
        if name in found:
            continue
        component = None if name == EVENT else partner.components[name]
        if component is None or component.path in inside:
            found[name] = localised(own[EVENT] if component is None else component.schema)
            todo += references(found[name])
        else:
            found[name] = {"type": "object", SHARED: shared_name(partner, component.path)}
    order = sorted(found, key=lambda name: (name != EVENT, name))
    components = {name: found[name] for name in order}
    return document(content["info"]["title"], content["info"]["version"], components)
