"""Powertools' Logger, Metrics and Tracer told of a router's events: the real ones."""

import json
from collections.abc import Iterator
from importlib import import_module
from io import StringIO
from logging import getLogger
from typing import Any

import pytest
from dedupe.workers import delivery
from support.carriers import failed, sqs

from partner_events import PartnerEvent, Router
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.observability import use_powertools
from partner_events.stripe import PaymentIntentSucceeded

pytestmark = pytest.mark.tools
powertools: Any = pytest.importorskip("aws_lambda_powertools")
xray: Any = pytest.importorskip("aws_xray_sdk.core")


class Broken(Exception):
    """What a user's handler raises."""


@pytest.fixture(autouse=True)
def routers_logger() -> Iterator[None]:
    """The router's logger, as it was."""
    logger = getLogger("partner_events")
    before = (logger.handlers[:], logger.propagate, logger.level)
    yield
    logger.handlers, logger.propagate, level = before
    logger.setLevel(level)


@pytest.fixture
def router() -> Router:
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="shop"))

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> None:
        getattr(pay, "log", lambda: None)()
        if event.idempotency_key.value == "broken":
            raise Broken

    return router


BATCH = ("a", "a", "broken")


def call(router: Router) -> object:
    return router(sqs(*map(delivery, BATCH)))


def test_the_logger_has_the_event_while_it_is_handled(router: Router) -> None:
    """And not after; failures and duplicates are lines of the same logger."""
    stream = StringIO()
    logger = powertools.Logger(service=str(id(stream)), stream=stream, level="INFO")
    use_powertools(router, logger=logger)

    @router.before
    def note(event: PartnerEvent, context: object) -> None:
        logger.info("paid")

    assert call(router) == failed("message-2")
    logger.info("after")

    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    texts = ["paid", "paid", "Records[2] (message-2) of sqs failed", "duplicate of an event", "after"]
    by_text = {text: [line for line in lines if line["message"].startswith(text)] for text in texts}
    assert [line["idempotency_key"] for line in by_text["paid"]] == ["a", "broken"]
    (failure,) = by_text["Records[2] (message-2) of sqs failed"]
    assert (failure["kind"], failure["idempotency_key"]) == ("payment_intent.succeeded", "broken")
    assert failure["exception_name"] == "Broken"
    (duplicate,) = by_text["duplicate of an event"]
    assert duplicate["carrier_record"] == "Records[1]"
    assert "idempotency_key" not in by_text["after"][0]
    assert len(lines) == 5


def test_the_metrics_count_what_became_of_events(router: Router) -> None:
    """Handled, failed and duplicate ones, and how old they were."""
    metrics = powertools.Metrics(namespace=f"shop{id(router)}", service="shop")
    metrics.clear_metrics()
    use_powertools(router, metrics=metrics)

    call(router)

    found = metrics.serialize_metric_set()
    metrics.clear_metrics()
    assert found["EventHandled"] == [1.0]
    assert found["EventFailed"] == [1.0]
    assert found["EventDuplicate"] == [1.0]
    assert len(found["EventAge"]) == 2
    (definitions,) = (each["Metrics"] for each in found["_aws"]["CloudWatchMetrics"])
    assert {"Name": "EventAge", "Unit": "Seconds"} in definitions


def test_the_tracer_has_a_subsegment_for_each_event(router: Router, monkeypatch: pytest.MonkeyPatch) -> None:
    """With annotations to search for, and with what the handler raised."""
    tracer = powertools.Tracer(service="shop", auto_patch=False)
    # Powertools switch X-Ray's SDK off outside of Lambda, for all of the process.
    config = import_module("aws_xray_sdk.sdk_config").SDKConfig
    monkeypatch.setattr(config, "sdk_enabled", staticmethod(lambda: True))
    sent: list[Any] = []
    recorder = xray.AWSXRayRecorder()
    recorder.emitter._socket.close()
    recorder.configure(sampling=False, emitter=Emitter(sent), context=xray.context.Context())
    monkeypatch.setattr(tracer, "provider", recorder)
    use_powertools(router, tracer=tracer)
    recorder.begin_segment("test")

    call(router)

    recorder.end_segment()
    subsegments = [each for segment in sent for each in segment["subsegments"]]
    assert [each["name"] for each in subsegments] == ["## payment_intent.succeeded"] * 2
    assert [each["annotations"]["idempotency_key"] for each in subsegments] == ["a", "broken"]
    assert [each.get("fault", False) for each in subsegments] == [False, True]
    assert subsegments[1]["cause"]["exceptions"][0]["type"] == "Broken"


def test_a_disabled_tracer_changes_nothing(router: Router) -> None:
    """As in tests, and outside of Lambda."""
    use_powertools(router, tracer=powertools.Tracer(disabled=True))

    assert call(router) == failed("message-2")


class Emitter:
    """Keeps segments instead of sending them to X-Ray's daemon."""

    def __init__(self, sent: list[Any]) -> None:
        self.sent = sent

    def send_entity(self, entity: Any) -> None:
        self.sent.append(json.loads(entity.serialize()))
