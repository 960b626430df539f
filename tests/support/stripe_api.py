"""A stand-in for Stripe's API, as a real HTTP server on 127.0.0.1: the few routes that tests fetch from."""

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from support.serving import Serving

KEY = "sk_test_of_the_stand_in"

Json = dict[str, object]

CUSTOMER: Json = {
    "id": "cus_1",
    "object": "customer",
    "created": 1_700_000_000,
    "email": "jane@example.com",
    "livemode": False,
    "metadata": {},
}
OBJECTS: Mapping[str, Json] = {
    "/v1/customers/cus_1": CUSTOMER,
    "/v1/balance": {"object": "balance", "available": [], "livemode": False, "pending": []},
    "/v1/invoices/in_1": {
        "id": "in_1",
        "object": "invoice",
        "amount_due": 1500,
        "currency": "usd",
        "customer": "cus_1",
        "discounts": ["di_1", "di_2"],
    },
    "/v2/core/accounts/acct_1": {"id": "acct_1", "object": "v2.core.account", "display_name": "Acme"},
}
EXPANSIONS: Mapping[str, Mapping[str, object]] = {
    "/v1/invoices/in_1": {
        "customer": CUSTOMER,
        "discounts": [{"id": "di_1", "object": "discount", "start": 5}, "di_2"],
    }
}
"""What stands in an object for a field that is expanded."""


class Asked:
    """One request: its path with the query, and its headers by their names in small letters."""

    def __init__(self, path: str, headers: Mapping[str, str]) -> None:
        self.path = path
        self.headers = {name.lower(): value for name, value in headers.items()}


class StripeApi:
    """The server: where it listens, and what it was asked."""

    def __init__(self, url: str, asked: list[Asked]) -> None:
        self.url, self.asked = url, asked


def answer(asked: Asked) -> tuple[int, Json]:
    """The status and the body of the answer to a request."""
    where = urlsplit(asked.path)
    if asked.headers.get("authorization") != f"Bearer {KEY}":
        return 401, {"error": {"type": "invalid_request_error", "message": "Invalid API Key provided"}}
    found = OBJECTS.get(where.path)
    if found is None:
        return 404, {
            "error": {"type": "invalid_request_error", "code": "resource_missing", "message": "No such"}
        }
    wanted = parse_qs(where.query).get("expand[]", [])
    return 200, {**found, **{name: EXPANSIONS[where.path][name] for name in wanted}}


@contextmanager
def stripe_api(*, says_version: bool = True) -> Generator[StripeApi]:
    """The running server. As Stripe does, it answers with the version that was asked for."""
    requests: list[Asked] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = Asked(self.path, dict(self.headers))
            requests.append(asked)
            status, content = answer(asked)
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            if says_version:
                self.send_header("Stripe-Version", asked.headers.get("stripe-version", "2014-09-08"))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    serving = Serving(server)
    try:
        yield StripeApi(f"http://127.0.0.1:{server.server_address[1]}", requests)
    finally:
        serving.stop()
