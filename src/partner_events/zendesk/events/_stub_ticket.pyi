# Generated for type checkers alone; import from `partner_events.zendesk`.
# From schemas/zendesk by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._fields import (
    AttachmentChangeDetailFields,
    AttachmentChangeFields,
    CommentChangeDetailFields,
    CommentChangeFields,
    CustomFieldChangeDetailFields,
    CustomFieldChangeFields,
    IdChangeDetailFields,
    IdChangeFields,
    PriorityChangeDetailFields,
    PriorityChangeFields,
    TextChangeDetailFields,
    TextChangeFields,
    ValueChangeDetailFields,
    ValueChangeFields,
)
from partner_events.zendesk.models.attachment import AttachmentChange, AttachmentChangeDetail
from partner_events.zendesk.models.change import (
    CustomFieldChange,
    CustomFieldChangeDetail,
    IdChange,
    IdChangeDetail,
    PriorityChange,
    PriorityChangeDetail,
    TextChange,
    TextChangeDetail,
    ValueChange,
    ValueChangeDetail,
)
from partner_events.zendesk.models.comment import CommentChange, CommentChangeDetail

class _IdChangeEvent(TicketEvent):
    detail: IdChangeDetail
    @property
    def payload(self) -> IdChange: ...
    @classfield
    def fields(cls) -> KindFields[IdChangeDetailFields, IdChangeFields]: ...

class _AttachmentChangeEvent(TicketEvent):
    detail: AttachmentChangeDetail
    @property
    def payload(self) -> AttachmentChange: ...
    @classfield
    def fields(cls) -> KindFields[AttachmentChangeDetailFields, AttachmentChangeFields]: ...

class _CommentChangeEvent(TicketEvent):
    detail: CommentChangeDetail
    @property
    def payload(self) -> CommentChange: ...
    @classfield
    def fields(cls) -> KindFields[CommentChangeDetailFields, CommentChangeFields]: ...

class _TextChangeEvent(TicketEvent):
    detail: TextChangeDetail
    @property
    def payload(self) -> TextChange: ...
    @classfield
    def fields(cls) -> KindFields[TextChangeDetailFields, TextChangeFields]: ...

class _ValueChangeEvent(TicketEvent):
    detail: ValueChangeDetail
    @property
    def payload(self) -> ValueChange: ...
    @classfield
    def fields(cls) -> KindFields[ValueChangeDetailFields, ValueChangeFields]: ...

class AgentAssignmentChanged(_IdChangeEvent):
    """A ticket was given to another agent, or to none; no longer sent.

    Zendesk's `Support Ticket: Agent Assignment Changed` (Agent Assignment Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#agent-assignment-changed
    """

    detail_type: Literal["Support Ticket: Agent Assignment Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Agent Assignment Changed"]: ...

class AttachmentLinkedToComment(_AttachmentChangeEvent):
    """A comment of a ticket got an attachment; no longer sent.

    Zendesk's `Support Ticket: Attachment Linked to Comment` (Attachment Linked to Comment):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#attachment-linked-to-comment
    """

    detail_type: Literal["Support Ticket: Attachment Linked to Comment"]
    @property
    def kind(self) -> Literal["Support Ticket: Attachment Linked to Comment"]: ...

class AttachmentRedactedFromComment(_AttachmentChangeEvent):
    """An attachment was removed from a comment of a ticket; no longer sent.

    Zendesk's `Support Ticket: Attachment Redacted from Comment` (Attachment Redacted from Comment):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#attachment-redacted-from-comment
    """

    detail_type: Literal["Support Ticket: Attachment Redacted from Comment"]
    @property
    def kind(self) -> Literal["Support Ticket: Attachment Redacted from Comment"]: ...

class BrandChanged(_IdChangeEvent):
    """A ticket belongs to another brand; no longer sent.

    Zendesk's `Support Ticket: Brand Changed` (Brand Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#brand-changed
    """

    detail_type: Literal["Support Ticket: Brand Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Brand Changed"]: ...

class CommentCreated(_CommentChangeEvent):
    """A comment was written on a ticket, in public or private; no longer sent.

    Zendesk's `Support Ticket: Comment Created` (Comment Created):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-created
    """

    detail_type: Literal["Support Ticket: Comment Created"]
    @property
    def kind(self) -> Literal["Support Ticket: Comment Created"]: ...

class CommentMadePrivate(_CommentChangeEvent):
    """A public comment of a ticket was made private; no longer sent.

    Zendesk's `Support Ticket: Comment Made Private` (Comment Made Private):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-made-private
    """

    detail_type: Literal["Support Ticket: Comment Made Private"]
    @property
    def kind(self) -> Literal["Support Ticket: Comment Made Private"]: ...

