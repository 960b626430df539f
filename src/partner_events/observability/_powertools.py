"""A router's events in the logs, metrics and traces of AWS Lambda Powertools."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from logging import getLogger

from partner_events._base.lazy import load_extra
from partner_events._base.text import shown

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager
    from typing import Protocol, TypeAlias

    from partner_events._events.event import PartnerEvent
    from partner_events._router.reports import DuplicateEvent, FailedEvent
    from partner_events._router.router import Router

    class PowertoolsLogger(Protocol):
        """What is needed of ``aws_lambda_powertools.Logger``."""

        @property
        def append_context_keys(self) -> Callable[..., AbstractContextManager[None]]: ...
        @property
        def info(self) -> Callable[..., None]: ...

    class PowertoolsMetrics(Protocol):
        """What is needed of ``aws_lambda_powertools.Metrics``."""

        @property
        def add_metric(self) -> Callable[..., None]: ...

    class PowertoolsTracer(Protocol):
        """What is needed of ``aws_lambda_powertools.Tracer``."""

        @property
        def provider(self) -> SubsegmentProvider: ...

    class SubsegmentProvider(Protocol):
        @property
        def in_subsegment(self) -> Callable[..., AbstractContextManager[Subsegment]]: ...

    class Subsegment(Protocol):
        @property
        def put_annotation(self) -> Callable[..., object]: ...
        @property
        def put_metadata(self) -> Callable[..., object]: ...

    Around: TypeAlias = Callable[[PartnerEvent, object], AbstractContextManager[None]]

NEEDED = "use_powertools needs AWS Lambda Powertools: pip install partner-events[powertools]"
ROUTERS_LOGGER = "partner_events"
ANNOTATIONS = ("partner", "kind", "idempotency_key", "event_id")
"""The fields of a log that a trace is found by."""


def use_powertools(
    router: Router,
    *,
    logger: PowertoolsLogger | None = None,
    metrics: PowertoolsMetrics | None = None,
    tracer: PowertoolsTracer | None = None,
) -> None:
    """Have `Powertools <https://docs.powertools.aws.dev/lambda/python/latest/>`_ tell of a router's events.

    Args:
        router: The router that Lambda calls, or one that it includes: then its own handlers' events are told.
        logger: A ``Logger``. What handlers log has the event's `log_fields`; duplicates are logged as infos;
            the router's own log, with its failures, is written as this logger writes.
        metrics: A ``Metrics``. It counts ``EventHandled``, ``EventFailed`` and ``EventDuplicate``, and has
            the ``EventAge`` in seconds: from the occurrence at the partner until it is handled.
        tracer: A ``Tracer``. Each handled event is a subsegment, annotated with partner, kind, key and id.

    Raises:
        ModuleNotFoundError: Powertools are not installed.
    """
    if logger is not None:
        _log(router, logger)
    if metrics is not None:
        _count(router, metrics)
    if tracer is not None:
        _trace(router, tracer)


def _log(router: Router, logger: PowertoolsLogger) -> None:
    copy = load_extra("aws_lambda_powertools.logging.utils", "copy_config_to_registered_loggers", NEEDED)
    # It changes those loggers alone that are there.
    getLogger(ROUTERS_LOGGER)
    copy(source_logger=logger, include={ROUTERS_LOGGER})

    @router.around
    def with_keys(event: PartnerEvent, context: object) -> AbstractContextManager[None]:
        return logger.append_context_keys(**event.log_fields())

    @router.on_duplicate
    def log_duplicate(duplicate: DuplicateEvent, context: object) -> None:
        logger.info("duplicate of an event that was handled", extra=duplicate.log_fields())


def _count(router: Router, metrics: PowertoolsMetrics) -> None:
    def add(name: str, value: float = 1, unit: str = "Count") -> None:
        metrics.add_metric(name=name, unit=unit, value=value)

    @router.around
    @contextmanager
    def count_handled(event: PartnerEvent, context: object) -> Generator[None]:
        add("EventAge", max(0.0, (datetime.now(UTC) - event.occurred_at).total_seconds()), "Seconds")
        yield
        add("EventHandled")

    @router.on_error
    def count_failed(failure: FailedEvent, context: object) -> None:
        add("EventFailed")

    @router.on_duplicate
    def count_duplicate(duplicate: DuplicateEvent, context: object) -> None:
        add("EventDuplicate")


def _trace(router: Router, tracer: PowertoolsTracer) -> None:
    @router.around
    @contextmanager
    def in_subsegment(event: PartnerEvent, context: object) -> Generator[None]:
        fields = event.log_fields()
        with tracer.provider.in_subsegment(name=f"## {shown(event.kind, 100)}") as subsegment:
            for name in ANNOTATIONS:
                if name in fields:
                    subsegment.put_annotation(key=name, value=fields[name])
            subsegment.put_metadata(key="event", value=fields, namespace="partner_events")
            yield
