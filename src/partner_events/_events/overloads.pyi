from collections.abc import Iterator
from typing import TypeVar, overload

from partner_events._events.event import PartnerEvent
from partner_events._wire.carriers import LambdaEvent
from partner_events._wire.delivery import Delivery
from partner_events.errors import InvalidRecord

_E1 = TypeVar("_E1", bound=PartnerEvent)
_E2 = TypeVar("_E2", bound=PartnerEvent)
_E3 = TypeVar("_E3", bound=PartnerEvent)
_E4 = TypeVar("_E4", bound=PartnerEvent)
_E5 = TypeVar("_E5", bound=PartnerEvent)
_E6 = TypeVar("_E6", bound=PartnerEvent)
_E7 = TypeVar("_E7", bound=PartnerEvent)
_E8 = TypeVar("_E8", bound=PartnerEvent)

@overload
def parse_event(raw: Delivery, /, *, strict: bool = False) -> PartnerEvent: ...
@overload
def parse_event(raw: Delivery, e1: type[_E1], /, *, strict: bool = False) -> _E1: ...
@overload
def parse_event(raw: Delivery, e1: type[_E1], e2: type[_E2], /, *, strict: bool = False) -> _E1 | _E2: ...
@overload
def parse_event(
    raw: Delivery, e1: type[_E1], e2: type[_E2], e3: type[_E3], /, *, strict: bool = False
) -> _E1 | _E2 | _E3: ...
@overload
def parse_event(
    raw: Delivery, e1: type[_E1], e2: type[_E2], e3: type[_E3], e4: type[_E4], /, *, strict: bool = False
) -> _E1 | _E2 | _E3 | _E4: ...
@overload
def parse_event(
    raw: Delivery,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    e5: type[_E5],
    /,
    *,
    strict: bool = False,
) -> _E1 | _E2 | _E3 | _E4 | _E5: ...
@overload
def parse_event(
    raw: Delivery,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    e5: type[_E5],
    e6: type[_E6],
    /,
    *,
    strict: bool = False,
) -> _E1 | _E2 | _E3 | _E4 | _E5 | _E6: ...
@overload
def parse_event(
    raw: Delivery,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    e5: type[_E5],
    e6: type[_E6],
    e7: type[_E7],
    /,
    *,
    strict: bool = False,
) -> _E1 | _E2 | _E3 | _E4 | _E5 | _E6 | _E7: ...
@overload
def parse_event(
    raw: Delivery,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    e5: type[_E5],
    e6: type[_E6],
    e7: type[_E7],
    e8: type[_E8],
    /,
    *more: type[_E8],
    strict: bool = False,
) -> _E1 | _E2 | _E3 | _E4 | _E5 | _E6 | _E7 | _E8: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    /,
    *,
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[PartnerEvent]: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    e1: type[_E1],
    /,
    *,
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[_E1]: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    e1: type[_E1],
    e2: type[_E2],
    /,
    *,
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[_E1 | _E2]: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    /,
    *,
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[_E1 | _E2 | _E3]: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    /,
    *,
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[_E1 | _E2 | _E3 | _E4]: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    e5: type[_E5],
    /,
    *,
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[_E1 | _E2 | _E3 | _E4 | _E5]: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    e5: type[_E5],
    e6: type[_E6],
    /,
    *,
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[_E1 | _E2 | _E3 | _E4 | _E5 | _E6]: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    e5: type[_E5],
    e6: type[_E6],
    e7: type[_E7],
    /,
    *,
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[_E1 | _E2 | _E3 | _E4 | _E5 | _E6 | _E7]: ...
@overload
def parse_events(
    lambda_event: LambdaEvent,
    e1: type[_E1],
    e2: type[_E2],
    e3: type[_E3],
    e4: type[_E4],
    e5: type[_E5],
    e6: type[_E6],
    e7: type[_E7],
    e8: type[_E8],
    /,
    *more: type[_E8],
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[_E1 | _E2 | _E3 | _E4 | _E5 | _E6 | _E7 | _E8]: ...
