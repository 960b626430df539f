"""Durable functions, run by the local runner of AWS's SDK: deduplication holds over their waits."""
# pyright: reportUnknownLambdaType=false, reportUnknownArgumentType=false

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import ROOT, read_sample

from dedupe.workers import delivery
from partner_events import PartnerEvent, Router, parse_event
from partner_events.dedupe import (
    Claimed,
    Deduplicator,
    Duplicate,
    EventInProgressError,
    InProgress,
    MemoryStore,
    Newest,
    NewestWins,
)
from partner_events.stripe import PaymentIntentSucceeded

pytestmark = pytest.mark.tools
sdk: Any = pytest.importorskip("aws_durable_execution_sdk_python")
testing: Any = pytest.importorskip("aws_durable_execution_sdk_python_testing")
config: Any = pytest.importorskip("aws_durable_execution_sdk_python.config")
errors: Any = pytest.importorskip("aws_durable_execution_sdk_python.exceptions")

Form = Callable[[Deduplicator, Callable[[Any], object]], Callable[[Any, Any], object]]


class Broken(Exception):
    """What a user's handler raises."""


class Shop:
    """A durable function that waits between two steps; and others that try the event meanwhile."""

    def __init__(self) -> None:
        self.dedupe = Deduplicator(MemoryStore(), consumer="shop")
        self.steps: list[str] = []
        self.begun = 0
        self.meanwhile: list[str] = []
        self.breaks: BaseException | None = None

    def work(self, context: Any) -> str:
        self.begun += 1
        if self.begun > 1:
            # What another delivery gets while the execution is suspended and replayed.
            other = self.dedupe.claim(delivery("evt_1"), context=FakeContext("another execution"))
            self.meanwhile.append(type(other).__name__)
        context.step(lambda _: self.steps.append("charge"), name="charge")
        context.wait(config.Duration.from_hours(24))
        if self.breaks is not None:
            raise self.breaks
        context.step(lambda _: self.steps.append("ship"), name="ship")
        return "shipped"


def with_once(dedupe: Deduplicator, work: Callable[[Any], object]) -> Callable[[Any, Any], object]:
    @dedupe.once
    def handler(raw: dict[str, object], context: Any) -> object:
        return work(context)

    return handler


def with_a_router(dedupe: Deduplicator, work: Callable[[Any], object]) -> Callable[[Any, Any], object]:
    router = Router(dedupe=dedupe)

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded, context: Any) -> object:
        return work(context)

    return router


def with_once_below_on(dedupe: Deduplicator, work: Callable[[Any], object]) -> Callable[[Any, Any], object]:
    router = Router()

    @router.on(PaymentIntentSucceeded)
    @dedupe.once
    def pay(event: PartnerEvent, context: Any) -> object:
        return work(context)

    return router


def with_claims(dedupe: Deduplicator, work: Callable[[Any], object]) -> Callable[[Any, Any], object]:
    def handler(raw: dict[str, object], context: Any) -> object:
        claim = dedupe.claim(raw, context=context)
        if isinstance(claim, InProgress):
            raise EventInProgressError("in progress", key=claim.key, until=claim.until)
        if isinstance(claim, Duplicate):
            return None
        with claim:
            return work(context)

    return handler


FORMS: list[Form] = [with_once, with_a_router, with_once_below_on, with_claims]


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> Form:
    found: Form = request.param
    return found


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Any]]:
    """Runs a handler as a durable execution to its end, by simulated time."""
    loops: list[asyncio.AbstractEventLoop] = []
    new_event_loop = asyncio.new_event_loop

    def kept() -> asyncio.AbstractEventLoop:
        loops.append(new_event_loop())
        return loops[-1]

    def run_handler(handler: Callable[[Any, Any], object], raw: object, name: str = "first") -> Any:
        with testing.DurableFunctionTestRunner(sdk.durable_execution(handler)) as runner:
            return runner.run(input=json.dumps(raw), execution_name=name)

    monkeypatch.setattr(asyncio, "new_event_loop", kept)
    yield run_handler
    # The runner stops the loop of its scheduler, and leaves it to the garbage collector, which would complain
    # in the middle of another test.
    for loop in loops:
        loop.close()


