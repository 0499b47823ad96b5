"""Attachments at the desk: a picture is shown, a PDF is handed out as a file."""

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.generic import View

from ...accounts.gate import DeskView
from ..models import Attachment


class OpenAttachment(DeskView, View):
    permission = "files.view_attachment"

    def get(self, request: HttpRequest, pk: int, ending: str) -> HttpResponseBase:
        attachment = self.own(Attachment, pk=pk)
        path = str(attachment.file.name)
        if ending != attachment.ending or not default_storage.exists(path):
            raise Http404("the file is gone")
        response = FileResponse(
            default_storage.open(path), content_type=attachment.kind, filename=attachment.name,
            as_attachment=not attachment.is_picture,
        )  # fmt: skip
        response["X-Content-Type-Options"] = "nosniff"
        response["Content-Security-Policy"] = "default-src 'none'; sandbox"
        return response
