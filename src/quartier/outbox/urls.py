from django.urls import URLPattern, URLResolver, path

from .views import desk

app_name = "outbox"
urlpatterns: list[URLPattern | URLResolver] = [
    path("buero/postausgang/", desk.MailList.as_view(), name="desk_list"),
    path("buero/postausgang/<int:pk>/", desk.MailDetail.as_view(), name="detail"),
    path("buero/postausgang/<int:pk>/noch-einmal/", desk.Resend.as_view(), name="resend"),
]
