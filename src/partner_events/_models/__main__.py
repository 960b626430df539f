"""Says in which way classes are made here: ``python -m partner_events._models``."""

# The way is chosen when the base of models is made.
import partner_events._models.model  # noqa: F401  # pyright: ignore[reportUnusedImport]
from partner_events._models.insides import why_pydantic

reason = why_pydantic()
print(
    f"pydantic makes all classes: {reason}"
    if reason
    else "classes are plain: made without pydantic's analysis"
)
