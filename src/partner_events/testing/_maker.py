"""Make a delivery of a kind by walking over the fields of its models.

A field's value comes from the first of these that applies: an override; the kind's discriminator; the
idempotency key that a user's class declares; the partner's table; the field's vocabulary; its name; its
type.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import NoneType

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from partner_events._wire.json import is_array, is_object
from partner_events.testing import _names
from partner_events.testing._annotations import (
    always_fields,
    current_words,
    fields_of_model,
    fits,
    inside,
    is_list,
    is_map,
    known_fields,
    literals_of,
    members,
    models_of,
    words_of,
)
from partner_events.testing._foreign import foreign_value, is_constrained
from partner_events.testing._knowledge import Knowledge
from partner_events.testing._path_values import IDENTITY, PathValues
from partner_events.testing._story import Story
from partner_events.testing._templates import ABSENT, PLACEHOLDER, expand

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path

DEEPEST = 8
"""An optional model is made only if it is nested less deeply than this."""


ENVELOPE: Mapping[str, object] = {
    "version": "0",
    "id": "{uuid}",
    "account": "123456789012",
    "time": "{iso:1}",
    "region": "us-east-1",
    "resources": [],
    "replay-name": "{absent}",
}
"""https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html"""

NOT_IN_TABLE = object()
"""Stands for the value of a field that the partner's table does not name."""


class Maker:
    """Makes one delivery."""

    def __init__(
        self,
        story: Story,
        knowledge: Knowledge,
        kind: str,
        event_class: type[BaseModel],
        *,
        payload: Path,
        given: PathValues,
        before: Maker | None = None,
        version: str | None = None,
    ) -> None:
        self.version = version
        self.story, self.knowledge, self.kind, self.payload = story, knowledge, kind, payload
        self.given, self.before = given, before
        self.table = PathValues(_paths(knowledge.of_kind(kind), payload))
        self.objects: dict[Path, _Object] = {}
        self._event_class = event_class

    def event(self) -> dict[str, object]:
        """The delivery."""
        return _Object(self, self._event_class, (), ()).whole()

    def object_at(self, model: type[BaseModel], path: Path) -> dict[str, object]:
        """One object of the delivery, made for a path."""
        return _Object(self, model, path, ()).whole()

    def at(self, path: Path) -> object:
        """The value at a path of this delivery, made now if it is not made yet."""
        if () not in self.objects:
            self.event()
        prefix = next(path[:n] for n in range(len(path) - 1, -1, -1) if path[:n] in self.objects)
        value: object = self.objects[prefix].get(str(path[len(prefix)]))
        for step in path[len(prefix) + 1 :]:
            value = value.get(str(step), ABSENT) if is_object(value) else ABSENT
        return value

    def previous(self, path: Path) -> dict[str, object]:
        """One field of the object at a path, with its value before an update; empty if there is none."""
        now = self.at(path)
        if not is_object(now) or self.before is None:
            return {}
        for name, value in self.knowledge.changes.items():
            if now.get(name) not in (None, value) and type(now[name]) is type(value):
                return {name: value}
        then = self.before.at(path)
        assert is_object(then)
        for name, value in now.items():
            if name not in _KEPT and isinstance(value, (str, int)) and then.get(name) not in (None, value):
                return {name: then[name]}
        return {}


_KEPT = ("created", "id", "object", "type")
"""Fields that no update changes."""


def _paths(values: Mapping[str, object], payload: Path) -> dict[Path, object]:
    found: dict[Path, object] = {}
    for text, value in values.items():
        steps = tuple(text.split("."))
        found[(*payload, *steps[1:]) if steps[0] == "payload" else steps] = value
    return found


def _only_model(annotation: object) -> type[BaseModel] | None:
    """The only model of an annotation; None if it has none or several."""
    found = [model for member in members(annotation) for model in models_of(member)]
    return found[0] if len(found) == 1 else None


def _is_container(member: object) -> bool:
    return bool(models_of(member)) or is_list(member) or is_map(member) or member is object


