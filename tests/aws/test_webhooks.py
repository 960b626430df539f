"""Settings of webhook sources: what they say verifies the requests that vendors sign."""

import base64
import hmac
import json
from importlib import import_module
from typing import Any

import pytest

from partner_events.aws import webhook_settings, webhook_vendors

ROLE = "arn:aws:iam::123456789012:role/webhooks"
BODY = b'{"id": "evt_1", "type": "order.paid"}'
TIME = "1793715670"
KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def configuration(vendor: str, **arguments: Any) -> Any:
    return webhook_settings(vendor).configuration(role_arn=ROLE, **arguments)["WebhookEventsConfiguration"]


def is_verified(settings: Any, headers: dict[str, str], body: bytes) -> bool:
    """Whether EventBridge would take a request, as boto3's documentation describes it."""
    lower = {name.lower(): value for name, value in headers.items()}

    def parts(name: str, prefix: str) -> list[str]:
        value = lower[settings[name].lower()]
        found = value.split(settings["Delimiter"]) if "Delimiter" in settings else [value]
        return [part.removeprefix(prefix) for part in found if part.startswith(prefix)]

    message = body
    if settings["SignedMessageComposition"] != "BODY":
        (time,) = parts("TimestampHttpHeader", settings.get("TimestampPrefix", ""))
        message = time.encode() + b"." + message
    if settings["SignedMessageComposition"].startswith("MESSAGE_ID"):
        message = lower[settings["MessageIdHttpHeader"].lower()].encode() + b"." + message
    secret = settings["SecretValue"]
    if settings["SecretEncoding"] == "BASE64":
        key = base64.b64decode(secret.removeprefix("whsec_"))
    else:
        key = secret.encode()
    digest = hmac.new(key, message, settings["Algorithm"].lower()).digest()
    wanted = digest.hex() if settings["Encoding"] == "HEX" else base64.b64encode(digest).decode()
    return wanted in parts("SignatureHttpHeader", settings.get("SignaturePrefix", ""))


def signature(key: bytes, message: bytes, algorithm: str = "sha256") -> bytes:
    return hmac.new(key, message, algorithm).digest()


