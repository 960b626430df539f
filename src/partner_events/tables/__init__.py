"""Tables of events: Arrow schemas of kinds, rows of deliveries, and Parquet files of them.

Importing this package imports neither pyarrow nor a model: a name is imported when you first ask for it.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.tables._back import from_arrow as from_arrow
    from partner_events.tables._rows import to_arrow as to_arrow
    from partner_events.tables._rows import to_batch as to_batch
    from partner_events.tables._schema import arrow_schema as arrow_schema
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "arrow_schema": "_schema",
            "from_arrow": "_back",
            "to_arrow": "_rows",
            "to_batch": "_rows",
        },
    )
