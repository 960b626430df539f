# Generated from schemas/mongodb by codegen; do not edit.
"""What the catalog and event patterns know of MongoDB's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='MongoDB', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "CREATE": KindFacts(
        docs_url="https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/",
        status="retired",
    ),
    "DELETE": KindFacts(
        docs_url="https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/",
        status="retired",
    ),
    "LOGIN": KindFacts(
        docs_url="https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/",
        status="retired",
    ),
    "create": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/create/",
        status="unverified",
    ),
    "createIndexes": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/createIndexes/",
        status="unverified",
    ),
    "delete": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/delete/",
        status="unverified",
    ),
    "drop": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/drop/",
        status="unverified",
    ),
    "dropDatabase": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/dropDatabase/",
        status="unverified",
    ),
    "dropIndexes": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/dropIndexes/",
        status="unverified",
    ),
    "insert": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/insert/",
        status="verified",
    ),
    "modify": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/modify/",
        status="unverified",
    ),
    "refineCollectionShardKey": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/refineCollectionShardKey/",
        status="unverified",
    ),
    "rename": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/rename/",
        status="unverified",
    ),
    "replace": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/replace/",
        status="unverified",
    ),
    "reshardCollection": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/reshardCollection/",
        status="unverified",
    ),
    "scheduled": KindFacts(
        docs_url="https://www.mongodb.com/docs/atlas/atlas-ui/triggers/scheduled-triggers/",
        status="unverified",
    ),
    "shardCollection": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/shardCollection/",
        status="unverified",
    ),
    "update": KindFacts(
        docs_url="https://www.mongodb.com/docs/manual/reference/change-events/update/",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "CREATE": Marker(detail_type=None, detail={'operationType': ['CREATE']}),
    "DELETE": Marker(detail_type=None, detail={'operationType': ['DELETE']}),
    "LOGIN": Marker(detail_type=None, detail={'operationType': ['LOGIN']}),
    "create": Marker(detail_type=None, detail={'operationType': ['create']}),
    "createIndexes": Marker(detail_type=None, detail={'operationType': ['createIndexes']}),
    "delete": Marker(detail_type=None, detail={'operationType': ['delete']}),
    "drop": Marker(detail_type=None, detail={'operationType': ['drop']}),
    "dropDatabase": Marker(detail_type=None, detail={'operationType': ['dropDatabase']}),
    "dropIndexes": Marker(detail_type=None, detail={'operationType': ['dropIndexes']}),
    "insert": Marker(detail_type=None, detail={'operationType': ['insert']}),
    "modify": Marker(detail_type=None, detail={'operationType': ['modify']}),
    "refineCollectionShardKey": Marker(
        detail_type=None,
        detail={'operationType': ['refineCollectionShardKey']},
    ),
    "rename": Marker(detail_type=None, detail={'operationType': ['rename']}),
    "replace": Marker(detail_type=None, detail={'operationType': ['replace']}),
    "reshardCollection": Marker(detail_type=None, detail={'operationType': ['reshardCollection']}),
    "scheduled": Marker(detail_type=None, detail={'operationType': [{'exists': False}]}),
    "shardCollection": Marker(detail_type=None, detail={'operationType': ['shardCollection']}),
    "update": Marker(detail_type=None, detail={'operationType': ['update']}),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "DatabaseEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'operationType': [{'anything-but': ['CREATE', 'DELETE', 'LOGIN']}]},
        is_flat=False,
    ),
    "DocumentEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'operationType': ['insert', 'update', 'replace', 'delete']},
        is_flat=False,
    ),
    "DefinitionEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'operationType': [
            'create',
            'createIndexes',
            'drop',
            'dropDatabase',
            'dropIndexes',
            'modify',
            'refineCollectionShardKey',
            'rename',
            'reshardCollection',
            'shardCollection',
        ]},
        is_flat=False,
    ),
    "ScheduledEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'operationType': [{'exists': False}]},
        is_flat=False,
    ),
    "AuthenticationEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'operationType': ['CREATE', 'DELETE', 'LOGIN']},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {
    "CREATE": {'description': 'A user was created.'},
    "DELETE": {'description': 'A user was deleted.'},
    "LOGIN": {'description': 'A user logged in.'},
    "create": {'description': 'A collection was created.'},
    "createIndexes": {'description': 'Indexes were created.'},
    "delete": {'description': 'A document was deleted.'},
    "drop": {'description': 'A collection was dropped.'},
    "dropDatabase": {'description': 'A database was dropped.'},
    "dropIndexes": {'description': 'Indexes were dropped.'},
    "insert": {'description': 'A document was inserted.'},
    "modify": {'description': 'Options of a collection changed.'},
    "refineCollectionShardKey": {'description': 'The shard key of a collection was refined.'},
    "rename": {'description': 'A collection got another name.'},
    "replace": {'description': 'A document was replaced by another.'},
    "reshardCollection": {'description': 'The shard key of a collection changed.'},
    "shardCollection": {'description': 'A collection was sharded.'},
    "update": {'description': 'Fields of a document changed.'},
}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/mongodb.com/stitch.trigger/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
