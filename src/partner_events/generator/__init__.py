"""Your own events as classes: from documents of a schema registry to a package of models.

Needs the extra ``partner-events[codegen]``; what it generates does not.

This folder holds all that generates: for users, and for this library itself. ``_documents`` reads schemas
into one form, ``_text`` makes Python text of that form, ``_files`` writes or compares it, and ``_generate``
is what users call. Nothing that runs when an event is parsed may be here, or may import from here.
"""

from partner_events._base.lazy import lazy_names

_NAMES = {
    "ForeignFileError": "_generate",
    "Generated": "_generate",
    "InvalidPackageError": "_generate",
    "NoEventsError": "_generate",
    "generate": "_generate",
    "outdated": "_outdated",
}
_NEEDED = "datamodel_code_generator"
_TEXT = "partner_events.generator needs datamodel-code-generator: pip install 'partner-events[codegen]'"

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.generator._generate import ForeignFileError as ForeignFileError
    from partner_events.generator._generate import Generated as Generated
    from partner_events.generator._generate import InvalidPackageError as InvalidPackageError
    from partner_events.generator._generate import NoEventsError as NoEventsError
    from partner_events.generator._generate import generate as generate
    from partner_events.generator._outdated import outdated as outdated
else:
    _find, __dir__ = lazy_names(__name__, _NAMES)

    def __getattr__(name):
        # Not at the import of this package: reading documents, as codegen does, needs no extra.
        try:
            return _find(name)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] != _NEEDED:
                raise
            raise ModuleNotFoundError(_TEXT, name=error.name) from error


__all__ = ["ForeignFileError", "Generated", "InvalidPackageError", "NoEventsError", "generate", "outdated"]
