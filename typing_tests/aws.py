"""AWS set-up: what clients and sessions are, and values that `match` narrows."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Literal, assert_type

from partner_events import Router, aws
from partner_events.patterns import EventPattern, PartnerSource, RetryPolicy, Subscriber, Target
from partner_events.stripe import StripeEvent


class Clients:
    """As boto3's session is, and whatever else gives clients."""

    def client(self, service_name: str, region_name: str | None = None) -> object:
        raise NotImplementedError((service_name, region_name))


# Right


def sources(session: Clients) -> None:
    found = aws.list_event_sources(partner="stripe", session=session)
    assert_type(found, tuple[aws.EventSource, ...])
    assert_type(found[0].remaining, timedelta | None)
    assert_type(found[0].created_at, datetime | None)
    assert_type(found[0].to_dict(), dict[str, object])
    aws.associate(found[0], session=session)


def outcome(association: aws.Association) -> str:
    match association.outcome:
        case "created":
            return "new"
        case "already-associated":
            return "there"
        case "paused":
            return "waiting"


def status(source: aws.EventSource) -> Literal["active", "deleted", "expired", "paused", "pending"]:
    return source.status


def rule(session: Clients) -> None:
    targets = [Target("arn:aws:sqs:us-east-1:123456789012:orders", "orders")]
    pattern = EventPattern.of(StripeEvent)
    plan = aws.ensure_rule(pattern, "bus", targets, name="paid", retry=RetryPolicy(5), session=session)
    assert_type(plan, aws.Plan)
    assert_type(plan.changes, tuple[aws.Change, ...])
    assert_type(plan.changes[0].action, Literal["create", "delete", "update"])
    assert_type(plan.findings[0].severity, Literal["error", "warning", "note"])
    plan.apply()


def webhooks_are_set() -> None:
    settings = aws.webhook_settings("github")
    assert_type(settings, aws.WebhookSettings)
    assert_type(settings.authentication, Literal["hmac", "token"])
    assert_type(settings.configuration(role_arn="arn", secret="secret", headers=["x"]), dict[str, object])
    assert_type(aws.webhook_vendors(), tuple[str, ...])


def redriven(session: Clients, router: Router) -> None:
    plan = aws.redrive("orders-dead", to=router, session=session)
    assert_type(plan.letters, tuple[aws.DeadLetter, ...])
    assert_type(plan.letters[0].origin, Literal["rule", "subscriber", "function", "queue", "unknown"])
    assert_type(plan.apply(rate=5, limit=1, progress=print), aws.RedriveReport)
    assert_type(plan.apply().unsent[0].error, Exception | None)
    aws.redrive("orders-dead", to="arn:aws:sqs:us-east-1:123456789012:orders", session=session)


def custom_bus(session: Clients) -> None:
    bus = aws.ensure_event_bus("partners", retention=timedelta(days=7), session=session).apply()
    assert_type(bus, str)
    source = PartnerSource("stripe", "arn:aws:events:us-east-1::event-source/aws.partner/stripe.com/ed_1")
    plan = aws.ensure_event_source(source, bus, session=session)
    assert_type(plan, aws.SetupPlan)
    assert_type(plan.kind, Literal["event-bus", "event-source", "subscriber"])
    assert_type(plan.apply(patience=timedelta(minutes=1)), str)
    hook = aws.WebhookSource("hook", {"WebhookEventsConfiguration": {"RoleArn": "arn:aws:iam::1:role/r"}})
    aws.ensure_event_source(hook, bus, session=session)
    subscriber = Subscriber("audit", "arn:aws:sqs:us-east-1:123456789012:q", EventPattern.of(StripeEvent))
    aws.ensure_subscriber(subscriber, bus, state="STOPPED", session=session)
    aws.ensure_subscriber(subscriber, bus, state="RUNNING", resume_position="LATEST", session=session)
    assert_type(aws.list_subscribers(bus, session=session)[0].filters, Mapping[str, str])
    assert_type(aws.list_bus_sources(bus, session=session)[0].webhook_url, str | None)
    assert_type(aws.list_event_sources(session=session)[0].managed_by, str | None)


def replayed(session: Clients) -> None:
    plan = aws.redrive_subscriber("undelivered", session=session)
    assert_type(plan.replays, tuple[aws.Replay, ...])
    assert_type(plan.apply(), tuple[str, ...])
    assert_type(plan.clean(), int)


def flows(session: Clients) -> None:
    assert_type(aws.pause("bus", rule="paid", session=session), aws.Flow)
    assert_type(aws.resume("bus", session=session).deleted_after, datetime | None)


def report(session: Clients) -> None:
    found = aws.check("bus", session=session)
    assert_type(found.ok, bool)
    assert_type(found.errors, tuple[aws.Finding, ...])
    assert_type(aws.list_rules("bus", session=session)[0].pattern, EventPattern | None)


def trial(session: Clients, event: Mapping[str, object]) -> None:
    assert_type(aws.try_pattern(EventPattern.of(StripeEvent), event, session=session), bool)


def caught(call: Callable[[], None]) -> str:
    try:
        call()
    except aws.TargetsRefusedError as error:
        return ", ".join(target for target, _ in error.failed)
    except aws.AWSError as error:
        return error.code or error.operation
    except aws.EventSourceGoneError as error:
        return error.status
    return "done"


def caught_of_custom_bus(call: Callable[[], None]) -> str | None:
    try:
        call()
    except aws.FixedSettingError as error:
        return error.differences[0].setting
    except (aws.FailedStateError, aws.NotReadyError) as error:
        return f"{error.resource}: {error.state}"
    except (aws.SourceInUseError, aws.ManagedBusError) as error:
        return error.managed_by
    except aws.ReplayStoppedError as error:
        return error.created[0]
    return None


# Wrong


aws.redrive("orders-dead", to=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] # no destination


def sources_are_read_only_and_asked_for_by_name(session: Clients, found: aws.EventSource) -> None:
    aws.list_event_sources(partner=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    aws.list_event_sources("stripe")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    found.name = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def a_rule_has_a_name_and_a_state_of_eventbridge(pattern: EventPattern, targets: list[Target]) -> None:
    aws.ensure_rule(pattern, "bus", targets)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    aws.ensure_rule(pattern, "bus", targets, name="r", state="ON")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def a_subscriber_is_one_and_has_a_state_of_eventbridge(subscriber: Subscriber, target: Target) -> None:
    aws.ensure_subscriber(target, "bus")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    aws.ensure_subscriber(subscriber, "bus", state="ENABLED")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    aws.ensure_event_bus("partners", retention=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def settings_of_a_webhook_need_a_role_and_a_secret(settings: aws.WebhookSettings) -> None:
    settings.configuration()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
