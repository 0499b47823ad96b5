"""The addresses of the specification; the ending chooses the format."""

from django.urls import re_path

from . import views

V2 = r"^open311/v2/"
FORMAT = r"\.(?P<fmt>xml|json)$"

urlpatterns = [
    re_path(rf"^open311/discovery{FORMAT}", views.Discovery.as_view(), name="open311_discovery"),
    re_path(rf"{V2}services{FORMAT}", views.Services.as_view(), name="open311_services"),
    re_path(
        rf"{V2}services/(?P<code>[^/]+){FORMAT}", views.ServiceDefinition.as_view(), name="open311_service"
    ),
    re_path(rf"{V2}requests{FORMAT}", views.Requests.as_view(), name="open311_requests"),
    re_path(rf"{V2}requests/(?P<number>[^/]+){FORMAT}", views.OneRequest.as_view(), name="open311_request"),
    re_path(rf"{V2}tokens/(?P<token>[^/]+){FORMAT}", views.Token.as_view(), name="open311_token"),
]
