from django.urls import URLPattern, URLResolver, path

from . import urls_desk
from .views.public import book, hours, mine

app_name = "appointments"
urlpatterns: list[URLPattern | URLResolver] = [
    path("sprechzeiten/kalender.ics", hours.OfficeHourFeed.as_view(), name="feed"),
    path("sprechzeiten/box/", hours.HoursBox.as_view(), name="box"),
    path("sprechzeiten/aushang.pdf", hours.DoorSheet.as_view(), name="door_sheet"),
    path("termin-im-buero/", book.ChooseOffer.as_view(), name="book"),
    path("termin-im-buero/buchen/<int:pk>/", book.BookAppointment.as_view(), name="choose_time"),
    path("termin-im-buero/mein-termin/", mine.FindBooking.as_view(), name="find"),
    path("termin-im-buero/<str:code>/", mine.MyBooking.as_view(), name="mine"),
    path("termin-im-buero/<str:code>/gebucht/", mine.Booked.as_view(), name="booked"),
    path("termin-im-buero/<str:code>/verlegen/", mine.MoveBooking.as_view(), name="move"),
    path("termin-im-buero/<str:code>/absagen/", mine.CancelBooking.as_view(), name="cancel"),
    path("termin-im-buero/<str:code>/termin.ics", mine.BookingCalendar.as_view(), name="booking_ical"),
    path("termin-im-buero/<str:code>/zettel.pdf", mine.BookingSlip.as_view(), name="slip"),
    *urls_desk.urlpatterns,
]
