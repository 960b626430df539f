# Generated from schemas/zendesk by codegen; do not edit.
from partner_events.zendesk._event import ZendeskEvent as ZendeskEvent
from partner_events.zendesk._ticket import TicketEvent as TicketEvent
from partner_events.zendesk._unknown import (
    UnknownTicketEvent as UnknownTicketEvent,
    UnknownZendeskEvent as UnknownZendeskEvent,
)
from partner_events.zendesk.events._stub_ticket import (
    AgentAssignmentChanged as AgentAssignmentChanged,
    AttachmentLinkedToComment as AttachmentLinkedToComment,
    AttachmentRedactedFromComment as AttachmentRedactedFromComment,
    BrandChanged as BrandChanged,
    CommentCreated as CommentCreated,
    CommentMadePrivate as CommentMadePrivate,
    CommentRedacted as CommentRedacted,
    CustomFieldChanged as CustomFieldChanged,
    DescriptionChanged as DescriptionChanged,
    EmailCCsChanged as EmailCCsChanged,
    ExternalIDChanged as ExternalIDChanged,
    FollowersChanged as FollowersChanged,
    FormChanged as FormChanged,
    GroupAssignmentChanged as GroupAssignmentChanged,
    OrganizationChanged as OrganizationChanged,
    PriorityChanged as PriorityChanged,
    ProblemLinkChanged as ProblemLinkChanged,
    RequesterChanged as RequesterChanged,
    TicketCreated as TicketCreated,
)
