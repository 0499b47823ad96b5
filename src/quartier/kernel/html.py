"""Rich text is cleaned on its way in, once, by a maintained sanitiser."""

import html as entities
import re

import nh3

TAGS = {"p", "h2", "h3", "strong", "em", "ul", "ol", "li", "a", "blockquote", "br"}
ATTRIBUTES = {"a": {"href"}}
SCHEMES = {"http", "https", "mailto", "tel"}


def sanitise(markup: str) -> str:
    """Only the few tags an editor of the desk can make; links lose everything but their address."""
    return nh3.clean(
        markup, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel="noopener noreferrer"
    ).strip()


def from_plain(text: str) -> str:
    """Paragraphs from text typed without an editor: blank lines part them, single breaks stay."""
    parts = [p.strip() for p in re.split(r"\n\s*\n", text.replace("\r\n", "\n")) if p.strip()]
    return "".join(f"<p>{entities.escape(p, quote=False).replace(chr(10), '<br>')}</p>" for p in parts)


def to_text(markup: str) -> str:
    """The words of a rich text, for search, feeds and mails."""
    spaced = re.sub(r"</(p|h2|h3|li|blockquote)>|<br\s*/?>", "\n", markup)
    plain = entities.unescape(nh3.clean(spaced, tags=set()))
    return re.sub(r"[ \t]*\n\s*", "\n", plain).strip()
