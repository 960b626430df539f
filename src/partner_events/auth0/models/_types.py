# Generated from schemas/auth0 by codegen; do not edit.
"""Edges to models of other modules, and unions of them."""

from partner_events._base.lazy import Places
from partner_events._models.edges import lazy_types

EDGES = Places("""
APIRequest = api_request.APIRequest
APIResponse = api_response.APIResponse
Actor = actor.Actor
Connection = connection.Connection
EventContext = event_context.EventContext
Group = group.Group
GroupMember = group_member.GroupMember
GroupRole = group_role.GroupRole
GuardianDetails = guardian_details.GuardianDetails
LazyActor = actor.Actor
LoginError = login_error.LoginError
LoginPrompt = login_prompt.LoginPrompt
LoginStats = login_stats.LoginStats
Organization = organization.Organization
OrganizationConnection = organization_connection.OrganizationConnection
OrganizationGroupRole = organization_group_role.OrganizationGroupRole
OrganizationMember = organization_member.OrganizationMember
OrganizationMemberRole = organization_member_role.OrganizationMemberRole
RiskAssessment = risk_assessment.RiskAssessment
User = user.User
""")
"""A row says ``name = module.Class``, with the module in this package."""

UNIONS: dict[str, tuple[str, dict[str, str]]] = {}
"""Of each union the field that says which object a value is, and the class for each of its texts."""

__getattr__ = lazy_types(__name__, EDGES, UNIONS)
