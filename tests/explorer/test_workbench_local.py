"""The workbench on this machine: a process answers, and the server passes on what its own page asks."""

import http.client
import json
from collections.abc import Iterator

import pytest
from support.serving import Serving

from partner_events.explorer._server import Server
from partner_events.explorer._workbench._process import MOST_BYTES, Answering, TookTooLongError

KINDS = json.dumps({"do": "kinds"})

Headers = dict[str, str]


def test_a_process_answers_until_it_is_closed() -> None:
    """What is not a request is an error, and the process goes on."""
    with Answering(seconds=600) as answering:
        assert "stripe" in answering.answer(KINDS)
        with pytest.raises(ValueError, match="a request is a JSON object"):
            answering.answer('["ü"]')
        assert "stripe" in answering.answer(KINDS)


def test_what_takes_too_long_is_ended() -> None:
    """The next request is answered by another process."""
    with Answering(seconds=0, starts_within=0) as answering:
        with pytest.raises(TookTooLongError):
            answering.answer(KINDS)
        answering._seconds = 600  # pyright: ignore[reportPrivateUsage]
        assert "stripe" in answering.answer(KINDS)


def test_a_process_that_starts_has_time_besides() -> None:
    """The first answer is not refused because the process had to load what answers."""
    with Answering(seconds=0, starts_within=600) as answering:
        assert "stripe" in answering.answer(KINDS)


def test_what_was_ended_before_it_read_anything_is_ended_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """The request that it has not taken is no error of its own."""
    with Answering() as answering:
        process = answering._started()  # pyright: ignore[reportPrivateUsage]
        process.kill()
        process.wait()
        monkeypatch.setattr(answering, "_started", lambda: process)
        with pytest.raises(TookTooLongError):
            answering.answer(KINDS)


FILES = {"workbench.json": b'{"engine": "none"}'}


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = Server(FILES.get)
    server.answering = Answering(seconds=600)
    serving = Serving(server)
    yield server.server_address[1]
    serving.stop()


def asked(port: int, method: str, path: str, body: str | None = None, **headers: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, body, names)
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def test_the_server_says_that_it_answers(port: int) -> None:
    """Whatever the files say, which may be published, too."""
    assert asked(port, "GET", "/workbench.json") == (200, '{"engine": "local"}')


def test_the_server_answers_its_own_page(port: int) -> None:
    """What is not a request is refused."""
    origin = f"http://127.0.0.1:{port}"
    status, text = asked(port, "POST", "/answer", KINDS, Content_Type="application/json", Origin=origin)

    assert (status, "stripe" in text) == (200, True)
    assert asked(port, "POST", "/answer", "[]", Content_Type="application/json")[0] == 400


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/answer", {"Content_Type": "application/json", "Origin": "http://evil.example"}, 403),
        ("/answer", {"Content_Type": "application/json", "Origin": "null"}, 403),
        ("/answer", {"Content_Type": "application/json", "Host": "evil.example:80"}, 403),
        ("/answer", {"Content_Type": "text/plain"}, 403),
        ("/answer", {"Content_Type": "application/json", "Content_Length": str(MOST_BYTES + 1)}, 413),
        ("/answer", {"Content_Type": "application/json", "Content_Length": "-1"}, 411),
        ("/workbench.json", {"Content_Type": "application/json"}, 404),
    ],
)
def test_the_server_refuses_everybody_else(port: int, path: str, headers: Headers, status: int) -> None:
    """Pages of others, which may resolve their name to this machine; forms; what is too long."""
    assert asked(port, "POST", path, KINDS, **headers)[0] == status


def test_with_pyodide_nobody_answers() -> None:
    """Nothing that is pasted need leave the browser then."""
    server = Server(FILES.get, answers=False)
    serving = Serving(server)
    port = server.server_address[1]

    assert asked(port, "POST", "/answer", KINDS, Content_Type="application/json")[0] == 404
    assert asked(port, "GET", "/workbench.json") == (200, '{"engine": "none"}')
    serving.stop()


@pytest.mark.parametrize("path", ["/", "/data/", "/data/../_files.py", "/%2e%2e/_files.py", "//etc/passwd"])
def test_what_is_no_file_is_not_found(port: int, path: str) -> None:
    """Whatever an address says; nothing else of this machine is served."""
    assert asked(port, "GET", path)[0] == 404
