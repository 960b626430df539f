"""Your own events as classes: from documents of a schema registry to a package of models.

Needs the extra ``partner-events[codegen]``; what is generated does not.
"""

from partner_events.generator._package import (
    ForeignFileError,
    Generated,
    InvalidPackageError,
    NoEventsError,
    generate,
)

__all__ = ["ForeignFileError", "Generated", "InvalidPackageError", "NoEventsError", "generate"]
