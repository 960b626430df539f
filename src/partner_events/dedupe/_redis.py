"""Entries in Redis or Valkey, for workers anywhere."""

from __future__ import annotations

import re
from typing import cast

from partner_events._base.expected import check_has
from partner_events._base.lazy import load_extra
from partner_events.dedupe._entry import Entry
from partner_events.dedupe._errors import StoreAccessDeniedError, StoreError, StoreUnavailableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Protocol, Self, TypeAlias

    from partner_events.dedupe._entry import Change

    class RedisClient(Protocol):
        """What the store needs of ``redis.Redis``, ``redis.RedisCluster`` or ``valkey.Valkey``."""

        @property
        def execute_command(self) -> Callable[..., object]: ...
        @property
        def pipeline(self) -> Callable[..., RedisPipeline]: ...

    class RedisPipeline(Protocol):
        @property
        def execute_command(self) -> Callable[..., object]: ...
        @property
        def execute(self) -> Callable[..., Sequence[object]]: ...

    Call: TypeAlias = tuple[str, str, tuple[str, ...]]
    """A script, its key and its arguments."""


# A script runs as a whole, with nothing of others in between: https://redis.io/docs/latest/develop/programmability/eval-intro/
WRITE = """
redis.call('HSET', KEYS[1], 'token', ARGV[2], 'state', ARGV[3], 'at', ARGV[4], 'until', ARGV[5])
if ARGV[7] then redis.call('HSET', KEYS[1], 'result', ARGV[7]) else redis.call('HDEL', KEYS[1], 'result') end
redis.call('PEXPIREAT', KEYS[1], ARGV[6])
"""
CLAIM = f"""
local there = redis.call('HMGET', KEYS[1], 'token', 'state', 'at', 'until', 'result')
if there[1] and tonumber(there[4]) > tonumber(ARGV[1]) then return there end
{WRITE}
return false
"""
REPLACE = f"""
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
{WRITE}
return 1
"""
REMOVE = """
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
"""

REFUSED = {"AuthenticationError", "AuthorizationError", "NoPermissionError"}
BUSY = {
    "ConnectionError",
    "TimeoutError",
    "ReadOnlyError",
    "OutOfMemoryError",
    "ClusterError",
    "ClusterDownError",
    "MasterDownError",
    "TryAgainError",
    "BusyLoadingError",
}
BUSY_CODES = re.compile(r"\b(NOREPLICAS|MISCONF|BUSY|LOADING|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|READONLY|OOM)\b")
"""What the server's text says while it takes no writes, or runs a script of somebody else's.

Clients have no classes for all of these: https://redis.io/docs/latest/develop/reference/protocol-spec/
"""
COMMANDS = "EVAL, HMGET, HGET, HSET, HDEL, DEL and PEXPIREAT"


class RedisStore:
    """Knows what all workers with access to a Redis or Valkey server have handled.

    A server that evicts keys when its memory is full (`maxmemory-policy
    <https://redis.io/docs/latest/develop/reference/eviction/>`_ other than ``noeviction``), that loses its
    memory at a restart, or whose replica takes over before it has all writes, forgets what was handled.

    Args:
        client: Your ``redis.Redis``, ``redis.RedisCluster`` or Valkey client, with the timeouts that you
            want. See `from_url`.
        prefix: What the names of this store's keys begin with.
    """

    def __init__(self, client: RedisClient, *, prefix: str = "partner-events:") -> None:
        check_has(
            client,
            ("execute_command", "pipeline"),
            "a client, such as redis.Redis()",
        )
        self._client = client
        self._prefix = prefix

    @classmethod
    def from_url(cls, url: str, *, prefix: str = "partner-events:") -> Self:
        """A store on the server at a URL such as ``redis://localhost:6379/0``, with a client of its own.

        The client waits five seconds for the server, unless the URL has other options
        (``?socket_timeout=1``).
        https://redis.readthedocs.io/en/stable/connections.html#redis.Redis.from_url
        """
        redis = load_extra("redis", "Redis", "a RedisStore needs redis: pip install partner-events[redis]")
        client = redis.from_url(url, socket_timeout=5, socket_connect_timeout=5)
        return cls(client, prefix=prefix)

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        """See `Store.claim`."""
        answers = self._run([(CLAIM, entry.key, (str(now), *_arguments(entry))) for entry in entries])
        return [
            _entry(entry.key, answer) if answer else None
            for entry, answer in zip(entries, answers, strict=True)
        ]

    def settle(self, changes: Sequence[Change]) -> list[bool]:
        """See `Store.settle`."""
        return [answer == 1 for answer in self._run([_call(change) for change in changes])]

    def _run(self, calls: Sequence[Call]) -> Sequence[object]:
        """The answers to calls, all made in one round trip.

        Scripts are sent as they are and not by their digest: they are short, the server knows them again,
        and neither a restart nor a cluster needs care.
        """
        try:
            if len(calls) == 1:
                script, key, arguments = calls[0]
                return [self._client.execute_command("EVAL", script, 1, self._prefix + key, *arguments)]
            pipeline = self._client.pipeline(transaction=False)
            for script, key, arguments in calls:
                # Not `eval`, which pipelines of clusters do not have.
                pipeline.execute_command("EVAL", script, 1, self._prefix + key, *arguments)
            return pipeline.execute()
        except Exception as error:
            failure = _error(error)
            if failure is None:
                raise
            raise failure from error

    def __repr__(self) -> str:
        return f"RedisStore(prefix={self._prefix!r})"


def _call(change: Change) -> Call:
    if change.entry is None:
        return REMOVE, change.key, (change.token,)
    return REPLACE, change.key, (change.token, *_arguments(change.entry))


def _arguments(entry: Entry) -> tuple[str, ...]:
    state = "completed" if entry.is_completed else "claimed"
    fields = (entry.token, state, str(entry.at), str(entry.until), str(entry.removable_at))
    return fields if entry.result is None else (*fields, entry.result)


def _entry(key: str, answer: object) -> Entry:
    token, state, at, until, result = map(_text, cast("Sequence[str | bytes | None]", answer))
    return Entry(key, token or "", state == "completed", int(at or 0), int(until or 0), result)


def _text(value: str | bytes | None) -> str | None:
    return value.decode() if isinstance(value, bytes) else value


def _error(error: Exception) -> StoreError | None:
    """The error to raise for one of the client's; None, if it is something else's.

    The classes are known by their names, since those of Redis and Valkey are not the same.
    """
    names = {cls.__name__ for cls in type(error).__mro__}
    store, operation = "Redis", "EVAL"
    kind = type(error).__name__
    if names & REFUSED:
        text = f"Redis refuses a script: {kind}. Its user needs a right password, and {COMMANDS}"
        return StoreAccessDeniedError(text, store=store, operation=operation)
    code = BUSY_CODES.search(str(error)) if "ResponseError" in names else None
    if code is not None:
        text = f"Redis is not available: {code[1]}"
        return StoreUnavailableError(text, store=store, operation=operation)
    if names & BUSY or isinstance(error, OSError):
        return StoreUnavailableError(f"Redis is not available: {kind}", store=store, operation=operation)
    if names & {"RedisError", "ValkeyError"}:
        # The server's text may hold arguments of the script: it is in the cause.
        return StoreError(f"Redis fails: {kind}", store=store, operation=operation)
    return None
