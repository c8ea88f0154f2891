"""On a clean Debian 12 without a network: install, sell, upgrade beside a running till, remove; the figures."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from installer.deb import DEPENDS, names_of
from pos_terminal import __version__
from tests.installer.clean_root import CleanRoot, clean_root, why_not
from tests.installer.conftest import brought

pytestmark = [pytest.mark.campaign, pytest.mark.timeout(3000)]
NEXT = "99.0"
DATA = "/home/shop/.local/share/pos-terminal"
FIRST_SALE = "swip_approved.png"
WAIT_S = 60

# Waits until a till has written in its records that it started: from then on it sells, and ends in order.
UNTIL_IT_SELLS = f"""
sells() {{ grep -qsF '"program":' "$1/journal.db" "$1/journal.db-wal"; }}
until_it_sells() {{ for half in $(seq {2 * WAIT_S}); do sells "$1" && return; sleep 0.5; done; echo "NOT STARTED"; }}
"""
# Starts a till, waits until it sells, then tries what must not touch it; it must go on and end in order.
BESIDE_A_TILL = f"""{UNTIL_IT_SELLS}
export QT_QPA_PLATFORM=offscreen
su -p shop -c "HOME=/home/shop exec pos-terminal --test --data {DATA}" & till=$!
until_it_sells {DATA}
dpkg -i /next.deb && echo "UPGRADED"
dpkg -r pos-terminal && echo "REMOVED"
pid=$(pgrep -x pos-terminal | tail -n 1)
kill -0 "$pid" && echo "STILL SELLING"
kill -TERM "$pid"; wait $till; echo "ENDED $?"
"""

IN_A_SESSION = f"""{UNTIL_IT_SELLS}
printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
export QT_QPA_PLATFORM=offscreen
timeout 20 pos-terminal --test --data /home/shop/safe & till=$!
until_it_sells /home/shop/safe
kill -TERM $till; wait $till
printf not-shown | pos-terminal secret set swip.token --origin https://swip.example --data /home/shop/safe && echo KEPT
pos-terminal secret check swip.token --data /home/shop/safe
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanRoot]:
    if why := why_not():
        pytest.skip(why)
    with clean_root(tmp_path_factory.mktemp("debian") / "root") as made:
        made.run("apt-get", "update", "-qq", network=True)
        needed = sorted(names_of(DEPENDS))
        made.run("apt-get", "install", "-qq", "-y", "--no-install-recommends", "procps", *needed, network=True)
        yield made


def test_install_sell_upgrade_remove(root: CleanRoot, deb: Path, source_brings: Mapping[str, Any]) -> None:
    shutil.copyfile(deb, root.folder / "pos-terminal.deb")
    began = time.monotonic()
    installed = root.run("dpkg", "-i", "/pos-terminal.deb")
    sold = _first_sale(root) - began
    figures = (
        f"the package: {deb.stat().st_size / 1e6:.0f} MB",
        f"installed: {root.size('/usr/lib/pos-terminal') / 1e6:.0f} MB",
        f"dpkg -i: {installed.seconds:.1f} s",
        f"from dpkg -i to the first demo sale approved: {sold:.1f} s",
    )
    print("\n" + "\n".join(figures))

    assert root.run("pos-terminal", "--version", user="shop").text == f"pos-terminal {__version__}\n"
    assert brought(root.run("pos-terminal", "--selftest", user="shop").text) == source_brings
    assert not root.has("/etc/systemd/system/graphical.target.wants/pos-terminal-kiosk.service")
    assert root.has("/usr/share/doc/pos-terminal/copyright")

    _keyring_keeps_secrets(root)
    _next_package(root, deb)
    beside = root.run("sh", "-c", BESIDE_A_TILL).text
    assert beside.count("pos-terminal is running. Nothing was changed, and it goes on.") >= 2, beside
    assert "NOT STARTED" not in beside, beside
    assert "STILL SELLING" in beside and "ENDED 0" in beside, beside
    assert "UPGRADED" not in beside and "REMOVED" not in beside, beside
    assert _version(root) == __version__

    upgraded = root.run("dpkg", "-i", "/next.deb").text
    assert f"pos-terminal {__version__} stays as pos-terminal-before" in upgraded
    assert _version(root) == NEXT
    assert root.run("pos-terminal-before", "--version", user="shop").text == f"pos-terminal {__version__}\n"

    _remove(root)


def _remove(root: CleanRoot) -> None:
    """Neither removing nor purging takes the records away, and both say where they are."""
    records = (root.folder / DATA.lstrip("/") / "journal.db").read_bytes()
    removed = root.run("dpkg", "-r", "pos-terminal").text
    purged = root.run("dpkg", "-P", "pos-terminal")
    assert f"The records of the shop stay in {DATA}." in removed
    assert purged.status == 0
    assert (root.folder / DATA.lstrip("/") / "journal.db").read_bytes() == records
    left = (
        "/usr/lib/pos-terminal",
        "/usr/lib/pos-terminal-before",
        "/usr/bin/pos-terminal",
        "/usr/bin/pos-terminal-before",
    )
    assert [place for place in left if root.has(place)] == []


def _keyring_keeps_secrets(root: CleanRoot) -> None:
    """The frozen program finds the desktop's keyring, as it is on a Debian with GNOME."""
    wanted = ("gnome-keyring", "dbus-daemon")
    root.run("apt-get", "install", "-qq", "-y", "--no-install-recommends", *wanted, network=True)
    told = root.run("dbus-run-session", "--", "sh", "-c", IN_A_SESSION, user="shop").text
    assert "KEPT" in told and "https://swip.example" in told, told
    assert "not-shown" not in told


def _first_sale(root: CleanRoot) -> float:
    """Play the tour to its end; return when its first sale was approved."""
    approved, told = 0.0, []
    with root.started("pos-terminal", "tour", "/home/shop/tour", user="shop") as process:
        assert process.stdout is not None
        for line in process.stdout:
            told.append(line)
            if line.strip() == FIRST_SALE:
                approved = time.monotonic()
    assert process.returncode == 0 and approved, "".join(told)
    return approved


def _next_package(root: CleanRoot, deb: Path) -> None:
    """Make a package of a later version out of this one."""
    apart = root.folder / "apart"
    subprocess.run(["dpkg-deb", "-R", str(deb), str(apart)], check=True)
    for name in ("control", "preinst", "postinst"):
        path = apart / "DEBIAN" / name
        path.write_text(path.read_text().replace(__version__, NEXT))
    made = ["dpkg-deb", "--root-owner-group", "-Znone", "-b", str(apart), str(root.folder / "next.deb")]
    subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(apart)


def _version(root: CleanRoot) -> str:
    return root.run("dpkg-query", "-W", "-f", "${Version}", "pos-terminal").text
