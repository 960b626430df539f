"""``listen``: vendors' webhooks on this machine, as the events that EventBridge would make of them."""

import base64
import hmac
import http.client
import json
import socket
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from support.servers import free_port, wait_for

from cli.console import steady
from cli.running import COMMAND, ENVIRONMENT, Conversation, run
from partner_events import parse_event, parse_events
from partner_events.auth0 import SuccessLogin
from partner_events.okta import SystemLog
from partner_events.shopify import OrdersPaid
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded
from partner_events.testing import sample

pytestmark = pytest.mark.tools
pytest.importorskip("click")

from partner_events.cli._listen import libraries, server  # noqa: E402 # after the skip
from partner_events.cli._listen.requests import Answer, Receiver  # noqa: E402
from partner_events.cli._listen.server import LARGEST, Server  # noqa: E402
from partner_events.cli._listen.signatures import TOLERANCE, Refused, check, signed  # noqa: E402
from partner_events.cli._listen.vendors import vendors  # noqa: E402

KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "C2FVsBQIhrscChlQIMV-b5sSYspob7oD"
BODY = b'{"id": "evt_1", "type": "order.paid"}'


def digest(message: bytes, algorithm: str = "sha256", key: bytes = KEY.encode()) -> bytes:
    return hmac.new(key, message, algorithm).digest()


def encoded(value: bytes) -> str:
    return base64.b64encode(value).decode()


def stripe(body: bytes, at: int) -> dict[str, str]:
    """https://docs.stripe.com/webhooks#verify-manually"""
    return {"Stripe-Signature": f"t={at},v1={digest(f'{at}.'.encode() + body).hex()},v0=00"}


def standard(body: bytes, at: int) -> dict[str, str]:
    """https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md"""
    key = base64.b64decode(KEY)
    signature = encoded(digest(f"msg_1.{at}.".encode() + body, key=key))
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(at),
        "webhook-signature": f"v1,AAAA v1,{signature}",
    }


def github(body: bytes, at: int) -> dict[str, str]:
    return {"X-Hub-Signature-256": f"sha256={digest(body).hex()}", "X-GitHub-Event": "push"}


def buildkite(body: bytes, at: int) -> dict[str, str]:
    return {"X-Buildkite-Signature": f"timestamp={at},signature={digest(f'{at}.'.encode() + body).hex()}"}


def shopify(body: bytes, at: int) -> dict[str, str]:
    return {"X-Shopify-Hmac-Sha256": encoded(digest(body)), "X-Shopify-Topic": "orders/paid"}


def pagerduty(body: bytes, at: int) -> dict[str, str]:
    return {"X-PagerDuty-Signature": f"v1=00ff,v1={digest(body).hex()}"}


def segment(body: bytes, at: int) -> dict[str, str]:
    return {"X-Signature": digest(body, "sha1").hex()}


def mongodb(body: bytes, at: int) -> dict[str, str]:
    return {"X-MMS-Signature": encoded(digest(body, "sha1"))}


def zendesk(body: bytes, at: int) -> dict[str, str]:
    """https://developer.zendesk.com/documentation/webhooks/verifying/"""
    when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at))
    return {
        "X-Zendesk-Webhook-Signature": encoded(digest(when.encode() + body)),
        "X-Zendesk-Webhook-Signature-Timestamp": when,
    }


def slack(body: bytes, at: int) -> dict[str, str]:
    """https://api.slack.com/authentication/verifying-requests-from-slack"""
    signature = digest(f"v0:{at}:".encode() + body).hex()
    return {"X-Slack-Signature": f"v0={signature}", "X-Slack-Request-Timestamp": str(at)}


def token(body: bytes, at: int) -> dict[str, str]:
    return {"Authorization": KEY}


def datadog(body: bytes, at: int) -> dict[str, str]:
    return {"X-Webhook-Token": KEY}


SIGNING: dict[str, Callable[[bytes, int], dict[str, str]]] = {
    "auth0": token,
    "buildkite": buildkite,
    "datadog": datadog,
    "github": github,
    "mongodb": mongodb,
    "okta": token,
    "pagerduty": pagerduty,
    "segment": segment,
    "shopify": shopify,
    "slack": slack,
    "standard-webhooks": standard,
    "stripe": stripe,
    "zendesk": zendesk,
}
TIMED = {"buildkite", "slack", "standard-webhooks", "stripe", "zendesk"}


