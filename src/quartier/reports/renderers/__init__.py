"""Formats of a report: each a class of its own and one line here."""

from ...sockets.registry import Registry
from .base import Renderer
from .html import HtmlRenderer
from .pdf import PdfRenderer
from .pptx import PptxRenderer

renderers: Registry[Renderer] = Registry("renderers")
renderers.register(PdfRenderer())
renderers.register(PptxRenderer())
renderers.register(HtmlRenderer())

__all__ = ["Renderer", "renderers"]
