"""What AWS refuses, as errors that say what to do, with real boto3 against servers that refuse."""

import copy
import subprocess
import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from conftest import read_sample
from support.servers import answering, aws_server, free_port

from partner_events import PartnerEventsError, aws
from partner_events.patterns import EventPattern, Target
from partner_events.stripe import PaymentIntentSucceeded

pytestmark = pytest.mark.tools

SOURCE = "aws.partner/stripe.com/ed_1"
TOKEN = "a-session-token-that-is-secret"
PAID = EventPattern.of(PaymentIntentSucceeded)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No configuration of whoever runs the tests, and no second attempts."""
    for name in ("AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


def session(region: str | None = "us-east-1") -> Any:
    return import_module("boto3").Session("key", "secret", TOKEN, region_name=region)


def refused(monkeypatch: pytest.MonkeyPatch, status: int, code: str, message: str = "") -> aws.AWSError:
    """The error for what a server answers to every request."""
    content = {"__type": f"com.amazonaws.events#{code}", "message": message}
    with answering(status, content, **{"x-amzn-RequestId": "request-1"}) as port:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
        with pytest.raises(aws.AWSError) as caught:
            aws.list_event_sources(session=session())
    return caught.value


@pytest.mark.parametrize(
    ("status", "code", "kind", "text"),
    [
        (400, "AccessDeniedException", aws.AccessDeniedError, "an IAM policy must allow events:ListEvent"),
        (400, "ExpiredTokenException", aws.CredentialsError, "sign in again, or choose a profile"),
        (400, "UnrecognizedClientException", aws.CredentialsError, "sign in again, or choose a profile"),
        (400, "ThrottlingException", aws.ThrottledError, "try again later"),
        (429, "Unheard", aws.ThrottledError, "try again later"),
        (400, "LimitExceededException", aws.QuotaExceededError, "the account has reached a quota"),
        (400, "ResourceNotFoundException", aws.NotFoundError, "check the name, the region"),
        (500, "InternalException", aws.UnavailableError, "try again later"),
        (503, "Unheard", aws.UnavailableError, "try again later"),
        (400, "OperationDisabledException", aws.AWSError, "OperationDisabledException: In words"),
    ],
)
def test_a_refusal_says_what_to_do(
    status: int, code: str, kind: type[aws.AWSError], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each code is one of few errors, which has the facts as attributes."""
    error = refused(monkeypatch, status, code, "In words")

    assert type(error) is kind
    assert isinstance(error, PartnerEventsError)
    assert (error.operation, error.code) == ("events:ListEventSources", code)
    assert error.request_id == "request-1"
    assert str(error).startswith("events:ListEventSources")
    assert text in str(error)
    assert vars(copy.copy(error)) == vars(error)


def test_no_secret_is_in_an_error_or_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """AWS's text about a signature quotes the request's headers, the token among them."""
    error = refused(monkeypatch, 403, "InvalidSignatureException", f"x-amz-security-token:{TOKEN}")

    shown = "".join(traceback.format_exception(error))

    assert isinstance(error, aws.CredentialsError)
    assert TOKEN not in shown + repr(error) + str(vars(error))
    assert error.__context__ is None


def test_no_value_of_an_event_is_in_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """AWS may quote the event that a pattern was tried on."""
    content = {"__type": "ValidationException", "message": "cus_123 is wrong"}
    with answering(400, content) as port:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
        with pytest.raises(aws.AWSError, match="TestEventPattern: ValidationException") as caught:
            aws.try_pattern(PAID, read_sample("payment_intent.succeeded"), session=session())

    assert "cus_123" not in "".join(traceback.format_exception(caught.value))


def test_a_missing_region_is_said() -> None:
    """By the error that boto3 raises when a client is made."""
    with pytest.raises(aws.MissingRegionError, match="set AWS_REGION") as caught:
        aws.list_event_sources(session=session(region=None))

    assert caught.value.operation == "events:ListEventSources"


