"""Drift of registry documents: what discovery saw, compared with the models."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from partner_events import catalog
from partner_events._events.event import PartnerEvent
from partner_events._kinds.detail_types import may_have
from partner_events._kinds.identify import sender_of
from partner_events._kinds.lookup import kind_class
from partner_events._models.insides import built
from partner_events.drift._findings import HIDDEN, Difference, Drift, Tally, shown_name, shown_word
from partner_events.patterns._building.fields import Map, Object, field_at, inside, words_of
from partner_events.patterns._building.leaves import Anything, Boolean, Field, Number, Text
from partner_events.registry._documents import EVENT, components, event_keys, normalised
from partner_events.registry._errors import InvalidDocumentError
from partner_events.registry._views import Components, View, view, words

FORMS: dict[type[Field], tuple[str, ...]] = {
    Boolean: ("boolean",),
    Number: ("number", "integer"),
    Text: ("string",),
}
Steps = tuple[str, ...]


def drift_of_documents(documents: Iterable[Mapping[str, object]]) -> Drift:
    """How far documents of a schema registry differ from the installed models.

    A field whose type discovery could not see (it was always null, or an empty list) is not reported.

    Args:
        documents: OpenAPI documents with ``AWSEvent``, such as `partner_events.registry.documents_in`
            yields.
    """
    tally = Tally()
    for each in documents:
        tally.looked_at += 1
        try:
            document = normalised(each)
        except InvalidDocumentError:
            tally.invalid += 1
            continue
        keys = event_keys(document)
        partner = sender_of(keys[0]) if keys else None
        if keys is None:
            tally.invalid += 1
        elif partner is None:
            tally.foreign += 1
        else:
            try:
                _add(tally, partner, keys[1], document)
            except (InvalidDocumentError, RecursionError):
                tally.invalid += 1
    return tally.drift()


def _add(tally: Tally, partner: str, detail_type: str, document: Mapping[str, object]) -> None:
    schemas = components(document)
    own = schemas[EVENT].get("x-kind")
    kind = own if isinstance(own, str) else detail_type
    is_known = any(kind in (known.kind, known.detail_type) for known in catalog.kinds(partner))
    shown = kind if is_known else shown_word(kind) or HIDDEN
    classes = _classes(partner, kind)
    if not classes:
        tally.add(partner, shown, [("new kind", (), None)])
        return
    properties = cast(Mapping[str, Any], schemas[EVENT].get("properties", {}))
    ours = [field for cls in classes if (field := field_at(cls, ["detail"])) is not None]
    walk = _Walk(schemas)
    # All of them first: what cannot be compared to its end is not counted.
    tally.add(partner, shown, [*walk.differences(_detail(properties), ours, ("detail",))])


def _detail(properties: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = properties.get("detail", {})
    return found


def _classes(partner: str, kind: str) -> list[type[PartnerEvent]]:
    """The class of a kind, or the classes of all kinds that can have this detail-type."""
    kinds = catalog.kinds(partner)
    meant = [each for each in kinds if each.kind == kind] or [each for each in kinds if may_have(each, kind)]
    return [found for each in meant if (found := kind_class(partner, each.kind)) is not None]


class _Walk:
    """Compares the schemas of one document with the fields of event classes, from the detail down."""

    def __init__(self, schemas: Mapping[str, dict[str, Any]]) -> None:
        self._component = Components(schemas)

    def differences(
        self, schema: dict[str, Any], ours: Sequence[Field], path: Steps, above: Steps = ()
    ) -> Iterator[Difference]:
        """The differences at a path of wire names, and below. ``above`` are the components around it."""
        seen = self._view(schema)
        lists: set[str | None] = set()
        while seen.form == "array" and not seen.items_say_nothing and seen.component not in lists:
            # The path of a field does not mention lists.
            lists |= {seen.component} if seen.component else set()
            seen = self._view(seen.items)
        is_known = seen.component in above or any(type(field) is Anything for field in ours)
        if is_known or seen.says_nothing or seen.form == "array":
            return
        around = (*above, seen.component) if seen.component else above
        if seen.form == "choice":
            for member in seen.members:
                yield from self.differences(member, ours, path, around)
        elif seen.form == "object":
            yield from self._object(seen, ours, path, around)
        elif seen.form != "map":
            yield from _leaf(seen, ours, path)

    def _object(self, seen: View, ours: Sequence[Field], path: Steps, above: Steps) -> Iterator[Difference]:
        objects = [field for field in ours if isinstance(field, Object)]
        if not objects:
            if not any(isinstance(field, Map) for field in ours):
                yield "other type", _shown(path), "an object"
            return
        yield from _absent(seen, objects, path)
        for wire, schema in seen.properties.items():
            here = (*path, wire)
            if fields := [field for each in objects if (field := inside(each, wire)) is not None]:
                yield from self.differences(schema, fields, here, above)
            else:
                inner = self._view(schema)
                yield "unknown field", _shown(here), None if inner.says_nothing else words(inner)

    def _view(self, schema: dict[str, Any]) -> View:
        return view(schema, self._component)


def _absent(seen: View, objects: Sequence[Object], path: Steps) -> Iterator[Difference]:
    """Fields that every model requires, but the document does not."""
    present = seen.properties.keys() if seen.required is None else seen.required
    for wire in sorted(_required(objects)):
        if wire not in present:
            yield "absent field", _shown((*path, wire)), None


def _required(objects: Sequence[Object]) -> set[str]:
    """The wire names of fields that every one of the possible models requires."""
    models = [built(model) for field in objects for model in field.__models__]
    wires: list[set[str]] = [
        {info.alias or name for name, info in model.model_fields.items() if info.is_required()}
        for model in models
    ]
    return wires[0].intersection(*wires[1:]) if wires else set()


def _leaf(seen: View, ours: Sequence[Field], path: Steps) -> Iterator[Difference]:
    if not any(seen.form in FORMS.get(type(field), ()) for field in ours):
        yield "other type", _shown(path), words(seen)
        return
    values = seen.schema.get("x-extensible-enum") or seen.schema.get("enum") or ()
    known = {word for field in ours for word in words_of(field)}
    for value in values:
        if known and isinstance(value, str) and value not in known:
            yield "new value", _shown(path), shown_word(value)


def _shown(path: Steps) -> Steps:
    return tuple(map(shown_name, path))
