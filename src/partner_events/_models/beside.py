"""Fields that today's deliveries do not have: models beside models.

They cost nothing where nobody reads them: a delivery that has one keeps it as it keeps what it does not
know, and it is read when it is first touched, all of one model at once.
"""

from partner_events._models.history import NOTHING, beside, history_of
from partner_events._models.insides import fields_of
from partner_events._models.model import (
    Model,
    Unavailable,
    lost_on,
    raise_unavailable,
    unavailable,
    wire_names,
)
from partner_events._models.tolerant import Reading, TooManyModels, models_in
from partner_events._wire.delivery import Identified
from partner_events.errors import Deviation

KEPT = "_beside"
"""The key in a model's ``__dict__`` of what was read beside it, which ``==`` and dumps ignore."""


class Beside(Model):
    """The fields of a model that today's deliveries do not have: retired, or only expanded."""

    @classmethod
    def __event_read__(cls, owner: Model, name: str) -> object:
        """The value of a field that a delivery has, or None if the field may be left out.

        Raises:
            FieldUnavailableError: The delivery does not have it, or not in its type.
        """
        found = _read_once(owner, cls)
        if name in found.model_fields_set and name in found.__dict__:
            return found.__dict__[name]
        wire = fields_of(cls)[name].alias or name
        record = unavailable(owner)
        for deviation in lost_on(found):
            if deviation.path == (wire,):
                raise_unavailable(owner, name, deviation, record, fields_of(cls)[name].annotation)
        if record and _may_be_left_out(type(owner), wire, record):
            return None
        raise_unavailable(owner, name, Deviation((wire,), "absent", None), record, None)


def read_beside(owner: Model) -> Beside | None:
    """What a model has beside its fields, if a delivery has some of it: read as its own fields are."""
    extra = owner.model_extra
    model = _beside(owner) if extra else None
    if model is None or wire_names(model).keys().isdisjoint(extra or ()):
        return None
    return _read_once(owner, model)


def read_all_beside(model: Model, reading: Reading) -> None:
    """Reads what a model and those inside it have beside their fields, as a reading of its own kind reads."""
    todo = [model]
    while todo:
        owner = todo.pop()
        todo += models_in(owner)
        extra, other = owner.model_extra, _beside(owner)
        if other and extra and (values := {wire: extra[wire] for wire in wire_names(other) if wire in extra}):
            found = reading.read(other, values)
            vars(owner)[KEPT] = (extra, found)
            todo.append(found)


def _beside(owner: Model) -> type[Beside] | None:
    other = beside(type(owner))
    assert other is None or issubclass(other, Beside)
    return other


def _read_once(owner: Model, model: type[Beside]) -> Beside:
    extra = owner.model_extra
    known: tuple[object, Beside] | None = owner.__dict__.get(KEPT)
    # What a copy was updated with is in another dict.
    if known and known[0] is extra:
        return known[1]
    values = {wire: extra[wire] for wire in wire_names(model) if wire in extra} if extra else {}
    found = _read(model, values, unavailable(owner))
    vars(owner)[KEPT] = (extra, found)
    return found


def _read(model: type[Beside], values: dict[str, object], record: Unavailable | None) -> Beside:
    kind, version = (record.event_kind or "", record.api_version) if record else ("", None)
    identified = Identified(values, None, kind, values, None, version)
    reading = Reading(identified, record, False)
    try:
        found = reading.read(model, values)
        for each in models_in(found):
            reading.note_absent(each)
        return found
    except (RecursionError, TooManyModels):
        lost = [Deviation((wire,), "contradiction", value) for wire, value in values.items()]
        return reading.without(model, lost)


def _may_be_left_out(model: type[Model], wire: str, record: Unavailable) -> bool:
    history = history_of(model).get(wire, NOTHING)
    is_sent = history.presence == "always" or history.only_expanded is not None
    version = record.api_version
    return version is not None and not is_sent and history.is_in(version)