def test_missing_credentials_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a session, too: then boto3's default session is taken."""
    boto3 = import_module("boto3")
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")

    with pytest.raises(aws.CredentialsError, match="NoCredentialsError"):
        aws.associate(SOURCE)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    with pytest.raises(aws.CredentialsError, match="ProfileNotFound"):
        aws.associate(SOURCE)


def test_what_cannot_be_reached_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing listens there."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port()}")

    with pytest.raises(aws.UnavailableError, match="cannot be reached"):
        aws.list_event_sources(session=session())


def test_errors_of_others_pass_through() -> None:
    """What is no error of boto3 is not ours to explain."""

    class Broken:
        def client(self, name: str) -> object:
            raise RuntimeError("not boto3")

    with pytest.raises(RuntimeError, match="not boto3"):
        aws.list_event_sources(session=Broken())
    with pytest.raises(TypeError, match="not both"):
        aws.list_event_sources(session=session(), client=session().client("events"))


def test_refused_targets_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """PutTargets answers with success, and a list of failures."""
    content = {
        "Arn": f"arn:aws:events:us-east-1:000000000000:rule/{SOURCE}/r",
        "Name": "r",
        "EventBusName": SOURCE,
        "FailedEntryCount": 1,
        "FailedEntries": [{"TargetId": "q", "ErrorCode": "ConcurrentModificationException"}],
    }
    target = Target("arn:aws:sqs:us-east-1:000000000000:q", "q")
    with answering(200, content) as port:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
        plan = aws.ensure_rule(PAID, SOURCE, [target], name="r", permissions=False, session=session())

        with pytest.raises(aws.TargetsRefusedError, match="ConcurrentModification") as caught:
            plan.apply()

    assert caught.value.failed == (("q", "ConcurrentModificationException"),)
    assert caught.value.operation == "events:PutTargets"


def test_a_rule_of_aws_s_own_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the service that made it may change it."""
    content = {"Name": "r", "EventBusName": SOURCE, "ManagedBy": "schemas.amazonaws.com"}
    target = Target("arn:aws:sqs:us-east-1:000000000000:q", "q")
    with answering(200, content) as port:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")

        with pytest.raises(PartnerEventsError, match="is managed by schemas"):
            aws.ensure_rule(PAID, SOURCE, [target], name="r", session=session())


def test_a_check_goes_on_where_it_may_not_look(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is denied is a note, and the rest is told."""
    queue = "arn:aws:sqs:us-east-1:000000000000:q"
    denied = {"__type": "AccessDeniedException", "message": "no"}
    with aws_server(tmp_path) as port, answering(403, denied) as denying:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("AWS_ENDPOINT_URL_SQS", f"http://127.0.0.1:{denying}")
        events = session().client("events")
        events.create_partner_event_source(Name=SOURCE, Account="000000000000")
        aws.associate(SOURCE, session=session())

        plan = aws.ensure_rule(PAID, SOURCE, [Target(queue, "q")], name="r", session=session())
        plan.apply()
        report = aws.check(SOURCE, session=session())

    assert [change.kind for change in plan.changes] == ["rule", "target"]
    assert report.ok
    assert [(each.kind, each.severity) for each in report.findings] == [
        ("no-dead-letter-queue", "warning"),
        ("unchecked", "note"),
    ]
    assert "could not be checked (AccessDeniedException); allow sqs:GetQueueUrl" in str(report)


def test_boto3_is_imported_only_when_a_client_is_made() -> None:
    """Everything else does without; and without boto3 the error says what to install."""
    code = (
        "import sys\nfrom partner_events import aws\n"
        "for name in aws.__all__: getattr(aws, name)\n"
        "assert not {'boto3', 'botocore'} & set(sys.modules)\n"
        "sys.modules['boto3'] = None\n"
        "try: aws.list_event_sources()\n"
        "except ImportError as error: print(error)"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600)

    assert run.stdout == "partner_events.aws needs boto3: pip install partner-events[aws]\n", run.stderr