class CommentRedacted(_CommentChangeEvent):
    """Words of a ticket's comment were removed for good; no longer sent.

    Zendesk's `Support Ticket: Comment Redacted` (Comment Redacted):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#comment-redacted
    """

    detail_type: Literal["Support Ticket: Comment Redacted"]
    @property
    def kind(self) -> Literal["Support Ticket: Comment Redacted"]: ...

class CustomFieldChanged(TicketEvent):
    """A custom field of a ticket changed; no longer sent.

    Zendesk's `Support Ticket: Custom Field Changed` (Custom Field Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#custom-field-changed
    """

    detail_type: Literal["Support Ticket: Custom Field Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Custom Field Changed"]: ...
    detail: CustomFieldChangeDetail
    @property
    def payload(self) -> CustomFieldChange: ...
    @classfield
    def fields(cls) -> KindFields[CustomFieldChangeDetailFields, CustomFieldChangeFields]: ...

class DescriptionChanged(_TextChangeEvent):
    """The description of a ticket changed; no longer sent.

    Zendesk's `Support Ticket: Description Changed` (Description Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#description-changed
    """

    detail_type: Literal["Support Ticket: Description Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Description Changed"]: ...

class EmailCCsChanged(_ValueChangeEvent):
    """Who gets copies of a ticket's emails changed; no longer sent.

    Zendesk's `Support Ticket: Email CCs Changed` (Email CCs Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#email-ccs-changed
    """

    detail_type: Literal["Support Ticket: Email CCs Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Email CCs Changed"]: ...

class ExternalIDChanged(_TextChangeEvent):
    """The id that a ticket has elsewhere changed; no longer sent.

    Zendesk's `Support Ticket: External ID Changed` (External ID Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#external-id-changed
    """

    detail_type: Literal["Support Ticket: External ID Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: External ID Changed"]: ...

class FollowersChanged(_ValueChangeEvent):
    """Who follows a ticket changed; no longer sent.

    Zendesk's `Support Ticket: Followers Changed` (Followers Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#followers-changed
    """

    detail_type: Literal["Support Ticket: Followers Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Followers Changed"]: ...

class FormChanged(_IdChangeEvent):
    """A ticket has another form; no longer sent.

    Zendesk's `Support Ticket: Form Changed` (Form Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#form-changed
    """

    detail_type: Literal["Support Ticket: Form Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Form Changed"]: ...

class GroupAssignmentChanged(_IdChangeEvent):
    """A ticket was given to another group, or to none; no longer sent.

    Zendesk's `Support Ticket: Group Assignment Changed` (Group Assignment Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#group-assignment-changed
    """

    detail_type: Literal["Support Ticket: Group Assignment Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Group Assignment Changed"]: ...

class OrganizationChanged(_IdChangeEvent):
    """A ticket belongs to another organization; no longer sent.

    Zendesk's `Support Ticket: Organization Changed` (Organization Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#organization-changed
    """

    detail_type: Literal["Support Ticket: Organization Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Organization Changed"]: ...

class PriorityChanged(TicketEvent):
    """The priority of a ticket changed; no longer sent.

    Zendesk's `Support Ticket: Priority Changed` (Priority Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#priority-changed
    """

    detail_type: Literal["Support Ticket: Priority Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Priority Changed"]: ...
    detail: PriorityChangeDetail
    @property
    def payload(self) -> PriorityChange: ...
    @classfield
    def fields(cls) -> KindFields[PriorityChangeDetailFields, PriorityChangeFields]: ...

class ProblemLinkChanged(_IdChangeEvent):
    """A ticket was linked to another problem, or to none; no longer sent.

    Zendesk's `Support Ticket: Problem Link Changed` (Problem Link Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#problem-link-changed
    """

    detail_type: Literal["Support Ticket: Problem Link Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Problem Link Changed"]: ...

class RequesterChanged(_IdChangeEvent):
    """A ticket has another requester; no longer sent.

    Zendesk's `Support Ticket: Requester Changed` (Requester Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#requester-changed
    """

    detail_type: Literal["Support Ticket: Requester Changed"]
    @property
    def kind(self) -> Literal["Support Ticket: Requester Changed"]: ...

class TicketCreated(TicketEvent):
    """A ticket was created; no longer sent.

    Zendesk's `Support Ticket: Ticket Created` (Ticket Created):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#ticket-created
    """

    detail_type: Literal["Support Ticket: Ticket Created"]
    @property
    def kind(self) -> Literal["Support Ticket: Ticket Created"]: ...
