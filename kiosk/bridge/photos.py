"""Photographs' slots and the shipped artwork, for QML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import Voice, say
from kiosk.bridge.lookup import Lookup, by_id
from kiosk.exhibit.files import is_plain_name
from kiosk.exhibit.line_breaks import NO_BREAK
from kiosk.exhibit.model import Photo
from kiosk.places import exhibit_folder

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def artwork_url(folder: Path, name: str, ratio: float) -> QUrl:
    """The artwork's file for a screen with ``ratio`` pixels to one design px, as a URL.

    The double size is taken where the plain one would have to be enlarged by a quarter or more.
    """
    plain = folder / "artwork" / f"{name}.webp"
    double = plain.with_name(f"{plain.stem}@2x.webp")
    use_double = ratio > 1.25 and double.is_file()
    return QUrl.fromLocalFile(str(double if use_double else plain))


@QmlElement
@QmlSingleton
class Artwork(QObject):
    """The exhibit's generated pictures by name."""

    @Slot(str, float, result=QUrl)
    def url(self, name: str, ratio: float) -> QUrl:
        """The picture ``artwork/NAME.webp`` for ``ratio`` pixels to one design px.

        The shipped one where the exhibit brings none of that name; nothing for what is no name.
        """
        if not is_plain_name(name):
            return QUrl()
        folder = current_hall().folder
        own = (folder / "artwork" / f"{name}.webp").is_file()
        return artwork_url(folder if own else exhibit_folder(), name, ratio)


def photo_legend(ident: str, voice: Voice) -> str:
    """The words below a photograph, as Photo.qml has them, in a language that stands below."""
    exhibit = current_hall().exhibit
    photo = by_id(exhibit.photos).get(ident) if exhibit else None
    if photo is None:
        return ""
    context = f"photos/{photo.id}"
    credited = voice.say("Photo", "供图：%1" if photo.present else "照片由%1提供，待补")
    said = (
        voice.say(context, photo.caption),
        credited.replace("%1", voice.say(context, photo.credit)),
    )
    return f"{NO_BREAK}· ".join(words for words in said if words)


@QmlElement
class PhotoInfo(Lookup):
    """A photograph's slot: the photograph, or the artwork that stands in for it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        self._photo: Photo | None = None

    def look_up(self) -> None:
        """Take the slot of ``ident``."""
        photos = by_id(self._exhibit.photos) if self._exhibit else {}
        self._photo = photos.get(self._ident)

    @Property(QUrl, notify=changed)
    def photograph(self) -> QUrl:
        """The photograph's file; an empty URL while it is not there."""
        if self._photo is None or not self._photo.present:
            return QUrl()
        return QUrl.fromLocalFile(str(current_hall().folder / "photos" / self._photo.file))

    @Property(str, notify=changed)
    def artwork(self) -> str:
        """The name of the artwork that stands in."""
        return self._photo.artwork if self._photo else ""

    @Property(str, notify=changed)
    def caption(self) -> str:
        """The caption that the source prints."""
        return say(f"photos/{self._photo.id}", self._photo.caption) if self._photo else ""

    @Property(str, notify=changed)
    def credit(self) -> str:
        """Whose photograph it is."""
        return say(f"photos/{self._photo.id}", self._photo.credit) if self._photo else ""
