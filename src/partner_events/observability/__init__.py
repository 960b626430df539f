"""What becomes of a router's events, for the tools that watch functions: Powertools and OpenTelemetry.

Importing this package imports neither of them; each is an extra: ``partner-events[powertools]`` and
``partner-events[opentelemetry]``. Hooks of your own are `Router.before`, `around`, `on_error` and
`on_duplicate`.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.observability._opentelemetry import use_opentelemetry as use_opentelemetry
    from partner_events.observability._powertools import use_powertools as use_powertools
else:
    __getattr__, __dir__ = lazy_names(
        __name__, {"use_opentelemetry": "_opentelemetry", "use_powertools": "_powertools"}
    )

__all__ = ["use_opentelemetry", "use_powertools"]
