"""`python inside.py ROOT USER COMMAND...`: runs a command in a root and in namespaces of its own.

What is mounted here is gone with the mount namespace, so nothing stays behind that a deletion could reach.
"""

from __future__ import annotations

import fcntl
import os
import socket
import struct
import subprocess
import sys

SHOP = 1000
PLAIN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
SIOCSIFFLAGS, IFF_UP = 0x8914, 1


def loopback_up() -> None:
    """Bring the loopback of a new network namespace up; in the system's own it is up anyway."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        fcntl.ioctl(line, SIOCSIFFLAGS, struct.pack("16sh", b"lo", IFF_UP))


def main(root: str, user: str, command: list[str]) -> None:
    loopback_up()
    for kind, place in (("proc", "proc"), ("tmpfs", "dev/shm")):
        folder = os.path.join(root, place)  # noqa: PTH118
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103
        subprocess.run(["mount", "-t", kind, kind, folder], check=True)
    os.chroot(root)
    os.chdir("/")
    environment = {**PLAIN, "HOME": "/root"}
    if user == "shop":
        os.setgroups([])
        os.setgid(SHOP)
        os.setuid(SHOP)
        os.chdir("/home/shop")
        environment["HOME"] = "/home/shop"
    os.execvpe(command[0], command, environment)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