def lower(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def not_found(name: str) -> None:
    """Finds no library."""


def now() -> int:
    return int(time.time())


def is_accepted(vendor: str, headers: dict[str, str], body: bytes = BODY, secret: str = KEY) -> bool:
    try:
        check(vendors()[vendor], secret, lower(headers), body, time.time())
    except Refused as refused:
        return secret in str(refused)
    return True


@pytest.fixture(params=["with libraries", "without"])
def _libraries(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the vendors' libraries, as far as they are installed, and without them."""
    if request.param == "without":
        monkeypatch.setattr(libraries, "find_spec", not_found)


def test_every_vendor_whose_scheme_is_known_is_tried_here() -> None:
    """None is in the tables alone."""
    assert set(SIGNING) == {name for name, vendor in vendors().items() if vendor.settings}


@pytest.mark.usefixtures("_libraries")
@pytest.mark.parametrize("vendor", SIGNING)
def test_what_the_vendor_signs_is_accepted_and_nothing_else(vendor: str) -> None:
    """Not another body, nor another secret, nor none at all."""
    headers = SIGNING[vendor](BODY, now())

    assert is_accepted(vendor, headers)
    assert not is_accepted(vendor, headers, secret=OTHER)
    assert not is_accepted(vendor, {})
    if SIGNING[vendor] not in (token, datadog):
        assert not is_accepted(vendor, headers, BODY + b" ")
        assert not is_accepted(vendor, {name: "v1=,=" for name in headers})


@pytest.mark.usefixtures("_libraries")
@pytest.mark.parametrize("vendor", sorted(TIMED))
@pytest.mark.parametrize("seconds", [-TOLERANCE - 30, TOLERANCE + 30])
def test_a_signature_of_another_time_is_refused(vendor: str, seconds: int) -> None:
    """Who has a request cannot send it again tomorrow."""
    with pytest.raises(Refused, match="seconds"):
        check(vendors()[vendor], KEY, lower(SIGNING[vendor](BODY, now() + seconds)), BODY, time.time())


@pytest.mark.usefixtures("_libraries")
@given(st.binary(max_size=20), st.text("tv1=,. az0\x00", max_size=12))
@pytest.mark.parametrize("vendor", sorted(SIGNING))
def test_no_other_header_is_accepted(vendor: str, body: bytes, text: str) -> None:
    """Whatever is in it, the answer is that it is refused."""
    headers = {**SIGNING[vendor](body, now()), vendors()[vendor].proof: text}

    assert not is_accepted(vendor, headers, body)


def test_stripes_own_package_signs_what_is_accepted() -> None:
    """And accepts what is signed here."""
    package: Any = pytest.importorskip("stripe")
    theirs = package.WebhookSignature.generate_signature_header(BODY.decode(), KEY)
    vendor, at = vendors()["stripe"], now()
    ours = signed(vendor, KEY, {"stripe-signature": f"t={at}"}, BODY)

    assert is_accepted("stripe", {"Stripe-Signature": theirs})
    assert package.WebhookSignature.verify_header(BODY.decode(), f"t={at},v1={ours}", KEY, 300)


def test_the_library_of_standard_webhooks_signs_what_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, too."""
    package: Any = pytest.importorskip("standardwebhooks")
    from datetime import UTC, datetime

    at = datetime.now(UTC)
    signature = package.Webhook(f"whsec_{KEY}").sign("msg_9", at, BODY.decode())
    headers = {
        "Webhook-Id": "msg_9",
        "Webhook-Timestamp": str(int(at.timestamp())),
        "Webhook-Signature": signature,
    }

    assert is_accepted("standard-webhooks", headers, secret=f"whsec_{KEY}")
    monkeypatch.setattr(libraries, "find_spec", not_found)
    assert is_accepted("standard-webhooks", headers, secret=f"whsec_{KEY}")


def test_the_headers_of_svix_are_those_of_standard_webhooks() -> None:
    """Under other names, which most who send with it have."""
    receiver = Receiver(secrets={"standard-webhooks": KEY, "stripe": OTHER})
    headers = {name.replace("webhook", "svix"): value for name, value in standard(BODY, now()).items()}

    good = receiver.answer("POST", "/", headers, BODY, time.time())
    bad = receiver.answer("POST", "/", headers, BODY + b" ", time.time())

    assert (good.status, good.is_proven, bad.status) == (200, True, 401)


# What a request becomes


def answered(body: object, path: str = "/", **headers: str) -> Answer:
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Receiver(secrets={}).answer("POST", path, headers, text, time.time())


def test_a_stripe_event_becomes_a_delivery_of_its_source() -> None:
    """With the envelope that EventBridge puts around it."""
    detail = sample(InvoicePaid).to_dict()["detail"]

    (event,) = answered(detail, **{"stripe-signature": "t=1,v1=0"}).events

    parsed = parse_event(event.text, InvoicePaid)
    assert parsed.to_dict()["detail"] == detail
    assert parsed.source == sample(InvoicePaid).source
    assert parsed.resources == [f"arn:aws:events:us-east-1::event-source/{parsed.source}"]


@pytest.mark.parametrize("form", ["array", "lines", "object"])
def test_auth0s_three_formats_become_events(form: str) -> None:
    """Each log one, in order."""
    logs = [
        sample(SuccessLogin, seed=seed).to_dict()["detail"] for seed in range(1 if form == "object" else 3)
    ]
    lines = "\n".join(map(json.dumps, logs)).encode()
    body = json.dumps(logs).encode() if form == "array" else lines

    found = answered(body, "/auth0").events

    parsed = [parse_event(each.text, SuccessLogin) for each in found]
    assert [each.to_dict()["detail"] for each in parsed] == logs


def test_an_event_hook_of_okta_becomes_each_of_its_events() -> None:
    """As a log stream sends them."""
    logs = [sample(SystemLog, seed=seed).to_dict()["detail"] for seed in range(2)]
    hook = {"eventType": "com.okta.event_hook", "cloudEventsVersion": "0.1", "data": {"events": logs}}

    found = answered(hook, "/okta").events

    assert [parse_event(each.text, SystemLog).to_dict()["detail"] for each in found] == logs


def test_a_webhook_of_shopify_has_its_headers_in_the_metadata() -> None:
    """The topic is the kind."""
    detail: Any = sample(OrdersPaid).to_dict()["detail"]

    (event,) = answered(detail["payload"], "/shopify", **lower(detail["metadata"])).events

    assert parse_event(event.text, OrdersPaid).kind == "orders/paid"
    assert event.deliveries[0]["detail"] == {
        "payload": detail["payload"],
        "metadata": lower(detail["metadata"]),
    }


@pytest.mark.parametrize("vendor", ["github", "zendesk", "pagerduty", "standard-webhooks", "slack"])
def test_others_are_events_of_a_webhook_source(vendor: str) -> None:
    """The body, the headers that the source lists, and what EventBridge says."""
    body = {"action": "opened", "event": {"id": 1}}

    (event,) = answered(
        body, f"/{vendor}", **{"x-github-event": "issues", "webhook-id": "msg_1", "cookie": "no"}
    ).events

    (item,) = json.loads(event.text)
    assert item["Data"] == body
    assert item["SystemMetadata"]["ContentType"] == "application/json"
    assert "cookie" not in item["Metadata"]
    expected = {"github": {"x-github-event": "issues"}, "standard-webhooks": {"webhook-id": "msg_1"}}
    assert item["Metadata"] == expected.get(vendor, {})


@pytest.mark.parametrize(
    ("vendor", "body"),
    [
        ("buildkite", {"event": "build.finished", "build": {}, "pipeline": {}, "sender": {"id": "1"}}),
        ("pagerduty", {"event": {"id": "1", "event_type": "incident.triggered", "data": {}}}),
        ("zendesk", {"type": "zen:event-type:ticket.created", "detail": {}, "event": {}, "id": "1"}),
    ],
)
def test_a_webhook_of_another_shape_than_the_partners_events_is_no_event_of_its_source(
    vendor: str, body: dict[str, object]
) -> None:
    """Also where the body itself says whose it is."""
    for path in ("/", f"/{vendor}"):
        (event,) = answered(body, path).events

        assert json.loads(event.text)[0]["Data"] == body


def test_with_a_new_bus_all_are_events_of_webhook_sources() -> None:
    """Which `parse_events` opens."""
    detail = sample(InvoicePaid).to_dict()["detail"]
    receiver = Receiver(secrets={}, bus="new")

    answer = receiver.answer("POST", "/stripe", {}, json.dumps(detail).encode(), time.time())

    (event,) = answer.events
    assert [type(each) for each in parse_events(event.text)] == [InvoicePaid]


@pytest.mark.parametrize(
    "body", [b"", b"payload=%7B%7D", b"[]", b"3", b"[1]", b'{"a"', b"\xff", b"[" * 100_000]
)
def test_what_is_no_object_is_refused(body: bytes) -> None:
    """With the reason."""
    answer = answered(body, "/github")

    assert (answer.status, answer.events) == (400, ())
    assert answer.problem


# Who may send


def test_with_a_secret_everything_else_is_refused() -> None:
    """Or whoever leaves the signature out would not be checked."""
    receiver = Receiver(secrets={"stripe": KEY}, unsigned={"datadog"})

    def status(path: str, headers: dict[str, str]) -> tuple[int, bool]:
        answer = receiver.answer("POST", path, lower(headers), BODY, time.time())
        return answer.status, answer.is_proven

    assert status("/", stripe(BODY, now())) == (200, True)
    assert status("/stripe", {}) == (401, False)
    assert status("/", {}) == (401, False)
    assert status("/github", github(BODY, now())) == (401, False)
    assert status("/datadog", {}) == (200, False)


def test_with_one_secret_a_request_needs_no_name() -> None:
    """Of Auth0, whose token is in a header that many use."""
    receiver = Receiver(secrets={"auth0": KEY})
    log = json.dumps(sample(SuccessLogin).to_dict()["detail"]).encode()

    good = receiver.answer("POST", "/", {"authorization": KEY}, log, time.time())
    bad = receiver.answer("POST", "/", {"authorization": OTHER}, log, time.time())

    assert (good.status, good.vendor, good.is_proven) == (200, "Auth0", True)
    assert (bad.status, bad.problem) == (401, "the token in Authorization is another one")


@pytest.mark.parametrize("name", ["origin", "sec-fetch-site"])
def test_a_page_in_a_browser_cannot_send(name: str) -> None:
    """Though it can reach this machine's ports."""
    assert answered(BODY, **{name: "https://example.com"}).status == 403


def test_challenges_are_answered() -> None:
    """Okta's in a header, Slack's in the body; no event comes of them."""
    receiver = Receiver(secrets={})

    okta = receiver.answer("GET", "/okta", {"x-okta-verification-challenge": "abc"}, b"", 0)
    other = answered({"type": "url_verification", "challenge": "xyz"}, "/slack")

    assert (okta.status, okta.body, okta.events) == (200, {"verification": "abc"}, ())
    assert (other.status, other.body, other.events) == (200, {"challenge": "xyz"}, ())


# The server


@pytest.fixture(autouse=True)
def has_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server of these tests waits for a machine that has other things to do."""
    monkeypatch.setattr(server, "SECONDS", 600)
    monkeypatch.setattr(server.Handler, "timeout", 600)


@contextmanager
def listening(receiver: Receiver, most: int = 100) -> Generator[tuple[int, "Queue[Answer]"]]:
    inbox: Queue[Answer] = Queue(most)
    with Server("127.0.0.1", 0, receiver, inbox) as server:
        yield server.server_port, inbox


def test_what_comes_byte_by_byte_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """A request has so many seconds, and not each of its bytes."""
    monkeypatch.setattr(server, "SECONDS", 0.2)
    begun = b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\nx"

    serving = Server("127.0.0.1", 0, Receiver(secrets={}), Queue())
    with socket.create_connection(("127.0.0.1", serving.server_port), timeout=500) as connection:
        connection.sendall(begun)
        # What was sent until now has arrived before the time begins.
        with serving:
            assert b"the body ends too early" in connection.makefile("rb").read()


def sent(port: int, text: bytes) -> bytes:
    """What the server answers to these bytes."""
    with socket.create_connection(("127.0.0.1", port), timeout=600) as connection:
        connection.sendall(text)
        connection.shutdown(socket.SHUT_WR)
        found = b""
        while piece := connection.recv(65536):
            found += piece
    return found


HEAD = b"POST /github HTTP/1.1\r\nHost: localhost\r\n"


@pytest.mark.parametrize(
    ("request_text", "status"),
    [
        (HEAD + b"Content-Length: 2\r\n\r\n{}", 200),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x=y\r\n}\r\n0\r\n\r\n", 200),
        (HEAD + b"\r\n", 400),
        (HEAD + b"Content-Length: 9\r\n\r\n{}", 400),
        (HEAD + b"Content-Length: -1\r\n\r\n{}", 400),
        (HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400),
        (HEAD + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", 400),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{}\r\n", 400),
        (HEAD + f"Content-Length: {LARGEST + 1}\r\n\r\n".encode(), 413),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\nfffffff\r\n", 413),
        (HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", 415),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
        (b"BREW / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n", 405),
    ],
)
def test_the_server_takes_what_http_allows(request_text: bytes, status: int) -> None:
    """Within bounds; everything else is refused, and it goes on."""
    with listening(Receiver(secrets={})) as (port, inbox):
        found = sent(port, request_text)
        again = sent(port, HEAD + b"Connection: close\r\nContent-Length: 2\r\n\r\n{}")

    assert found.startswith(f"HTTP/1.1 {status} ".encode())
    assert again.startswith(b"HTTP/1.1 200 ")
    assert inbox.qsize() == 2


def test_too_many_events_are_not_taken() -> None:
    """The vendor sends them again; none is taken and lost."""
    text = HEAD + b"Connection: close\r\nContent-Length: 2\r\n\r\n{}"

    with listening(Receiver(secrets={}), most=1) as (port, _):
        answers = [sent(port, text).split()[1] for _ in range(3)]

    assert answers == [b"200", b"503", b"503"]


# The command

HANDLER = """\
import json
from partner_events import parse_event

def handle(event, context):
    print("handling")
    return parse_event(event).kind
"""


@contextmanager
def command(
    folder: Path, *arguments: str, **environment: str
) -> Generator[tuple[subprocess.Popen[str], int]]:
    """``listen`` in a process of its own, and its port."""
    port = free_port()
    process = subprocess.Popen(
        [*COMMAND, "listen", "--port", str(port), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
        env={**ENVIRONMENT, **environment},
    )
    try:
        yield process, port
    finally:
        process.kill()
        process.communicate()


def posted(port: int, body: bytes, headers: dict[str, str], path: str = "/") -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    connection.request("POST", path, body, headers)
    status = connection.getresponse().status
    connection.close()
    return status


def test_what_stripes_forwarder_sends_is_handled_shown_and_recorded(tmp_path: Path) -> None:
    """With real signatures; what is not Stripe's is refused, and the secret is never shown."""
    package: Any = pytest.importorskip("stripe")
    (tmp_path / "app.py").write_text(HANDLER, encoding="utf-8")
    detail = sample(InvoicePaid).to_dict()["detail"]
    body = json.dumps(detail)
    good, bad = (package.WebhookSignature.generate_signature_header(body, each) for each in (KEY, OTHER))
    options = ["--to", "app:handle", "--secret", "stripe=HOOK", "--record", "events.jsonl", "--most", "2"]

    with command(tmp_path, *options, HOOK=KEY) as (process, port):
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        statuses = [posted(port, body.encode(), {"Stripe-Signature": each}) for each in (good, bad, good)]
        lines += process.stdout.readlines()
        assert process.wait(600) == 0

    shown = "".join(lines)
    assert statuses == [200, 401, 200]
    assert shown.count("invoice.paid  #") == 2
    assert shown.count("  out | handling\n") == 2
    assert shown.count('  result  "invoice.paid"\n') == 2
    assert "request of Stripe refused: the signature is of another secret, or of another body" in shown
    assert "for development only" in shown
    assert KEY not in shown
    recorded = (tmp_path / "events.jsonl").read_text(encoding="utf-8").splitlines()
    assert [parse_event(line, InvoicePaid).to_dict()["detail"] for line in recorded] == [detail, detail]
    assert (tmp_path / "events.jsonl").stat().st_mode & 0o077 == 0


def test_events_that_no_function_takes_are_shown_without_their_secrets(tmp_path: Path) -> None:
    """Whole, but for what is covered; the record has it."""
    detail: Any = sample(PaymentIntentSucceeded).to_dict()["detail"]
    detail["data"]["object"]["client_secret"] = "pi_1_secret_canary"

    options = ["--unsigned", "stripe", "--json", "--record", "r", "--most", "1"]
    with command(tmp_path, *options) as (process, port):
        assert process.stdout is not None
        wait_for(process, port)
        posted(port, json.dumps(detail).encode(), {}, "/stripe")
        shown = process.stdout.read()

    assert "canary" not in shown
    event = json.loads(next(line for line in shown.splitlines() if "detail-type" in line))
    assert event["detail"]["data"]["object"]["amount"] == detail["data"]["object"]["amount"]
    assert "pi_1_secret_canary" in (tmp_path / "r").read_text(encoding="utf-8")


def test_a_secret_in_the_command_line_is_refused_and_not_shown() -> None:
    """Others on the machine could read it; so could who reads the error."""
    ran = run("listen", "--secret", f"stripe=whsec_{KEY}")

    assert ran.code == 2
    assert "not the secret itself" in ran.err
    assert KEY not in ran.err


def test_a_function_that_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    """Not when the first event comes."""
    (tmp_path / "app.py").write_text(HANDLER, encoding="utf-8")

    with command(tmp_path, "--to", "app:handel") as (process, _):
        shown, _ = process.communicate(timeout=600)

    assert process.returncode == 2
    assert "did you mean 'handle'?" in shown


def test_a_module_that_cannot_be_imported_may_be_mended_meanwhile(tmp_path: Path) -> None:
    """What is wrong is said at once, and the next event finds what is right."""
    (tmp_path / "app.py").write_text("import nothing_of_this_name\n", encoding="utf-8")
    body = json.dumps(sample(InvoicePaid).to_dict()["detail"]).encode()

    with command(tmp_path, "--to", "app:handle", "--most", "1") as (process, port):
        assert process.stdout is not None
        lines = list(iter(process.stdout.readline, "for development only\n"))
        (tmp_path / "app.py").write_text(HANDLER, encoding="utf-8")
        posted(port, body, {}, "/stripe")
        shown = process.stdout.read()

    assert "nothing_of_this_name" in "".join(lines)
    assert 'result  "invoice.paid"' in shown


def test_another_address_wants_a_check() -> None:
    """Or whoever reaches it could run the function."""
    ran = run("listen", "--host", "0.0.0.0")

    assert ran.code == 2
    assert "0.0.0.0 is open to others" in ran.err


def test_a_key_sends_an_event_again(tmp_path: Path) -> None:
    """On a terminal: the last one, one by its number; and the end."""
    pytest.importorskip("pexpect")
    (tmp_path / "app.py").write_text(HANDLER, encoding="utf-8")
    port = free_port()
    with Conversation("listen", "--to", "app:handle", "--port", str(port), folder=tmp_path) as terminal:
        terminal.expect("q end")
        for seed in (1, 2):
            detail = sample(InvoicePaid, seed=seed).to_dict()["detail"]
            assert posted(port, json.dumps(detail).encode(), {}, "/stripe") == 200
            terminal.expect(f"#{seed}, Stripe.*result")
        terminal.type("r")
        terminal.expect("#2 again.*result")
        terminal.type("1\r")
        terminal.expect("#1 again.*result")
        terminal.type("9\r")
        terminal.expect("there is no event #9")
        terminal.type("q")
        assert terminal.end() == 0


def test_the_page_shows_what_is_printed(tmp_path: Path) -> None:
    """docs/local.md has a session of ``listen``: what differs each time apart, this is one."""
    package: Any = pytest.importorskip("stripe")
    page = (ROOT / "docs" / "local.md").read_text(encoding="utf-8")
    documented = page.split("```text\nlistening", 1)[1].split("```", 1)[0]
    body = json.dumps(sample(PaymentIntentSucceeded, amount=9999).to_dict()["detail"])
    options = ["--to", "demo.shop:lambda_handler", "--secret", "stripe=HOOK"]
    record = ["--record", str(tmp_path / "events.jsonl"), "--most", "1"]

    with command(ROOT, *options, *record, HOOK=KEY) as (process, port):
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        for secret in (OTHER, KEY):
            header = package.WebhookSignature.generate_signature_header(body, secret)
            posted(port, body.encode(), {"Stripe-Signature": header}, "/stripe")
        lines += process.stdout.readlines()

    shown = steady("".join(lines)).replace(str(port), "8421").replace(f"{tmp_path}/", "")
    assert sorted(shown.splitlines()) == sorted(f"listening{documented}".splitlines())
