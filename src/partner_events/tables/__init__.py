"""Tables of events: Arrow schemas of kinds, rows of deliveries, and Parquet files of them.

Importing this package imports neither pyarrow nor a model: a name is imported when you first ask for it.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._router.firehose import FirehoseRecord as FirehoseRecord
    from partner_events.tables._athena import GlueTable as GlueTable
    from partner_events.tables._athena import athena_ddl as athena_ddl
    from partner_events.tables._athena import glue_table as glue_table
    from partner_events.tables._back import from_arrow as from_arrow
    from partner_events.tables._ddl import spark_ddl as spark_ddl
    from partner_events.tables._evolution import Change as Change
    from partner_events.tables._evolution import evolved as evolved
    from partner_events.tables._evolution import schema_changes as schema_changes
    from partner_events.tables._firehose import firehose_record as firehose_record
    from partner_events.tables._lake import Lake as Lake
    from partner_events.tables._lake import OtherOptionsError as OtherOptionsError
    from partner_events.tables._lake import write as write
    from partner_events.tables._rows import to_arrow as to_arrow
    from partner_events.tables._rows import to_batch as to_batch
    from partner_events.tables._schema import arrow_schema as arrow_schema
    from partner_events.tables._spark import map_in_arrow as map_in_arrow
    from partner_events.tables._spark import spark_table as spark_table
    from partner_events.tables._writer import Writer as Writer
    from partner_events.tables._writer import Written as Written
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Change": "_evolution",
            "FirehoseRecord": "_firehose",
            "GlueTable": "_athena",
            "Lake": "_lake",
            "OtherOptionsError": "_lake",
            "Writer": "_writer",
            "Written": "_writer",
            "arrow_schema": "_schema",
            "athena_ddl": "_athena",
            "evolved": "_evolution",
            "firehose_record": "_firehose",
            "from_arrow": "_back",
            "glue_table": "_athena",
            "map_in_arrow": "_spark",
            "schema_changes": "_evolution",
            "spark_ddl": "_ddl",
            "spark_table": "_spark",
            "to_arrow": "_rows",
            "to_batch": "_rows",
            "write": "_lake",
        },
    )
