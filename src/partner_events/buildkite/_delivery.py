"""Where things are in a Buildkite delivery.

The detail-type is the kind; the detail has the organization, and what happened to a build, a job or an agent.
https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.delivery import Strength

OCCURRED: dict[str, tuple[str, str | None]] = {
    "Build Created": ("build", None),
    "Build Started": ("build", "started_at"),
    "Build Finished": ("build", "finished_at"),
    "Build Failing": ("build", "failing_at"),
    "Build Blocked": ("build", "finished_at"),
    "Job Scheduled": ("job", "runnable_at"),
    "Job Started": ("job", "started_at"),
    "Job Finished": ("job", "finished_at"),
    "Job Activated": ("job", None),
    "Job Promised Exit Status": ("job", "promised_exit_status_at"),
    "Agent Connected": ("agent", "connected_at"),
    "Agent Disconnected": ("agent", "disconnected_at"),
    "Agent Lost": ("agent", "lost_at"),
    "Agent Stopping": ("agent", None),
    "Agent Stopped": ("agent", "disconnected_at"),
    "Audit Event Logged": ("event", "occurred_at"),
}
"""What each kind happens to, and its field with the time; None where it happens once, at no stated time."""


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; the detail-type is the kind."""
    organization, event = detail.get("organization", MISSING), detail.get("event")
    if isinstance(event, str):
        raise FrameError(("detail", "event"), event, "Buildkite sends an audit event, and not a webhook")
    if not is_object(organization):
        raise FrameError(("detail", "organization"), organization, "Buildkite sends the organization")
    return Located(detail_type, delivery, key=_key(detail_type, detail))


def recognize(detail: dict[str, object]) -> str | None:
    """The name of a webhook's event, if a body is certainly Buildkite's: `locate` says why it is not read.

    https://buildkite.com/docs/apis/webhooks
    """
    event = detail.get("event")
    is_ours = isinstance(event, str) and event.startswith(WEBHOOKS) and is_object(detail.get("sender"))
    return event if is_ours and isinstance(event, str) else None


WEBHOOKS = ("agent.", "build.", "cluster_token.", "job.", "ping")


def _key(kind: str, detail: dict[str, object]) -> tuple[str, Strength] | None:
    """What changed, and when; only an audit event has an id of its own. Buildkite says nothing of duplicates.

    A build that is retried finishes twice: without its time, the second event would pass for the first.
    """
    name, at = OCCURRED.get(kind, ("", None))
    changed = detail.get(name)
    if not is_object(changed):
        return None
    if name == "event":
        parts = [changed.get("uuid")]
    else:
        state = changed.get("connection_state" if name == "agent" else "state")
        parts = [kind, changed.get("uuid"), state, *([changed.get(at)] if at else [])]
    texts = [part for part in parts if isinstance(part, str) and part]
    return ("/".join(texts), "inferred") if len(texts) == len(parts) else None
