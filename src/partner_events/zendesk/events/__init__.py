# Generated from schemas/zendesk by codegen; do not edit.
"""Zendesk's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
Support Ticket: Agent Assignment Changed = agent_assignment_changed.AgentAssignmentChanged
Support Ticket: Attachment Linked to Comment = attachment_linked_to_comment.AttachmentLinkedToComment
Support Ticket: Attachment Redacted from Comment = attachment_redacted_from_comment.AttachmentRedactedFromComment
Support Ticket: Brand Changed = brand_changed.BrandChanged
Support Ticket: Comment Created = comment_created.CommentCreated
Support Ticket: Comment Made Private = comment_made_private.CommentMadePrivate
Support Ticket: Comment Redacted = comment_redacted.CommentRedacted
Support Ticket: Custom Field Changed = custom_field_changed.CustomFieldChanged
Support Ticket: Description Changed = description_changed.DescriptionChanged
Support Ticket: Email CCs Changed = email_ccs_changed.EmailCCsChanged
Support Ticket: External ID Changed = external_id_changed.ExternalIDChanged
Support Ticket: Followers Changed = followers_changed.FollowersChanged
Support Ticket: Form Changed = form_changed.FormChanged
Support Ticket: Group Assignment Changed = group_assignment_changed.GroupAssignmentChanged
Support Ticket: Organization Changed = organization_changed.OrganizationChanged
Support Ticket: Priority Changed = priority_changed.PriorityChanged
Support Ticket: Problem Link Changed = problem_link_changed.ProblemLinkChanged
Support Ticket: Requester Changed = requester_changed.RequesterChanged
Support Ticket: Ticket Created = ticket_created.TicketCreated
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "ZendeskEvent": "_event",
    "TicketEvent": "_ticket",
    "UnknownTicketEvent": "_unknown",
    "UnknownZendeskEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownZendeskEvent"
