"""The arguments of a deduplicator, checked, in the units that its claims need."""

from __future__ import annotations

from datetime import timedelta

from partner_events._base.expected import check_has
from partner_events.dedupe._keys import prefix_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal, TypeAlias

    from partner_events.dedupe._errors import StoreUnavailableError
    from partner_events.dedupe._store import Store

    Replays: TypeAlias = Literal["skip", "reprocess", "per-replay"]
    Mode: TypeAlias = Literal["leased", "at_most_once"]
    StoreFailure: TypeAlias = Literal["raise", "process"]

LONGEST_CONSUMER = 128
MILLISECOND = timedelta(milliseconds=1)


class Terms:
    """Store, consumer and times of a deduplicator. Times are milliseconds."""

    __slots__ = (
        "store",
        "consumer",
        "prefix",
        "keep_for",
        "lease",
        "execution_timeout",
        "clock_skew",
        "replays",
        "replay_name",
        "has_leases",
        "keep_result",
        "result_limit",
        "raises_if_unavailable",
        "clock",
    )

    store: Store
    consumer: str
    prefix: str
    keep_for: int
    lease: int
    execution_timeout: int
    clock_skew: int
    replays: Replays
    replay_name: str | None
    has_leases: bool
    keep_result: bool
    result_limit: int
    raises_if_unavailable: bool
    clock: Callable[[], float]

    def __init__(
        self,
        store: Store,
        *,
        consumer: str,
        keep_for: timedelta,
        lease: timedelta,
        clock_skew: timedelta,
        replays: Replays,
        mode: Mode,
        keep_result: bool,
        result_limit: int,
        on_store_failure: StoreFailure,
        clock: Callable[[], float],
        execution_timeout: timedelta | None = None,
        replay_name: str | None = None,
    ) -> None:
        check_has(store, ("claim",), "a store, such as DynamoDBStore(table)")
        _check_consumer(consumer)
        _check_choice("replays", replays, ("skip", "reprocess", "per-replay"))
        _check_choice("mode", mode, ("leased", "at_most_once"))
        _check_choice("on_store_failure", on_store_failure, ("raise", "process"))
        self.store = store
        self.consumer = consumer
        self.prefix = prefix_of(consumer)
        self.keep_for = milliseconds("keep_for", keep_for)
        self.lease = milliseconds("lease", lease)
        longest = keep_for if execution_timeout is None else execution_timeout
        self.execution_timeout = milliseconds("execution_timeout", longest)
        self.clock_skew = milliseconds("clock_skew", clock_skew, least=0)
        self.replays = replays
        self.replay_name = replay_name
        if replay_name is not None and (replays != "per-replay" or not replay_name):
            raise ValueError(
                f"replay_name is {replay_name!r} and replays {replays!r}; a name, which is not empty, is for "
                '"per-replay"'
            )
        self.has_leases = mode == "leased"
        self.keep_result = keep_result
        self.result_limit = result_limit
        self.raises_if_unavailable = on_store_failure == "raise"
        self.clock = clock
        if keep_result:
            self.check_that_results_are_kept()

    def elsewhere(self, store: Store, clock: Callable[[], float] | None) -> Terms:
        """The same, on another store and, if one is given, by another clock."""
        from copy import copy

        terms = copy(self)
        terms.store = store
        terms.clock = self.clock if clock is None else clock
        return terms

    def now(self) -> int:
        return int(self.clock() * 1000)

    def check_that_results_are_kept(self) -> None:
        if not self.has_leases:
            raise ValueError(
                "mode at_most_once records nothing after the work, so it cannot keep results. "
                "Use mode leased to keep them"
            )

    def go_on_without_store(self, error: StoreUnavailableError) -> None:
        """Lets the work go on or raises the error, as ``on_store_failure`` says.

        Call it while the error is being handled.
        """
        if self.raises_if_unavailable:
            raise error
        from logging import getLogger

        getLogger("partner_events.dedupe").warning("%s; going on without it", error)


LONGEST = timedelta(days=36_525)
"""A hundred years: what ends later may be beyond the last year that Python knows."""


def milliseconds(name: str, value: timedelta, *, least: int = 1) -> int:
    """A duration in whole milliseconds.

    Raises:
        TypeError: It is not a timedelta.
        ValueError: It is too short, or far too long.
    """
    if not _is_duration(value):
        raise TypeError(
            f"{name} is of type {type(value).__name__}; pass a timedelta, so that the unit is clear"
        )
    whole = value // MILLISECOND
    if whole < least:
        raise ValueError(f"{name} is {value}; it must be at least {least} ms")
    if value > LONGEST:
        raise ValueError(f"{name} is {value}; it must be at most {LONGEST.days} days")
    return whole


def _is_duration(value: object) -> bool:
    return isinstance(value, timedelta)


def _check_consumer(consumer: str) -> None:
    if not _is_text(consumer) or not 0 < len(consumer) <= LONGEST_CONSUMER:
        raise ValueError(
            f"the consumer must be a name of 1 to {LONGEST_CONSUMER} characters for what handles the events, "
            'such as "fulfilment". Keep it when you rename code: the history is kept under this name'
        )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value)


def _check_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ValueError(f"{name} is {value!r}; it must be one of {', '.join(choices)}")