def test_an_event_stays_claimed_over_a_wait(form: Form, shop: Shop, run: Callable[..., Any]) -> None:
    """The replay goes on with it, others find it in progress, and later ones a duplicate."""
    handler = form(shop.dedupe, shop.work)

    first = run(handler, delivery("evt_1"))
    second = run(handler, delivery("evt_1"), "second")

    assert first.status.value == "SUCCEEDED"
    assert json.loads(first.result) == "shipped"
    assert shop.begun == 2
    assert shop.meanwhile == ["InProgress"]
    assert shop.steps == ["charge", "ship"]
    assert second.status.value == "SUCCEEDED"
    assert json.loads(second.result) is None


def test_another_execution_of_the_event_fails_meanwhile(shop: Shop, run: Callable[..., Any]) -> None:
    """It does nothing of the work."""
    handler = with_once(shop.dedupe, shop.work)
    tried: list[str] = []

    def during_the_wait(context: Any) -> str:
        shop.begun += 1
        if shop.begun == 2:
            tried.append(run(handler, delivery("evt_1"), "second").status.value)
        context.wait(config.Duration.from_hours(1))
        return "done"

    assert run(with_once(shop.dedupe, during_the_wait), delivery("evt_1")).status.value == "SUCCEEDED"
    assert tried == ["FAILED"]
    assert shop.steps == []


def test_an_execution_that_fails_gives_the_event_back(
    form: Form, shop: Shop, run: Callable[..., Any]
) -> None:
    """The next delivery is handled, by an execution of its own."""
    shop.breaks = Broken("on purpose")
    handler = form(shop.dedupe, shop.work)

    assert run(handler, delivery("evt_1")).status.value == "FAILED"
    shop.breaks = None
    assert run(handler, delivery("evt_1"), "second").status.value == "SUCCEEDED"

    assert shop.steps == ["charge", "charge", "ship"]


def test_an_attempt_that_lambda_runs_again_keeps_the_event(form: Form, shop: Shop) -> None:
    """The SDK's errors that make Lambda retry do not release it, nor does a suspension."""
    for breaks in (errors.InvocationError("checkpoint"), errors.SuspendExecution("wait")):
        context = FakeContext(
            f"arn:aws:lambda:us-east-1:123456789012:durable-execution:f:{type(breaks).__name__}"
        )
        key = f"evt_{type(breaks).__name__}"

        def work(_: object, breaks: BaseException = breaks) -> None:
            raise breaks

        with pytest.raises(type(breaks)):
            form(shop.dedupe, work)(delivery(key), context)

        assert isinstance(shop.dedupe.claim(delivery(key)), InProgress)
        assert isinstance(shop.dedupe.claim(delivery(key), context=context), Claimed)


def test_the_newest_of_an_object_is_kept_over_a_wait(shop: Shop, run: Callable[..., Any]) -> None:
    """Another event of the object finds it in use."""
    newest = NewestWins(MemoryStore(), consumer="shop")
    event = parse_event(read_sample("payment_intent.succeeded"), PaymentIntentSucceeded)
    seen: list[str] = []

    def handler(raw: object, context: Any) -> str:
        seen.append(type(newest.claim(event, of="pi_1", context=object())).__name__ if seen else "first")
        claim = newest.claim(event, of="pi_1", context=context)
        assert isinstance(claim, Newest)
        with claim:
            context.wait(config.Duration.from_hours(1))
        return "applied"

    assert run(handler, {}).status.value == "SUCCEEDED"
    assert seen == ["first", "InProgress"]
    assert type(newest.claim(event, of="pi_1")).__name__ == "Stale"


def test_the_documented_function_runs(run: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    """As docs/durable.md has it; an execution of the same event does not ship again."""
    text = (ROOT / "docs" / "durable.md").read_text(encoding="utf-8")
    module: dict[str, Any] = {"__name__": "documented"}
    exec(text.split("```py\n", 1)[1].split("```", 1)[0], module)
    raw = read_sample("payment_intent.succeeded")

    first = run(module["router"], raw)
    second = run(module["router"], raw, "second")

    assert [first.status.value, second.status.value] == ["SUCCEEDED", "SUCCEEDED"]
    assert [line.split(" pi_")[0] for line in capsys.readouterr().out.splitlines()] == [
        "ship",
        "ask for a review of",
    ]


class FakeContext:
    """As much of the SDK's DurableContext as is asked for."""

    def __init__(self, arn: str) -> None:
        self.execution_context = type("ExecutionContext", (), {"durable_execution_arn": arn})()
