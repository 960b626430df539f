"""Samples of every kind for tests, and what delivers them."""

from partner_events._lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from partner_events.testing._errors import InvalidOverrideError as InvalidOverrideError
    from partner_events.testing._errors import SampleError as SampleError
    from partner_events.testing._errors import UnknownPathError as UnknownPathError
    from partner_events.testing._sample import sample as sample
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "InvalidOverrideError": "_errors",
            "SampleError": "_errors",
            "UnknownPathError": "_errors",
            "sample": "_sample",
        },
    )

__all__ = ["InvalidOverrideError", "SampleError", "UnknownPathError", "sample"]
