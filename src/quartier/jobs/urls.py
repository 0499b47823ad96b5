from django.urls import URLPattern, URLResolver, path

from .views import desk

app_name = "jobs"
urlpatterns: list[URLPattern | URLResolver] = [
    path("buero/system/arbeiten/<str:key>/jetzt/", desk.RunDuty.as_view(), name="run"),
]
