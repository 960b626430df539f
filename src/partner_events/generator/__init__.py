"""Your own events as classes: from documents of a schema registry to a package of models.

Needs the extra ``partner-events[codegen]``; what is generated does not.
"""

try:
    from partner_events.generator._package import (
        ForeignFileError,
        Generated,
        InvalidPackageError,
        NoEventsError,
        generate,
    )
except ModuleNotFoundError as _error:
    if not (_error.name or "").startswith("datamodel_code_generator"):
        raise
    _TEXT = "partner_events.generator needs datamodel-code-generator: pip install 'partner-events[codegen]'"
    raise ModuleNotFoundError(_TEXT, name=_error.name) from _error

__all__ = ["ForeignFileError", "Generated", "InvalidPackageError", "NoEventsError", "generate"]
