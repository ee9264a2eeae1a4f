"""No network: every request that QML could make is refused before it leaves the process."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class RefusedReply(QNetworkReply):
    """The answer to every request: refused."""

    def __init__(self, request: QNetworkRequest, parent: QObject) -> None:
        """Finish at once, with an error and no data."""
        super().__init__(parent)
        self.setRequest(request)
        self.setUrl(request.url())
        error = QNetworkReply.NetworkError.ContentAccessDenied
        self.setError(error, "The exhibit uses no network")
        self.open(QIODevice.OpenModeFlag.ReadOnly)
        self.setFinished(True)

    def abort(self) -> None:
        """Nothing is under way."""

    def readData(self, maxlen: int) -> bytes:
        """There is nothing to read."""
        return b""

    def bytesAvailable(self) -> int:
        """There is nothing to read."""
        return 0


class RefusingManager(QNetworkAccessManager):
    """A network access manager that lets nothing out."""

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoingData: QIODevice | None = None,
    ) -> QNetworkReply:
        """Refuse."""
        return RefusedReply(request, self)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Gives the QML engine managers that refuse."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """A refusing manager."""
        return RefusingManager(parent)
