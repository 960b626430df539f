# Generated for type checkers alone; read `fields` of an event class.
# From schemas/zendesk by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class AttachmentChangeFields(TicketChangeFields):
    attachment: AttachmentFields

class AttachmentChangeDetailFields(TicketDetailFields):
    ticket_event: AttachmentChangeFields

class AttachmentFields(f.Object):
    id: f.Number
    content_url: f.Text[str]
    content_type: f.Text[str]
    filename: f.Text[str]
    is_public: f.Boolean
    comment_id: f.Number

class IdChangeFields(TicketChangeFields):
    previous: f.Number
    current: f.Number

class TextChangeFields(TicketChangeFields):
    previous: f.Text[str]
    current: f.Text[str]

class PriorityChangeFields(TicketChangeFields):
    previous: f.Text[Literal[
        "high",
        "low",
        "normal",
        "urgent",
    ]]
    current: f.Text[Literal[
        "high",
        "low",
        "normal",
        "urgent",
    ]]

class ValueChangeFields(TicketChangeFields):
    previous: f.Anything
    current: f.Anything

class CustomFieldChangeFields(TicketChangeFields):
    custom_field: CustomFieldFields
    previous: f.Anything
    current: f.Anything

class CustomFieldFields(f.Object):
    id: f.Number
    title: f.Text[str]
    field_type: f.Text[Literal[
        "checkbox",
        "credit card",
        "date",
        "decimal",
        "integer",
        "lookup",
        "multiselect",
        "regex",
        "tagger",
        "text",
        "text area",
    ]]

class IdChangeDetailFields(TicketDetailFields):
    ticket_event: IdChangeFields

class TextChangeDetailFields(TicketDetailFields):
    ticket_event: TextChangeFields

class PriorityChangeDetailFields(TicketDetailFields):
    ticket_event: PriorityChangeFields

class ValueChangeDetailFields(TicketDetailFields):
    ticket_event: ValueChangeFields

class CustomFieldChangeDetailFields(TicketDetailFields):
    ticket_event: CustomFieldChangeFields

class CommentChangeFields(TicketChangeFields):
    comment: CommentFields

class CommentChangeDetailFields(TicketDetailFields):
    ticket_event: CommentChangeFields

class CommentFields(f.Object):
    id: f.Number
    body: f.Text[str]
    is_public: f.Boolean
    author: CommentAuthorFields

class CommentAuthorFields(f.Object):
    id: f.Number
    name: f.Text[str]
    is_staff: f.Boolean

class TicketDetailFields(f.Object):
    ticket_event: TicketChangeFields

class TicketChangeFields(f.Object):
    meta: ChangeMetaFields
    type: f.Text[str]
    ticket: TicketFields

class ChangeMetaFields(f.Object):
    version: f.Text[str]
    occurred_at: f.Text[str]
    ref: f.Text[str]
    sequence: ChangeSequenceFields
    actor_id: f.Number

class ChangeSequenceFields(f.Object):
    id: f.Text[str]
    position: f.Number
    total: f.Number

class TicketFields(f.Object):
    id: f.Number
    created_at: f.Text[str]
    updated_at: f.Text[str]
    type: f.Text[Literal[
        "incident",
        "problem",
        "question",
        "task",
    ]]
    priority: f.Text[Literal[
        "high",
        "low",
        "normal",
        "urgent",
    ]]
    status: f.Text[Literal[
        "closed",
        "hold",
        "new",
        "open",
        "pending",
        "solved",
    ]]
    requester_id: f.Number
    submitter_id: f.Number
    assignee_id: f.Number
    organization_id: f.Number
    group_id: f.Number
    brand_id: f.Number
    form_id: f.Number
    external_id: f.Text[str]
    tags: f.Text[str]
    via: TicketViaFields

class TicketViaFields(f.Object):
    channel: f.Text[str]

