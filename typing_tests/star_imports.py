"""What `import *` brings: all that a package offers, and nothing that it uses itself."""

from typing import assert_type

from partner_events import *  # noqa: F403
from partner_events.twilio import *  # noqa: F403

# Right


def the_events_of_a_partner(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, TwilioEvent), TwilioEvent)  # noqa: F405


# Wrong


def what_a_package_uses_itself() -> None:
    kind_names("partner_events.twilio")  # type: ignore[name-defined]  # pyright: ignore[reportUndefinedVariable]  # noqa: F405
    lazy_names("partner_events", {})  # type: ignore[name-defined]  # pyright: ignore[reportUndefinedVariable]  # noqa: F405
