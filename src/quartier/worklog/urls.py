from django.urls import URLPattern, URLResolver

app_name = "worklog"
urlpatterns: list[URLPattern | URLResolver] = []
