"""Messages: every kind of mail the house sends, so that it can be listed, previewed and tested."""

from collections.abc import Callable
from dataclasses import dataclass

from .registry import Label, Registry


@dataclass(frozen=True)
class Message:
    """A finished plain-text mail before it becomes a row of the outbox."""

    subject: str
    body: str


@dataclass(frozen=True)
class MessageKind:
    """`specimen()` writes the mail with invented facts: for the preview at the desk and for the tests."""

    key: str
    label: Label
    specimen: Callable[[], Message]
    order: int = 50


messages: Registry[MessageKind] = Registry("messages")
