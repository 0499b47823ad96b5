"""What the server calls: the page cache, and behind it the program."""

import os

import django
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest, HttpResponseBase

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quartier.config.settings")
django.setup(set_prefix=False)

# These read the models and so come after the set-up.
from quartier.config import settings  # noqa: E402
from quartier.config.page_cache import PageCache  # noqa: E402
from quartier.website.freshness import FRESHNESS  # noqa: E402


class Program(WSGIHandler):
    """Django, telling the page cache which quarter it answered for."""

    def get_response(self, request: HttpRequest) -> HttpResponseBase:
        response = super().get_response(request)
        request.META["quartier.neighbourhood"] = getattr(request, "neighbourhood", None)
        return response


application = PageCache(Program(), FRESHNESS, session_cookie=settings.SESSION_COOKIE_NAME)
