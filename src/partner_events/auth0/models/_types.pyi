# Generated from schemas/auth0 by codegen; do not edit.
from typing import TypeAlias

from partner_events.auth0.models._fields import (
    CloudEventFields as CloudEventFields,
    LogBaseFields as LogBaseFields,
    LogDetailFields as LogDetailFields,
    StreamDataFields as StreamDataFields,
)
from partner_events.auth0.models.actor import Actor as Actor
from partner_events.auth0.models.api_request import APIRequest as APIRequest
from partner_events.auth0.models.api_response import APIResponse as APIResponse
from partner_events.auth0.models.connection import Connection as Connection
from partner_events.auth0.models.event_context import EventContext as EventContext
from partner_events.auth0.models.group import Group as Group
from partner_events.auth0.models.group_member import GroupMember as GroupMember
from partner_events.auth0.models.group_role import GroupRole as GroupRole
from partner_events.auth0.models.guardian_details import GuardianDetails as GuardianDetails
from partner_events.auth0.models.login_error import LoginError as LoginError
from partner_events.auth0.models.login_prompt import LoginPrompt as LoginPrompt
from partner_events.auth0.models.login_stats import LoginStats as LoginStats
from partner_events.auth0.models.organization import Organization as Organization
from partner_events.auth0.models.organization_connection import (
    OrganizationConnection as OrganizationConnection,
)
from partner_events.auth0.models.organization_group_role import OrganizationGroupRole as OrganizationGroupRole
from partner_events.auth0.models.organization_member import OrganizationMember as OrganizationMember
from partner_events.auth0.models.organization_member_role import (
    OrganizationMemberRole as OrganizationMemberRole,
)
from partner_events.auth0.models.risk_assessment import RiskAssessment as RiskAssessment
from partner_events.auth0.models.user import User as User

LazyActor: TypeAlias = Actor
