"""`{% picture pic %}`: a picture in the format and size that fits, without shifting the page."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from ..models import Picture

register = template.Library()


@register.simple_tag
def picture(
    shown: Picture | None, sizes: str = "100vw", alt: str | None = None, eager: bool = False, extra: str = ""
) -> SafeString | str:
    """The picture with its description; `alt=""` where the text beside it says the same; `eager` above the fold."""
    if shown is None:
        return ""
    words, language = shown.local_text("alt") if alt is None else (alt, get_language())
    return format_html(
        '<picture><source type="image/webp" srcset="{}" sizes="{}">'
        '<img src="{}" width="{}" height="{}" alt="{}"{} class="{}" {}></picture>',
        shown.srcset,
        sizes,
        shown.fallback_url,
        shown.width,
        shown.height,
        words,
        "" if language == get_language() else format_html(' lang="{}"', language),
        f"{shown.focus_classes} {extra}".strip(),
        SafeString('fetchpriority="high"' if eager else 'loading="lazy" decoding="async"'),
    )
