from django.urls import URLPattern, URLResolver, path

from . import views

app_name = "reports"
urlpatterns: list[URLPattern | URLResolver] = [
    path("buero/berichte/", views.ReportIndex.as_view(), name="index"),
    path("buero/berichte/rueckblick/<int:year>/", views.ReportRead.as_view(), name="read"),
    path(
        "buero/berichte/rueckblick/<int:year>/<slug:file_format>/",
        views.ReportDownload.as_view(),
        name="download",
    ),
    path("buero/berichte/zahlen/<int:year>/<str:key>/", views.FigurePage.as_view(), name="figure"),
]
