"""Sign-in: the library's views under German addresses. Names stay the library's, it reverses them itself.

Left out on purpose: signing up, changing the e-mail address without the team, social accounts.
"""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from django.urls import include, path, re_path

from .views import Overview, SignUpClosed

urlpatterns = [
    path("", include(([path("buero/konto/", Overview.as_view(), name="overview")], "accounts"))),
    path("anmelden/", account.login, name="account_login"),
    path("abmelden/", account.logout, name="account_logout"),
    path("anmelden/gesperrt/", account.account_inactive, name="account_inactive"),
    path("anmelden/registrieren/", SignUpClosed.as_view(), name="account_signup"),
    path("anmelden/bestaetigen/", account.reauthenticate, name="account_reauthenticate"),
    path("anmelden/passwort/aendern/", account.password_change, name="account_change_password"),
    path("anmelden/passwort/vergessen/", account.password_reset, name="account_reset_password"),
    path(
        "anmelden/passwort/vergessen/gesendet/",
        account.password_reset_done,
        name="account_reset_password_done",
    ),
    re_path(
        r"^anmelden/passwort/neu/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "anmelden/passwort/neu/fertig/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("anmelden/zweiter-faktor/", mfa.authenticate, name="mfa_authenticate"),
    path("anmelden/zweiter-faktor/bestaetigen/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("anmelden/schluessel/", webauthn.login_webauthn, name="mfa_login_webauthn"),
    path("buero/sicherheit/", mfa.index, name="mfa_index"),
    path("buero/sicherheit/app/einrichten/", totp.activate_totp, name="mfa_activate_totp"),
    path("buero/sicherheit/app/abschalten/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("buero/sicherheit/codes/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("buero/sicherheit/codes/neu/", recovery.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path(
        "buero/sicherheit/codes/laden/", recovery.download_recovery_codes, name="mfa_download_recovery_codes"
    ),
    path("buero/sicherheit/schluessel/", webauthn.list_webauthn, name="mfa_list_webauthn"),
    path("buero/sicherheit/schluessel/neu/", webauthn.add_webauthn, name="mfa_add_webauthn"),
    path(
        "buero/sicherheit/schluessel/bestaetigen/",
        webauthn.reauthenticate_webauthn,
        name="mfa_reauthenticate_webauthn",
    ),
    path(
        "buero/sicherheit/schluessel/<int:pk>/entfernen/",
        webauthn.remove_webauthn,
        name="mfa_remove_webauthn",
    ),
    path("buero/sicherheit/schluessel/<int:pk>/benennen/", webauthn.edit_webauthn, name="mfa_edit_webauthn"),
]