class _Object:
    """One object while it is made: a field may ask for the value of another field.

    ``template`` is the object that the partner's table has for it; ``around`` are the models that it is in.
    """

    def __init__(
        self,
        maker: Maker,
        model: type[BaseModel],
        path: Path,
        around: tuple[type[BaseModel], ...],
        template: Mapping[str, object] | None = None,
    ) -> None:
        self.maker, self.model, self.path, self.template = maker, model, path, template or {}
        self.around = (*around, model)
        known = known_fields(model)
        given = {wire: known[wire] for wire in known if maker.given.has((*path, wire))}
        self._fields = {**fields_of_model(model, maker.version), **given}
        self._always = always_fields(model, maker.version)
        self._done: dict[str, object] = {}
        maker.objects[path] = self

    def whole(self) -> dict[str, object]:
        """The object, its fields in the model's order."""
        made = {wire: self.get(wire) for wire in self._fields}
        return {wire: value for wire, value in made.items() if value is not ABSENT}

    def filled(self) -> dict[str, object]:
        """The table's object, with the given values inside it and the required fields that it lacks."""
        made = {
            wire: self.get(wire)
            for wire, info in self._fields.items()
            if wire in self.template
            or wire in self._always
            or info.is_required()
            or self.maker.given.has((*self.path, wire))
        }
        # The table has objects of today.
        template = {wire: each for wire, each in self.template.items() if self._is_there(wire)}
        return {**template, **{wire: value for wire, value in made.items() if value is not ABSENT}}

    def _is_there(self, wire: str) -> bool:
        """Whether the version has a field of the table's."""
        return wire in self._fields or wire not in known_fields(self.model)

    def needs(self, wire: str) -> bool:
        """Whether a value is needed that is not null."""
        return wire in self._always and not self._always[wire]

    def allows_absence(self, wire: str) -> bool:
        """Whether an object may be without a field."""
        return wire not in self._always

    def get(self, wire: str) -> object:
        """The value of a field, made now if it is not made yet; `ABSENT` if there is none."""
        if wire not in self._done:
            self._done[wire] = ABSENT
            if wire in self._fields:
                self._done[wire] = _Field(self, wire, self._fields[wire]).value()
        return self._done[wire]

    def selected(self) -> str | None:
        """The field that `type` names, as in ``{"type": "card", "card": {…}}``; None if it names none."""
        chosen = self.get("type") if "type" in self._fields else None
        return chosen if isinstance(chosen, str) and chosen in self._fields else None


