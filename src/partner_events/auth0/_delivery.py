"""Where things are in an Auth0 delivery.

Log streams send `{log_id, data}` with the log in `data`; its `type` is the kind.
Event streams send a CloudEvent, whose `type` is the kind. The event source's last segment says which
stream it is. https://auth0.com/docs/customize/log-streams/amazon-eventbridge
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events._wire.delivery import Strength

LOGS, EVENTS = "/auth0.logs", "/auth0.events"
LOG = "Auth0 log"
"""The detail-type of all logs."""

UNKNOWN_STREAM_EVENT = "UnknownAuth0StreamEvent"


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key in the detail, to which the detail-type adds nothing."""
    source = str(delivery["source"])
    if source.endswith(EVENTS) or ("specversion" in detail and not source.endswith(LOGS)):
        return _cloud_event(delivery, detail)
    return _log(delivery, detail)


def recognize(detail: dict[str, object]) -> str | None:
    """The detail-type of a detail that came without its envelope, if it is certainly Auth0's."""
    kind, data = detail.get("type"), detail.get("data")
    if "specversion" in detail:
        source = detail.get("source")
        is_ours = isinstance(source, str) and source.startswith("urn:auth0:")
        return kind if is_ours and isinstance(kind, str) else None
    is_log = is_object(data) and isinstance(data.get("type"), str) and detail.keys() == {"log_id", "data"}
    return LOG if is_log or _is_listed_log(detail) else None


def _is_listed_log(detail: dict[str, object]) -> bool:
    """Whether it is a log as Auth0's Management API lists it: without its frame.

    https://auth0.com/docs/api/management/v2/logs/get-logs
    """
    texts = all(isinstance(detail.get(name), str) and detail[name] for name in ("log_id", "date", "type"))
    return texts and ("_id" in detail or "tenant_name" in detail)


def _cloud_event(delivery: dict[str, object], detail: dict[str, object]) -> Located:
    kind, data = detail.get("type", MISSING), detail.get("data", MISSING)
    if not isinstance(kind, str):
        raise FrameError(("detail", "type"), kind, "an event stream sends a type such as user.created")
    if not is_object(data):
        raise FrameError(("detail", "data"), data, "an event stream sends an object")
    # https://auth0.com/docs/customize/events/events-best-practices: log the ids, ignore duplicates.
    return Located(kind, delivery, key=_key([detail.get("id")], "documented"), family=UNKNOWN_STREAM_EVENT)


def _log(delivery: dict[str, object], detail: dict[str, object]) -> Located:
    path, log = _innermost(detail)
    code = log.get("type", MISSING)
    if not isinstance(code, str):
        raise FrameError((*path, "type"), code, "a log has a code such as s")
    # Auth0 says only that the id distinguishes a log from others; re-sent logs keep it.
    key = _key([detail.get("log_id"), log.get("log_id")], "inferred")
    envelope = delivery
    if path != ("detail", "data"):
        known = {"log_id": key[0]} if key else {}
        envelope = {**delivery, "detail": {**known, "data": log}}
    return Located(code, envelope, key=key, api_version=_version(log))


def _innermost(detail: dict[str, object]) -> tuple[Path, dict[str, object]]:
    """The log itself, and where it is: in `data`, flat in the detail, or wrapped twice."""
    path: Path = ("detail",)
    log = detail
    while "type" not in log and len(path) < 3 and is_object(inner := log.get("data")):
        path, log = (*path, "data"), inner
    return path, log


def _key(candidates: list[object], strength: Strength) -> tuple[str, Strength] | None:
    """The first id that is one."""
    for value in candidates:
        if isinstance(value, str) and value:
            return value, strength
    return None


def _version(log: dict[str, object]) -> str | None:
    """The version of the log's schema, if it says so."""
    schema = log.get("$event_schema")
    version = schema.get("version") if is_object(schema) else None
    return version if isinstance(version, str) else None
