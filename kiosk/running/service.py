"""The systemd service that shows the exhibit on a machine without a desktop, in Cage.

Everything is a text with its place, so that it can be shown, compared, written and taken away. The
supervisor is the service's main process, and starts Cage around each viewer: with ``PAMName=``
systemd hears notifications from no other (systemd.exec(5)), and a Cage that has crashed is replaced
as a viewer is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.running.supervisor import LEFT
from kiosk.running.whole import write_whole

SERVICE: Final = "anji-kiosk"
LOGON: Final = "getty@tty1.service"

UNIT: Final = """\
# Written by `kiosk install-service`; it is replaced when that is run again.
[Unit]
Description=Touch exhibit
Documentation=man:cage(1)
After=systemd-user-sessions.service systemd-logind.service {logon}
After=plymouth-quit-wait.service
Wants=systemd-logind.service
Conflicts={logon}
Before=graphical.target
# However often it fails, it is started again.
StartLimitIntervalSec=0

[Service]
Type=notify
NotifyAccess=main
WatchdogSec=30
# A slow disk, and three viewers that show nothing for a minute each.
TimeoutStartSec=300
ExecStart={command}
Restart=always
RestartSec=2
# The staff have left it: it stays ended until the next boot, or `systemctl start {service}`.
RestartPreventExitStatus={left}
SuccessExitStatus={left}
# The console then has its logon again.
ExecStopPost=+/bin/sh -c 'test "$EXIT_STATUS" != {left} || exec systemctl --no-block start {logon}'
KillMode=mixed
TimeoutStopSec=20
SyslogIdentifier={service}

# A session at the first console, which gives Cage the screen and the touch panel.
User={user}
PAMName={service}
WorkingDirectory=~
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal
UtmpIdentifier=tty1
UtmpMode=user

# What neither the exhibit nor Cage needs.
NoNewPrivileges=yes
ProtectSystem=full
PrivateTmp=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectHostname=yes
RestrictSUIDSGID=yes
RestrictRealtime=yes
LockPersonality=yes
SystemCallArchitectures=native
# A viewer that was ended for its memory is replaced by the supervisor.
OOMPolicy=continue

[Install]
WantedBy=graphical.target
"""

PAM: Final = """\
# Written by `kiosk install-service`: a session for the exhibit's user, without a password.
auth     required pam_permit.so
account  required pam_unix.so
session  required pam_unix.so
session  required pam_systemd.so type=wayland class=user desktop=cage
"""

_USER: Final = re.compile(r"[a-z_][a-z0-9_-]{0,31}")


@dataclass(frozen=True, slots=True)
class File:
    """A file of the service: where it lies, and what stands in it."""

    path: Path
    text: str

    @property
    def written(self) -> bool:
        """Whether it is there as it should be."""
        try:
            return self.path.read_text(encoding="utf-8") == self.text
        except (OSError, UnicodeDecodeError):
            return False

    def write(self) -> None:
        """Put it in its place, whole or not at all.

        Raises:
            OSError: it cannot be written there.
        """
        write_whole(self.path, self.text)


def files(user: str, command: Sequence[str | Path], root: Path = Path("/")) -> tuple[File, ...]:
    """All that the service consists of.

    Args:
        user: whose session it is.
        command: of the supervisor, with absolute paths.
        root: where the system lies.

    Raises:
        ValueError: no user has such a name.
    """
    if not _USER.fullmatch(user):
        raise ValueError(user)
    words = " ".join(quoted(str(word)) for word in command)
    unit = UNIT.format(user=user, command=words, service=SERVICE, left=LEFT, logon=LOGON)
    return (
        File(root / "etc/systemd/system" / f"{SERVICE}.service", unit),
        File(root / "etc/pam.d" / SERVICE, PAM),
    )


def quoted(word: str) -> str:
    """A word of a command line as a unit has it (systemd.service(5), "Command lines")."""
    word = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{word}"' if re.search(r"[\s'\";\\]", word) or not word else word
