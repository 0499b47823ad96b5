"""PPTX: slides to go on working with: real text in placeholders, native charts and tables, notes with sources."""

import io

from ....sockets.sections import Document
from ...cleaning import cleaned
from ...layout import lay_out
from ...look import look_of


class PptxRenderer:
    """A presentation in the quarter's colours for PowerPoint, Impress and Keynote."""

    key = "pptx"
    label = "PowerPoint"
    hint = "Folien zum Weiterbearbeiten, mit Notizen und Quellen"
    icon = "pencil"
    extension = "pptx"
    content_type = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    order = 20

    def render(self, document: Document) -> bytes:
        """The whole report as one presentation."""
        # python-pptx takes 20 MB and a quarter of a second: only the process that writes slides pays for it.
        from .finish import finish, freeze  # noqa: PLC0415
        from .slides import SlideMaker  # noqa: PLC0415
        from .template import empty  # noqa: PLC0415

        document = cleaned(document)
        look = look_of(document.neighbourhood)
        presentation = empty(look.colours, document.subtitle)
        maker = SlideMaker(presentation, look, document)
        for sheet in lay_out(document):
            maker.add(sheet)
        finish(presentation, document)
        out = io.BytesIO()
        presentation.save(out)
        return freeze(out.getvalue(), document.created_on)
