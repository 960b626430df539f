# Generated for type checkers alone; import from `partner_events.commercetools.models`.
# From schemas/commercetools by `python -m codegen`; do not edit.
from typing import TypeAlias

from partner_events.commercetools.models.order_edit_applied import OrderEditApplied as OrderEditApplied

LazyOrderEditApplied: TypeAlias = OrderEditApplied
