# Generated from schemas/commercetools/objects/approver_hierarchy.json by `python -m codegen`; do not edit.

from typing import Annotated

from partner_events._models.model import Model
from partner_events.commercetools.models._types import RuleApprover
from pydantic import Field


class ApproverDisjunction(Model):
    or_: Annotated[list[RuleApprover], Field(alias="or")]


class ApproverConjunction(Model):
    and_: Annotated[list[ApproverDisjunction], Field(alias="and")]


class ApproverHierarchy(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    tiers: list[ApproverConjunction]
