"""All that touches what is private to pydantic, and the gate that keeps it from ever doing harm.

pydantic finds out about a class what it holds besides fields, and about each field what its annotation may
hold, although those of this library have one of a few forms. That is some work, and for it pydantic looks
for plugins, the import of which is more than all the rest of a first parse. So classes of this library that
are nothing but fields are *plain*: made here, with core schemas that are put together from ready-made parts.
A class with anything else, and every class of a user's, is made in pydantic's own way.

If the gate is closed, pydantic makes all classes in its own way, and no private name is needed. It is closed
with a pydantic or a Python that was not tested (`gate.TESTED`, `gate.TESTED_PYTHON`), if a class that is made
in both ways differs (`probe`), and if the user says so (`gate.SWITCH`). `why_pydantic` says which it is.

Private names, what each is for, and what happens without it:

===================================== =============================== =======================================
name                                  for                             without it
===================================== =============================== =======================================
`_internal._mock_val_ser`,            stand-ins of a plain class      the gate is closed
 `set_model_mocks(cls)`               until it is built
`FieldInfo._attributes_set`           whether a user's class is       the gate is closed
                                      nothing but fields
`FieldInfo._original_annotation`,     generic subclasses of plain     the gate is closed
 `_original_assignment`               classes
`DecoratorInfos`, its seven fields    whether a user's class has      the gate is closed; also with an
                                      validators                      eighth, which would be overlooked
`__class_vars__`,                     what each plain class has of    the gate is closed; also if pydantic
 `__pydantic_parent_namespace__`,     its own                         gives its classes anything more
 `__pydantic_setattr_handlers__`
`__pydantic_custom_init__`,           whether a user's class is       the gate is closed
 `__pydantic_post_init__`             nothing but fields
`__signature__`                       what a console shows            the gate is closed
`__private_attributes__`,             what a plain class shares with  the gate is closed
 `__pydantic_computed_fields__`,      its base
 `__pydantic_extra_info__`,
 `__pydantic_generic_metadata__`
metadata `pydantic_js_functions`,     JSON schemas of plain models    the gate is closed
 `pydantic_js_annotation_functions`   and of lazy edges in them
`SchemaValidator(_use_prebuilt=)`     a validator without edges       left out
`main._rebuild_lock`                  one thread builds at a time     a lock of our own
`model_rebuild(`                      names in a user's annotations,  left out: names of functions are found
 `_parent_namespace_depth=)`          where `model_rebuild` is called only in the frame of the class statement
the shape of generated core schemas   a tolerant reading of a class   a model with optional fields stands in
 (`walking`)                          that pydantic has made          (`partial_validator`); elsewhere as said
                                                                      there
===================================== =============================== =======================================

Documented in the reference of `BaseModel`, and read or set here only: `__pydantic_fields__`,
`__pydantic_complete__`, `__pydantic_core_schema__`, `__pydantic_validator__`, `__pydantic_serializer__`,
`__pydantic_decorators__`, and of instances `__pydantic_extra__`, `__pydantic_fields_set__` and
`__pydantic_private__`. There is no other way to keep the delivery on its event, or to make an instance that
lacks a field.

What is here is needed at every first parse. `walking` is not, and is imported by those who need it.
"""

from partner_events._models.insides.classes import (
    ReadOnly,
    always_sent,
    building,
    built,
    deeper,
    fields_of,
    forget,
    has_fields_only,
    is_complete,
    is_model,
    is_plain,
    keep,
    keep_first,
    kept,
    new_instance,
    parts_of,
    printably,
    required_fields,
    state_of,
    validator,
)
from partner_events._models.insides.gate import SWITCH, choose_way, why_pydantic
from partner_events._models.insides.schemas import (
    COMPLETE,
    FREE,
    Bounded,
    Lazy,
    build,
    edge_metadata,
    edge_metadata_for_pydantic,
    fields_to_edit,
    has_read,
    holds_models,
    model_schema,
    noting_validator,
    objects_in,
    validator_of,
)

__all__ = [
    "COMPLETE",
    "FREE",
    "SWITCH",
    "Bounded",
    "Lazy",
    "ReadOnly",
    "always_sent",
    "build",
    "building",
    "built",
    "choose_way",
    "deeper",
    "edge_metadata",
    "edge_metadata_for_pydantic",
    "fields_of",
    "fields_to_edit",
    "forget",
    "has_fields_only",
    "has_read",
    "holds_models",
    "is_complete",
    "is_model",
    "is_plain",
    "keep",
    "keep_first",
    "kept",
    "model_schema",
    "new_instance",
    "noting_validator",
    "objects_in",
    "parts_of",
    "printably",
    "required_fields",
    "state_of",
    "validator",
    "validator_of",
    "why_pydantic",
]