class _Field:
    """One field while its value is made; also the `FieldContext` of its placeholders."""

    def __init__(self, parent: _Object, wire: str, info: FieldInfo) -> None:
        self._parent, self._wire, self._info = parent, wire, info
        self._maker = parent.maker
        self._path: Path = (*parent.path, wire)

    def value(self) -> object:
        given = self._given(self._path)
        if given is not ABSENT:
            return given
        template = self._from_table()
        if self._maker.given.below(self._path) and not self._can_hold(template):
            return self.make()
        if template is not NOT_IN_TABLE:
            return self._filled(template, self._info.annotation, self._path)
        if self._info.is_required() or self._parent.needs(self._wire):
            return self.make()
        value = self._optional()
        return None if value is ABSENT and not self._parent.allows_absence(self._wire) else value

    def _given(self, path: Path) -> object:
        """The given value for a path of the field, or `ABSENT`."""
        value = self._maker.given.at(path)
        return self._identity(path) if value is IDENTITY else value

    def _identity(self, path: Path) -> object:
        """An id that no other kind of the story has."""
        story, key = self._maker.story, f"{self.kind}|{'.'.join(map(str, path))}"
        if path == self._path and is_constrained(self._info):
            return foreign_value(self._info, story, key)
        is_text = path != self._path or fits(self._info.annotation, key)
        return story.text(key, "hex", 24) if is_text else story.number(key, 10**12)

    def _can_hold(self, template: object) -> bool:
        """Whether given values fit inside the table's value."""
        return is_array(template) or (is_object(template) and _only_model(self._info.annotation) is not None)

    def _filled(self, template: object, annotation: object, path: Path) -> object:
        """The table's value, with the given values inside it and the required fields that it lacks."""
        model = _only_model(annotation)
        if is_object(template) and model is not None:
            return _Object(self._maker, model, path, self._parent.around, template).filled()
        item = next((inside(member) for member in members(annotation) if is_list(member)), None)
        if is_array(template) and item is not None:
            return self._filled_list(template, item, path)
        return template

    def _filled_list(self, template: Sequence[object], item: object, path: Path) -> list[object]:
        given = self._maker.given
        made = [
            self._given((*path, index)) if given.at(path) is ABSENT else ABSENT
            for index in range(max(len(template), given.items(path) if given.below(path) else 0))
        ]
        for index, value in enumerate(made):
            if value is ABSENT and index < len(template):
                made[index] = self._filled(template[index], item, (*path, index))
            elif value is ABSENT:
                made[index] = self._made(item, (*path, index))
        return made

    def _from_table(self) -> object:
        """The value in the partner's table, or `NOT_IN_TABLE`."""
        if self._wire in self._parent.template:
            return self._parent.template[self._wire]
        of_kind = self._maker.table.at(self._path)
        if of_kind is not ABSENT:
            return expand(of_kind, self, self._maker.story)
        if self._maker.table.below(self._path):
            return self.make()
        if len(self._path) == 1:
            return expand(ENVELOPE.get(self._wire, NOT_IN_TABLE), self, self._maker.story)
        for of_field in self._maker.knowledge.of_field(self._parent.model, self._wire):
            value = expand(of_field, self, self._maker.story)
            if value is ABSENT or fits(self._info.annotation, value):
                return value
        return NOT_IN_TABLE

    def _optional(self) -> object:
        knowledge = self._maker.knowledge
        if self._wire in knowledge.never:
            return ABSENT
        if self._parent.path == self._maker.payload and self._is_word_of_kind():
            return self.make()
        models = [model for member in members(self._info.annotation) for model in models_of(member)]
        if models:
            selected = self._parent.selected()
            if selected is not None:
                return self.make() if selected == self._wire else ABSENT
            is_too_deep = len(self._parent.around) >= DEEPEST or set(models) & set(self._parent.around)
            if is_too_deep and knowledge.optional == "made":
                return ABSENT
        if self._lists_what_it_is_in() and knowledge.optional == "made":
            return []
        if knowledge.optional == "null":
            return None if fits(self._info.annotation, None) else ABSENT
        return self.make() if knowledge.optional == "made" else ABSENT

    def _lists_what_it_is_in(self) -> bool:
        """Whether it is a list of objects like one that it is in, which would have no end."""
        lists = filter(is_list, members(self._info.annotation))
        items = [model for each in lists for item in members(inside(each)) for model in models_of(item)]
        return bool(set(items) & set(self._parent.around))

    def make(self) -> object:
        """A value by the field's vocabulary, name and type alone."""
        words = current_words(self._parent.model, self._wire)
        if words:
            value = self._word(words)
            if fits(self._info.annotation, value):
                return value
            if fits(self._info.annotation, [value]):
                return [value]
        if is_constrained(self._info):
            return foreign_value(self._info, self._maker.story, self.key)
        return self._made(self._info.annotation, self._path)

    def _is_word_of_kind(self) -> bool:
        """Whether the kind ends with one of the field's words: `invoice.paid` with a status `paid`."""
        return self.kind.rpartition(".")[2] in current_words(self._parent.model, self._wire)

    def _word(self, words: tuple[str, ...]) -> str:
        kind = self._maker.kind
        fitting = (word for word in (kind, kind.rpartition(".")[2]) if word in words)
        return next(fitting, self._maker.story.choice(self.key, words))

    def _made(self, annotation: object, path: Path) -> object:
        wanted = self._maker.given.below(path)
        choices = [member for member in members(annotation) if member is not NoneType] or [NoneType]
        if wanted:
            # Values can only be inside an object or an array.
            choices.sort(key=lambda member: not _is_container(member))
        return self._member(choices[0], path)

    def _member(self, member: object, path: Path) -> object:
        story = self._maker.story
        models = models_of(member)
        if models:
            models = [model for model in models if self._allows(model, path)] or models
            return self._model(models[story.seed % len(models)], path)
        if is_list(member):
            return self._list(inside(member), path)
        if is_map(member) or (member is object and self._is_object(path)):
            return self._map(member, path)
        literals = literals_of(member)
        if literals:
            return self._word(literals)
        return self._scalar(member)

    def _allows(self, model: type[BaseModel], path: Path) -> bool:
        """Whether an object whose known fields have these words can be of a model.

        Stripe's `object`, for example, has one word in each model.
        """
        for wire in fields_of_model(model, self._maker.version):
            value = self._maker.given.at((*path, wire))
            value = self._maker.table.at((*path, wire)) if value is ABSENT else value
            words = words_of(model, wire) if isinstance(value, str) else ()
            if words and value not in words and not PLACEHOLDER.search(str(value)):
                return False
        return True

    def _is_object(self, path: Path) -> bool:
        """Whether a value that may be of any type is an object; the detail always is."""
        return path == ("detail",) or self._maker.given.below(path)

    def _model(self, model: type[BaseModel], path: Path) -> object:
        return _Object(self._maker, model, path, self._parent.around).whole()

    def _list(self, item: object, path: Path) -> list[object]:
        given = self._maker.given
        made: list[object] = []
        for index in range(given.items(path)):
            value = self._given((*path, index)) if given.at(path) is ABSENT else ABSENT
            made.append(self._made(item, (*path, index)) if value is ABSENT else value)
        return made

    def _map(self, member: object, path: Path) -> dict[str, object]:
        made: dict[str, object] = {}
        # A map whose values may be anything is left empty.
        names = ["example"] if is_map(member) and inside(member) is not object else []
        for name in self._maker.given.keys(path) or names:
            value = self._given((*path, name))
            made[name] = self._made(inside(member), (*path, name)) if value is ABSENT else value
        return made

    def _scalar(self, member: object) -> object:
        story, name = self._maker.story, self._wire
        if member is str or member is object:
            return str(expand(_names.text_for(name), self, story))
        if member is bool:
            return story.seed > 0 and story.number(self.key, 2) == 1
        if member is int or member is float:
            value = expand(_names.number_for(name), self, story)
            return round(value) if member is int and isinstance(value, float) else value
        if member is datetime:
            return expand("{iso:1}", self, story)
        if member is NoneType:
            return None
        return foreign_value(self._info, story, self.key)

    # FieldContext

    @property
    def key(self) -> str:
        return ".".join(map(str, self._path))

    @property
    def kind(self) -> str:
        return self._maker.kind

    @property
    def ids(self) -> Mapping[str, str]:
        return self._maker.knowledge.ids

    def beside(self, name: str) -> object:
        return self._parent.get(name)

    def at(self, path: str) -> object:
        return self._maker.at(tuple(path.split(".")))

    def previous(self, path: str) -> dict[str, object]:
        return self._maker.previous(tuple(path.split(".")) if path else self._maker.payload)
