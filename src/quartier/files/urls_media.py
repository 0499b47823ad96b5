from django.urls import path

from .views.public import serve

urlpatterns = [path("<path:name>", serve, name="media")]
