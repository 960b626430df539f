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
except ModuleNotFoundError as error:
    if not (error.name or "").startswith("datamodel_code_generator"):
        raise
    text = "partner_events.generator needs datamodel-code-generator: pip install 'partner-events[codegen]'"
    raise ModuleNotFoundError(text, name=error.name) from error

__all__ = ["ForeignFileError", "Generated", "InvalidPackageError", "NoEventsError", "generate"]
