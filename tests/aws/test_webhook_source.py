"""Event sources of webhooks by plan; boto3 knows them since 1.44.8, which `make test-durable` has."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

boto3: Any = pytest.importorskip("boto3")
pytest.importorskip("cbor2")

from aws.new_bus import ACCOUNT, NewBuses  # noqa: E402
from aws.new_bus_server import NewBusServer, knows_webhooks, running  # noqa: E402
from partner_events import aws  # noqa: E402

pytestmark = [
    pytest.mark.tools,
    pytest.mark.skipif(not knows_webhooks(), reason="this boto3 knows no event sources of webhooks"),
]

SECRET = "whsec_c2VjcmV0IG9mIHRoZSB3ZWJob29r"
STRIPE: dict[str, Any] = {
    "RoleArn": f"arn:aws:iam::{ACCOUNT}:role/publishes",
    "AuthConfiguration": {
        "HmacAuthConfiguration": {
            "Algorithm": "SHA256",
            "Encoding": "HEX",
            "SignatureHttpHeader": "Stripe-Signature",
            "SignaturePrefix": "v1=",
            "Delimiter": ",",
            "TimestampHttpHeader": "Stripe-Signature",
            "TimestampPrefix": "t=",
            "SignedMessageComposition": "TIMESTAMP_DOT_BODY",
            "SecretValue": SECRET,
        }
    },
}
TOKEN: dict[str, Any] = {
    "RoleArn": STRIPE["RoleArn"],
    "AuthConfiguration": {
        "StaticTokenAuthConfiguration": {"TokenHttpHeader": "Authorization", "SecretValue": "Bearer 123456"}
    },
}


def hook(configuration: Any) -> Any:
    return {"WebhookEventsConfiguration": configuration}


def test_another_configuration_is_refused() -> None:
    """Such as what is inside it."""
    with pytest.raises(ValueError, match="must have 'WebhookEventsConfiguration'"):
        aws.WebhookSource("hook", STRIPE)


@pytest.fixture
def server() -> Iterator[NewBusServer]:
    with running(NewBuses()) as made:
        yield made


@pytest.fixture
def session(server: NewBusServer, monkeypatch: pytest.MonkeyPatch) -> Any:
    # Nothing else is asked: these event sources have no classic side.
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("AWS_ENDPOINT_URL_EVENTBRIDGEV2", server.url)
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    return boto3.Session("test", "test", region_name="us-east-1")


@pytest.fixture
def bus(session: Any) -> str:
    return aws.ensure_event_bus("hooks", session=session).apply()


def test_a_webhook_gets_an_address(session: Any, bus: str, server: NewBusServer) -> None:
    """Which the sender is told, and the ARN of the secret; the second plan has nothing to do."""
    wanted = aws.WebhookSource("stripe-hook", hook(STRIPE), description="Stripe")

    arn = aws.ensure_event_source(wanted, bus, session=session).apply()
    again = aws.ensure_event_source(wanted, bus, session=session)

    assert again.changes == ()
    (found,) = aws.list_bus_sources(bus, session=session)
    assert (found.arn, found.type, found.state) == (arn, "webhook", "ACTIVE")
    assert found.webhook_url is not None
    assert found.webhook_url.startswith("https://")
    assert found.secret_arn is not None
    assert found.secret_arn.startswith("arn:aws:secretsmanager:")


def test_the_settings_of_a_vendor_are_taken(session: Any, bus: str) -> None:
    """As `webhook_settings` makes them, of every vendor."""
    role = STRIPE["RoleArn"]
    for vendor in aws.webhook_vendors():
        settings = aws.webhook_settings(vendor).configuration(role_arn=role, secret="0123456789abcdef")
        wanted = aws.WebhookSource(vendor, settings)

        aws.ensure_event_source(wanted, bus, session=session).apply()

        assert aws.ensure_event_source(wanted, bus, session=session).changes == ()


@pytest.mark.parametrize("configuration", [STRIPE, TOKEN], ids=["hmac", "token"])
def test_no_secret_is_shown(session: Any, bus: str, server: NewBusServer, configuration: Any) -> None:
    """In no plan, repr or dict; it is sent once. Neither is the address, which AWS treats as one."""
    wanted = aws.WebhookSource("hook", hook(configuration))
    secret = next(iter(configuration["AuthConfiguration"].values()))["SecretValue"]

    plan = aws.ensure_event_source(wanted, bus, session=session)
    plan.apply()
    (found,) = aws.list_bus_sources(bus, session=session)

    shown = [str(plan), repr(plan), json.dumps(plan.to_dict()), repr(wanted), str(found), repr(found)]
    shown.append(json.dumps(found.to_dict()))
    assert not any(secret in text or str(found.webhook_url) in text for text in shown)
    (sent,) = server.sent("CreateEventSource")
    assert secret in json.dumps(sent)


def test_an_update_sends_no_secret(session: Any, bus: str, server: NewBusServer) -> None:
    """The one that is there stays; headers that are to be kept are added."""
    aws.ensure_event_source(aws.WebhookSource("hook", hook(STRIPE)), bus, session=session).apply()
    more = {**STRIPE, "MetadataHttpHeaders": ["x-request-id"]}

    aws.ensure_event_source(aws.WebhookSource("hook", hook(more)), bus, session=session).apply()

    (sent,) = server.sent("UpdateEventSource")
    block = sent["Configuration"]["WebhookEventsConfiguration"]
    assert block["MetadataHttpHeaders"] == ["x-request-id"]
    assert SECRET not in json.dumps(sent)


@pytest.mark.parametrize("authentication", ["kind", "composition"])
def test_another_authentication_is_refused(session: Any, bus: str, authentication: str) -> None:
    """It is fixed for life, and the error shows no secret."""
    aws.ensure_event_source(aws.WebhookSource("hook", hook(STRIPE)), bus, session=session).apply()
    hmac = STRIPE["AuthConfiguration"]["HmacAuthConfiguration"]
    other = {"HmacAuthConfiguration": {**hmac, "SignedMessageComposition": "BODY"}}
    changed = TOKEN if authentication == "kind" else {**STRIPE, "AuthConfiguration": other}

    with pytest.raises(aws.FixedSettingError, match="AuthConfiguration") as caught:
        aws.ensure_event_source(aws.WebhookSource("hook", hook(changed)), bus, session=session)

    text = str(caught.value) + repr(caught.value.differences)
    assert SECRET not in text
    assert "Bearer" not in text


def test_what_boto3_does_not_take_shows_no_secret(session: Any, bus: str) -> None:
    """Its own error would quote the value."""
    number = {"StaticTokenAuthConfiguration": {"TokenHttpHeader": "x-token", "SecretValue": 1234567890}}
    wrong = aws.WebhookSource("hook", hook({**TOKEN, "AuthConfiguration": number}))

    with pytest.raises(aws.AWSError) as caught:
        aws.ensure_event_source(wrong, bus, session=session).apply()

    assert "1234567890" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_what_the_service_refuses_is_said(session: Any, bus: str) -> None:
    """With its own text."""
    hmac = {**STRIPE["AuthConfiguration"]["HmacAuthConfiguration"]}
    del hmac["Delimiter"]
    wrong = {**STRIPE, "AuthConfiguration": {"HmacAuthConfiguration": hmac}}

    with pytest.raises(aws.AWSError, match="One header needs a delimiter and both prefixes"):
        aws.ensure_event_source(aws.WebhookSource("hook", hook(wrong)), bus, session=session).apply()
