"""The pages of the settings: what each is called, what it is about, and by which words it is found."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.language import translate
from desktop.shell.route import Route, ScreenName

NEW_SCHOOL = "nieuwe_school"
"""What a route names as field to come to where a school is added."""


class Section(StrEnum):
    """The pages, as a route names them."""

    LOOKS = "weergave"
    LOCK = "vergrendelen"
    BACKUPS = "reservekopieen"
    REMINDERS = "herinneringen"
    ORGANISATION = "organisatie"
    PROFILE = "samenwerkingsverband"
    CALENDAR = "vakanties"
    STATIONERY = "briefpapier"
    DESTROYED = "vernietigd"
    KEYS = "toetsen"
    ABOUT = "over"


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """One page. `also` are other words by which it is found."""

    section: Section
    words: str
    icon: str
    about: str
    also: str = ""

    @property
    def route(self) -> Route:
        """Where it is."""
        return Route(ScreenName.SETTINGS, section=self.section.value)


def settings_pages() -> tuple[SettingsPage, ...]:
    """Every page in order, in the language spoken now."""
    return (
        SettingsPage(
            Section.LOOKS,
            translate("Settings", "Weergave"),
            "palette",
            translate("Settings", "Kleuren, letters en taal. Geldt voor deze computer, meteen."),
            translate("Settings", "thema donker licht contrast letters taal language"),
        ),
        SettingsPage(
            Section.LOCK,
            translate("Settings", "Vergrendelen en sleutels"),
            "key-round",
            translate("Settings", "Wanneer de kluis dichtgaat, en waarmee hij opengaat."),
            translate("Settings", "wachtzin wachtwoord herstelcode sleutel slot"),
        ),
        SettingsPage(
            Section.BACKUPS,
            translate("Settings", "Reservekopieën"),
            "archive-restore",
            translate("Settings", "Versleutelde kopieën van de kluis, nagekeken door ze te openen."),
            translate("Settings", "backup kopie"),
        ),
        SettingsPage(
            Section.REMINDERS,
            translate("Settings", "Herinneringen"),
            "clock",
            translate("Settings", "Wat Driehoek uit zichzelf zegt, en waar. Geldt voor deze computer."),
            translate("Settings", "meldingen notificaties systeemvak bijeenkomst"),
        ),
        SettingsPage(
            Section.ORGANISATION,
            translate("Settings", "Organisatie"),
            "building-2",
            translate(
                "Settings", "Je organisatie, de scholen en wie in deze kluis werken. Elk veld wordt vanzelf bewaard."
            ),
            translate("Settings", "school brin adres gebruikers medewerkers"),
        ),
        SettingsPage(
            Section.PROFILE,
            translate("Settings", "Samenwerkingsverband"),
            "handshake",
            translate("Settings", "Wat per regio verschilt. Wat je leeg laat, volgt de regel zelf."),
            translate("Settings", "profiel handtekeningen beslistermijn termijnen regio"),
        ),
        SettingsPage(
            Section.CALENDAR,
            translate("Settings", "Schooljaar en vakanties"),
            "calendar-days",
            translate("Settings", "Dagen zonder les. Ze tellen niet mee bij lesweken en lesdagen."),
            translate("Settings", "vrije dagen studiedag schooljaar"),
        ),
        SettingsPage(
            Section.STATIONERY,
            translate("Settings", "Briefpapier"),
            "file-text",
            translate("Settings", "Hoe de bladzijden van je organisatie beginnen: naam, adres, kleur en logo."),
            translate("Settings", "logo huisstijl afdrukken"),
        ),
        SettingsPage(
            Section.DESTROYED,
            translate("Settings", "Vernietigd"),
            "trash-2",
            translate("Settings", "Welke dossiers zijn vernietigd, zonder naam: wanneer, door wie, waarom en hoeveel."),
            translate("Settings", "vernietigingsverslag bewaartermijn wissen verwijderd"),
        ),
        SettingsPage(
            Section.KEYS,
            translate("Settings", "Toetsen"),
            "keyboard",
            translate("Settings", "Alles kan zonder muis. Op elk scherm laat F1 ook de toetsen van dat scherm zien."),
            translate("Settings", "sneltoetsen toetsenbord"),
        ),
        SettingsPage(
            Section.ABOUT,
            translate("Settings", "Over Driehoek"),
            "info",
            translate("Settings", "De versie, en van wie alles is waarmee Driehoek is gemaakt."),
            translate("Settings", "versie licentie"),
        ),
    )
