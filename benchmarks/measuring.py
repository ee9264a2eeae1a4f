"""Starting processes, waiting until they are ready, and asking Linux what they take."""

from __future__ import annotations

import contextlib
import http.server
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT_S = 120
"""A process that is not ready by then has failed."""

NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
"""A developer's habit that no hall has: with it Python compiles every module at every start."""

PAGE = b"""<!doctype html><body style="background:#F3EDDF"><script>
const post = () => fetch("/", {method: "POST", body: "ready"});
requestAnimationFrame(() => requestAnimationFrame(post));
</script>"""


@contextlib.contextmanager
def screen(size: str = "1920x1080x24") -> Iterator[None]:
    """A virtual X screen of its own, for as long as the block runs."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as answer:
            os.environ["DISPLAY"] = f":{answer.readline().strip()}"
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        try:
            yield
        finally:
            server.terminate()


class Running:
    """A process that has said that it is ready. ``seconds`` is how long that took."""

    def __init__(
        self, process: subprocess.Popen[bytes], said: Sequence[str] = (), scratch: str = ""
    ) -> None:
        self.process = process
        self.seconds = 0.0
        self.said = said
        self._scratch = scratch

    @property
    def pss_mib(self) -> float:
        """Proportional set size of the process and all below it, in MiB."""
        return pss_mib(self.process.pid)

    def stop(self) -> None:
        """End the process and all below it."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)


def pss_mib(pid: int | None = None) -> float:
    """Proportional set size of a process, this one or another, and all below it, in MiB."""
    kib = 0
    for each in _family(pid or os.getpid()):
        with contextlib.suppress(OSError):
            rollup = Path(f"/proc/{each}/smaps_rollup").read_text(encoding="ascii")
            lines = (line.split() for line in rollup.splitlines())
            kib += sum(int(words[1]) for words in lines if words[0] == "Pss:")
    return kib / 1024


def _family(pid: int) -> list[int]:
    family = [pid]
    for each in family:
        for task in Path(f"/proc/{each}/task").glob("*/children"):
            family += [int(child) for child in task.read_text(encoding="ascii").split()]
    return family


def start(command: Sequence[str], sign: str) -> Running:
    """Start a command and wait until a line of its output holds ``sign``.

    Raises:
        RuntimeError: it ended without saying so.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != NO_BYTECODE},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    watchdog = threading.Timer(LIMIT_S, process.kill)
    watchdog.start()
    assert process.stdout is not None
    said = []
    try:
        for line in process.stdout:
            said.append(line.decode(errors="replace"))
            if sign in said[-1]:
                running = Running(process, said)
                running.seconds = time.perf_counter() - begun
                return running
    finally:
        watchdog.cancel()
    raise RuntimeError(f"{command[0]} was not ready:\n{''.join(said[-20:])}")


def start_python(*arguments: str, sign: str = "ready") -> Running:
    """Start Python, as the exhibit runs, and wait for the sign."""
    return start([sys.executable, *arguments], sign)


def start_chromium(page: str = "", *, sign: str = "ready") -> Running:
    """Start Chromium in kiosk mode on a page and wait until the page posts a text with ``sign``.

    What it posts is in the ``said`` of what is returned, the last text at the end. Without a page's
    address it is an empty one, which says ``ready`` at its second frame. A page of a file may read
    other files, and posts to the port that its address has after the ``#``.

    Raises:
        RuntimeError: it did not show the page in time.
    """
    said: list[str] = []
    ready = threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the base class's name
            self._answer(PAGE if self.path == "/" else b"")

        def do_POST(self) -> None:  # the base class's name
            said.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
            self._answer(b"")
            if sign in said[-1]:
                ready.set()

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # its name there
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    profile = tempfile.mkdtemp(prefix="chromium-")
    command = [
        "chromium",
        "--kiosk",
        "--no-sandbox",
        "--no-first-run",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-position=0,0",  # there is no window manager that would make it fill the screen
        "--window-size=1920,1080",
        "--allow-file-access-from-files",
        f"--user-data-dir={profile}",
        f"{page}#{server.server_port}" if page else f"http://127.0.0.1:{server.server_port}/",
    ]
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    running = Running(process, said, profile)
    try:
        if not ready.wait(LIMIT_S):
            running.stop()
            raise RuntimeError("chromium did not show its page")
        running.seconds = time.perf_counter() - begun
    finally:
        server.shutdown()
    return running
