"""The one settings module; what differs between installations comes from `environment`."""

import sys
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import dj_database_url
from django.utils.translation import gettext_lazy as _

from quartier.kernel import dates

from .environment import read_all
from .features import FEATURES

ENV = read_all()
PACKAGE = Path(__file__).resolve().parent.parent
DATA = Path(ENV["QUARTIER_DATA"]).resolve()
try:
    DATA.mkdir(parents=True, exist_ok=True)
except OSError as error:
    raise SystemExit(
        f"Der Ordner QUARTIER_DATA ({DATA}) kann nicht angelegt werden: {error.strerror}."
    ) from error

IS_TEST = "pytest" in sys.modules
IS_DEMO = ENV["QUARTIER_DEMO"]
DEBUG = ENV["QUARTIER_DEBUG"]
SECRET_KEY = ENV["QUARTIER_SECRET_KEY"] or ("only-for-demonstrations-" * 3 if IS_DEMO or IS_TEST else "")
ALLOWED_HOSTS = ENV["QUARTIER_HOSTS"] or (["*"] if IS_DEMO or IS_TEST else [])
IS_HTTPS = ENV["QUARTIER_HTTPS"] and not (IS_DEMO or IS_TEST)

# The seed's story lies in 2018 to 2021; the demonstration opens here and runs on.
DEMO_OPENS_AT = datetime(2021, 4, 15, 9, 0, tzinfo=dates.LOCAL)
DEMO_CLOCK = DATA / "demo-clock.json"
if IS_DEMO and not IS_TEST:
    dates.resume_story(DEMO_CLOCK)

INSTALLED_APPS = [
    *FEATURES,
    "quartier.config.apps.HouseConfig",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "rules.apps.RulesConfig",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.forms",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "quartier.places.middleware.NeighbourhoodMiddleware",
    "quartier.accounts.middleware.DefaultDenyMiddleware",
]

ROOT_URLCONF = "quartier.config.urls"
WSGI_APPLICATION = "quartier.config.wsgi.application"
FORM_RENDERER = "quartier.ui.forms.FormRenderer"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "quartier.config.context.page",
            ],
            "builtins": [
                "quartier.ui.templatetags.ui",
                "django.templatetags.i18n",
                "django.templatetags.static",
            ],
            "string_if_invalid": "",
        },
    }
]

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SQLITE_OPTIONS = {
    # Every transaction stands in line from its first statement on: with several writers Django's default
    # mode fails most of them with "database is locked".
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
    "PRAGMA mmap_size=134217728; PRAGMA cache_size=-8000; PRAGMA journal_size_limit=67108864;"
    "PRAGMA temp_store=MEMORY;",
}
if ENV["DATABASE_URL"]:
    DATABASES = {
        "default": dj_database_url.parse(ENV["DATABASE_URL"], conn_max_age=600, conn_health_checks=True)
    }
else:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(DATA / "quartier.sqlite3"),
            "OPTIONS": SQLITE_OPTIONS,
            "CONN_MAX_AGE": None,
        }
    }

CACHES = {
    # Rate limits must hold across processes: a table, no extra service.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "house_cache",
        "OPTIONS": {"MAX_ENTRIES": 200_000},  # Django's 300 would forget limits and sent forms under load
    },
}

# E-mail is unique without regard to case, by a constraint that this check does not see.
SILENCED_SYSTEM_CHECKS = ["auth.W004"]
AUTH_USER_MODEL = "accounts.Person"
AUTHENTICATION_BACKENDS = [
    "rules.permissions.ObjectPermissionBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
# Staff outside the demonstration cannot work without a second factor.
DEMANDS_SECOND_FACTOR = not (IS_DEMO or IS_TEST)
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk:today"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_ADAPTER = "quartier.accounts.adapter.AccountAdapter"
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,5/5m/key"}
ACCOUNT_SESSION_REMEMBER = False
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not IS_HTTPS
MFA_TOTP_ISSUER = "Quartiersbüro"

LANGUAGE_CODE = "de"
LANGUAGES = [
    ("de", _("Deutsch")), ("en", _("Englisch")), ("ar", _("Arabisch")), ("uk", _("Ukrainisch")), ("ru", _("Russisch")),
    ("fa", _("Persisch")),
]  # fmt: skip
LOCALE_PATHS = [PACKAGE / "locale", PACKAGE / "accounts" / "locale"]
TIME_ZONE = "Europe/Berlin"
USE_TZ = True

SESSION_COOKIE_NAME = "sitzung"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_SECURE = IS_HTTPS
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "quartier.config.errors.csrf_failure"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = IS_HTTPS
SECURE_HSTS_SECONDS = 31536000 if IS_HTTPS else 0
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin" if IS_HTTPS else None
X_FRAME_OPTIONS = "DENY"
if ENV["QUARTIER_BEHIND_PROXY"]:
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'self'"],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
MEDIA_ROOT = DATA / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if IS_TEST
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = IS_TEST

MAIL_FROM = DEFAULT_FROM_EMAIL = ENV["QUARTIER_MAIL_FROM"]
_mail = urlsplit(ENV["QUARTIER_MAIL_URL"])
EMAIL_HOST = _mail.hostname or ""
EMAIL_PORT = _mail.port or 25
EMAIL_HOST_USER = unquote(_mail.username or "")
EMAIL_HOST_PASSWORD = unquote(_mail.password or "")
EMAIL_USE_TLS = _mail.scheme == "smtp+tls"
EMAIL_USE_SSL = _mail.scheme == "smtps"
EMAIL_TIMEOUT = 15
# Mail of the demonstration never leaves the machine, whatever server is configured.
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if EMAIL_HOST and not IS_DEMO
    else "django.core.mail.backends.filebased.EmailBackend"
)
EMAIL_FILE_PATH = DATA / "mails"

# The demonstration fetches no mail, whatever mailbox is configured.
MAILBOX = None if IS_DEMO else ENV["QUARTIER_MAILBOX_URL"]

MAP_TILES_URL = ENV["QUARTIER_TILES_URL"]
MAP_TILES_CREDIT = ENV["QUARTIER_TILES_CREDIT"]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "filters": {"codes": {"()": "quartier.kernel.codes.HideCodes"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["codes"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
TEST_RUNNER = "django.test.runner.DiscoverRunner"
