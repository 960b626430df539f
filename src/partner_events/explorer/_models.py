"""Models as data: their fields with types, words, versions and sentences, for trees that people unfold.

A field is an object with short keys, since there are fifty thousand of them:

===== =====================================================================================================
``n`` its name in Python
``w`` its name in JSON, where that is another one
``t`` its type, as Python writes it
``r`` 1 if it is always there
``v`` its documented words; ``f`` those that only earlier versions document
``m`` the keys of the models of its objects: ``module:Class`` in the partner's package, ``:Class`` of the
      kind's own
``d`` what is said of it, units included
``s`` 1 if its name says that it is a secret
``x`` 1 if only earlier versions of the partner's API have it, or only objects that are fetched
``h`` what is known of it over the versions
``in`` the ranges of versions that document it, as pairs of indices; without it, all do
``as`` how versions documented it otherwise: pairs of indices, and what it was
===== =====================================================================================================
"""

from __future__ import annotations

from importlib import import_module
from typing import TypeAlias

from partner_events._base.lazy import PACKAGE
from partner_events._kinds.tables import versions_of
from partner_events._models.history import all_fields_of, former_words, history_of
from partner_events._models.insides import built
from partner_events._models.judging import is_documented
from partner_events._models.model import Model
from partner_events._models.told import told
from partner_events._shown.model_fields import FieldFacts, all_fields_in, fields_in
from partner_events._wire.secrets import is_secret
from partner_events.explorer._sentences import NONE, said_of_field, sentences_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic import BaseModel

    from partner_events._models.history import Earlier

Data: TypeAlias = "dict[str, object]"


class PartnerModels:
    """The models of one partner or sender, each described once."""

    def __init__(self, partner: str) -> None:
        self.partner = partner
        self.versions = versions_of(partner)
        self._described: dict[type[Model], Data] = {}
        self._fields: dict[type[Model], list[FieldFacts]] = {}
        self.modules: set[str] = set()
        """The modules of shared models that keys named."""

    def fields(self, model: type[Model]) -> list[FieldFacts]:
        """The fields of a model, of today."""
        if model not in self._fields:
            self._fields[model] = fields_in((model,))
        return self._fields[model]

    def inside(self, model: type[Model]) -> dict[type[Model], None]:
        """A model and all models that its values may hold, at any depth."""
        found: dict[type[Model], None] = {}
        todo = [model]
        while todo:
            each = todo.pop()
            if each not in found:
                found[each] = None
                todo += [inner for field in self.fields(each) for inner in field.models]
        return found

    def own_models(self, event_class: type[Model]) -> dict[str, Data]:
        """The models of a kind that belong to it alone, its event class among them, by their keys."""
        own: dict[str, Data] = {}
        todo = [event_class]
        while todo:
            model = todo.pop()
            key = self.key(model)
            if key.startswith(":") and key not in own:
                own[key] = self.described(model)
                todo += [inner for field in all_fields_in(model) for inner in field.models]
        return own

    def shared(self, module: str) -> dict[str, Data] | None:
        """The models of a module of the partner's package, which kinds share; None if it has none."""
        name = f"{PACKAGE}.{self.partner}.{module}"
        found = vars(import_module(name)).values()
        models = [each for each in found if isinstance(each, type) and issubclass(each, Model)]
        return {each.__name__: self.described(each) for each in models if each.__module__ == name} or None

    def key(self, model: type[BaseModel]) -> str:
        """How a page names a model: with its module if other kinds may have it, too."""
        inside = model.__module__.removeprefix(f"{PACKAGE}.{self.partner}.")
        is_shared = inside != model.__module__ and not inside.startswith("events.")
        if is_shared:
            self.modules.add(inside)
        return f"{inside if is_shared else ''}:{model.__name__}"

    def described(self, model: type[Model]) -> Data:
        """A model: what is said of it, and its fields, those that only earlier versions have included."""
        if model not in self._described:
            self._described[model] = _without_nothing(
                {"d": self._said(model), "fields": [self._field(model, each) for each in _all(model)]}
            )
        return self._described[model]

    def _said(self, model: type[Model]) -> str:
        text = sentences_of(self.partner).get(model.__name__, NONE).of_class
        return "" if text.startswith(("http://", "https://")) else text

    def _field(self, model: type[Model], field: FieldFacts) -> Data:
        owner = all_fields_of(model)[field.name][0]
        bases = (base.__name__ for base in model.__mro__)
        former = former_words(owner, field.wire)
        return _without_nothing(
            {
                "n": field.name,
                "w": field.wire if field.wire != field.name else "",
                "t": field.type_name,
                "r": int(field.is_required),
                "v": [word for word in field.values if word not in former],
                "f": [word for word in field.values if word in former],
                "m": list(map(self.key, field.models)),
                "d": said_of_field(self.partner, bases, field.name),
                "s": int(is_secret(field.wire)),
                "x": int(owner is not model),
                **(self._over_versions(model, field) if self.versions else {}),
            }
        )

    def _over_versions(self, model: type[Model], field: FieldFacts) -> Data:
        history = history_of(model).get(field.wire)
        if history is None:
            return {}
        documented = [is_documented(model, field.wire, version) for version in self.versions]
        then = [_otherwise(history.then(version)) for version in self.versions]
        return {
            "h": told(model, field.wire).removesuffix("; "),
            "in": None if all(documented) else [[a, b] for a, b, there in _runs(documented) if there],
            "as": [[a, b, text] for a, b, text in _runs(then) if text],
        }


def _all(model: type[Model]) -> Iterator[FieldFacts]:
    """The fields of today, and then those of earlier versions, in the order of the models."""
    built(model)
    yield from sorted(all_fields_in(model), key=lambda field: field.name not in model.model_fields)


def _otherwise(earlier: Earlier | None) -> str:
    """What a version said of a field that it documented in another way, in words."""
    if earlier is None:
        return ""
    nullable = {True: "may be null", False: "never null", None: ""}[earlier.is_nullable]
    presence = {"always": "always sent", "seldom": "may be left out"}.get(earlier.presence or "", "")
    return ", ".join(filter(None, (earlier.type, nullable, presence)))


def _runs(values: Sequence[object]) -> Iterator[tuple[int, int, object]]:
    """The first and the last index of each run of equal values, and the value."""
    first = 0
    for index, value in enumerate(values):
        if index + 1 == len(values) or values[index + 1] != value:
            yield first, index, value
            first = index + 1


def _without_nothing(described: Data) -> Data:
    """Without what says nothing, which is most of the text; that no version has a field says something."""
    return {
        name: value
        for name, value in described.items()
        if value not in ("", 0, [], None) or (name == "in" and value is not None)
    }