def encoded(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


SIGNED: dict[str, tuple[str, dict[str, str]]] = {
    # https://docs.stripe.com/webhooks#verify-manually
    "stripe": (
        "whsec_0123456789abcdef",
        {
            "Stripe-Signature": f"t={TIME},"
            f"v1={signature(b'whsec_0123456789abcdef', TIME.encode() + b'.' + BODY).hex()},"
            "v0=6ffbb59b2300aae63f272406069a9788"
        },
    ),
    # https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
    "github": (KEY, {"X-Hub-Signature-256": f"sha256={signature(KEY.encode(), BODY).hex()}"}),
    # https://buildkite.com/docs/apis/webhooks/pipelines#webhook-signature
    "buildkite": (
        KEY,
        {
            "X-Buildkite-Signature": f"timestamp={TIME},"
            f"signature={signature(KEY.encode(), TIME.encode() + b'.' + BODY).hex()}"
        },
    ),
    "shopify": (KEY, {"X-Shopify-Hmac-Sha256": encoded(signature(KEY.encode(), BODY))}),
    # https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
    "standard-webhooks": (
        f"whsec_{KEY}",
        {
            "webhook-id": "msg_1",
            "webhook-timestamp": TIME,
            "webhook-signature": "v1,AAAA "
            f"v1,{encoded(signature(base64.b64decode(KEY), b'msg_1.' + TIME.encode() + b'.' + BODY))}",
        },
    ),
    "pagerduty": (KEY, {"X-PagerDuty-Signature": f"v1=00ff,v1={signature(KEY.encode(), BODY).hex()}"}),
    "segment": (KEY, {"X-Signature": signature(KEY.encode(), BODY, "sha1").hex()}),
    "mongodb": (KEY, {"X-MMS-Signature": encoded(signature(KEY.encode(), BODY, "sha1"))}),
}


def test_every_vendor_that_signs_is_tried_here() -> None:
    """None is in the tables alone."""
    signing = {vendor for vendor in webhook_vendors() if webhook_settings(vendor).authentication == "hmac"}

    assert set(SIGNED) == signing


@pytest.mark.parametrize("vendor", SIGNED)
def test_the_settings_verify_what_the_vendor_signs(vendor: str) -> None:
    """And nothing else."""
    secret, headers = SIGNED[vendor]
    settings = configuration(vendor, secret=secret)["AuthConfiguration"]["HmacAuthConfiguration"]

    assert is_verified(settings, headers, BODY)
    assert not is_verified(settings, headers, BODY + b" ")
    assert not is_verified({**settings, "SecretValue": base64.b64encode(b"x" * 32).decode()}, headers, BODY)


def test_githubs_own_example_is_verified() -> None:
    """https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries#testing-the-webhook-payload-validation"""
    settings = configuration("github", secret="It's a Secret to Everybody")
    headers = {
        "X-Hub-Signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    }

    assert is_verified(settings["AuthConfiguration"]["HmacAuthConfiguration"], headers, b"Hello, World!")


@pytest.mark.tools
def test_stripes_own_package_takes_what_is_tried_here() -> None:
    """So the request is signed as Stripe does."""
    stripe: Any = pytest.importorskip("stripe")

    secret, headers = SIGNED["stripe"]

    assert stripe.WebhookSignature.verify_header(
        BODY.decode(), headers["Stripe-Signature"], secret, tolerance=None
    )


@pytest.mark.parametrize("vendor", webhook_vendors())
def test_the_arguments_are_boto3s(vendor: str) -> None:
    """One way to authenticate, the role, and the headers that the kind and the id are in."""
    settings = webhook_settings(vendor)

    made = configuration(vendor, secret="a" * 32, headers=["User-Agent"], deduplicate=True)

    assert len(made["AuthConfiguration"]) == 1
    assert made["RoleArn"] == ROLE
    assert made["MetadataHttpHeaders"] == [*settings.metadata_headers, "User-Agent"]
    assert made["DeduplicationConfiguration"] == {"DeduplicationType": "CONTENT_BASED"}
    assert settings.source.startswith("https://")
    for place in (settings.kind_at, settings.id_at):
        if place.startswith("Metadata"):
            header = place.split('"')[1]
            assert header in [name.lower() for name in settings.metadata_headers]
    assert json.loads(json.dumps(settings.to_dict()))["vendor"] == vendor


@pytest.mark.tools
@pytest.mark.parametrize("vendor", webhook_vendors())
def test_boto3_takes_the_arguments(vendor: str) -> None:
    """Its own validation, of the version that has webhook sources."""
    loaders: Any = import_module("botocore.loaders")
    models: Any = import_module("botocore.model")
    validate: Any = import_module("botocore.validate")
    model = models.ServiceModel(loaders.Loader().load_service_model("eventbridgev2", "service-2"))
    shape = model.operation_model("CreateEventSource").input_shape
    if "WebhookEventsConfiguration" not in shape.members["Configuration"].members:
        pytest.skip("boto3 has webhook sources from 1.44.8")
    bus = "arn:aws:events:us-east-1:123456789012:event-busv2/partners/abcdefghij0123456789klmno"
    settings = webhook_settings(vendor)
    forms: list[dict[str, Any]] = [{}, {"secret": "a" * 32}, {"headers": ["User-Agent"], "deduplicate": True}]
    if settings.takes_password:
        forms.append({"username": "events", "secret": "a" * 32})
    for form in forms:
        made = settings.configuration(role_arn=ROLE, **form)
        arguments = {"Name": vendor, "EventBusArn": bus, "Configuration": made}
        assert not validate.ParamValidator().validate(arguments, shape).has_errors()


@pytest.mark.parametrize("vendor", ["datadog", "zendesk"])
def test_some_vendors_send_a_password(vendor: str) -> None:
    """With a user name."""
    made = configuration(vendor, username="events", secret="123456")

    assert made["AuthConfiguration"] == {
        "BasicHttpAuthConfiguration": {"Username": "events", "Password": "123456"}
    }


@pytest.mark.parametrize(
    ("vendor", "arguments", "message"),
    [
        ("stripe", {"username": "events", "secret": "123456"}, "takes no user name"),
        ("zendesk", {"username": "events"}, "with its password"),
        ("github", {"headers": [f"X-{number}" for number in range(19)]}, "21 headers; EventBridge takes 20"),
    ],
)
def test_what_eventbridge_would_refuse_is_refused(
    vendor: str, arguments: dict[str, Any], message: str
) -> None:
    """Before anything is created."""
    with pytest.raises(ValueError, match=message):
        webhook_settings(vendor).configuration(role_arn=ROLE, **arguments)


def test_a_header_that_is_listed_twice_is_listed_once() -> None:
    """EventBridge takes no repetition, in whatever case."""
    assert configuration("github", headers=["x-github-event"])["MetadataHttpHeaders"] == [
        "x-github-event",
        "X-GitHub-Delivery",
    ]


@pytest.mark.parametrize(
    ("vendor", "reason"), [("slack", "challenge"), ("twilio", "the URL"), ("acme", "known")]
)
def test_what_is_not_possible_says_why(vendor: str, reason: str) -> None:
    """And what is."""
    with pytest.raises(ValueError, match=reason):
        webhook_settings(vendor)
    assert vendor not in webhook_vendors()


def test_zendesk_says_why_its_signature_is_not_used() -> None:
    """A token takes its place."""
    settings = webhook_settings("zendesk")

    assert settings.authentication == "token"
    assert "without anything between" in " ".join(settings.notes)


def test_settings_hold_no_secret() -> None:
    """It is given where they are used, and nowhere kept."""
    settings = webhook_settings("stripe")
    settings.configuration(role_arn=ROLE, secret="whsec_0123456789abcdef")

    assert "whsec_0" not in repr(settings)
