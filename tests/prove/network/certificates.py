"""An authority of our own and the certificates that a till must turn down, made when they are needed."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from ipaddress import IPv4Address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)
HERE = (x509.DNSName("localhost"), x509.IPAddress(IPv4Address("127.0.0.1")))
ELSEWHERE = (x509.DNSName("pay.example"),)


class Paper(StrEnum):
    """What a server shows at its door."""

    GOOD = "good certificate"
    SELF_SIGNED = "self-signed certificate"
    WRONG_HOST = "certificate of another host"
    EXPIRED = "expired certificate"
    NOT_YET = "certificate of tomorrow"
    STRANGER = "certificate of an unknown authority"
    NO_CIPHER = "no cipher in common"
    NO_TLS = "no TLS at all"


@dataclass(slots=True)
class Authority:
    """Signs certificates; `file` is what a till is told to trust."""

    folder: Path
    file: Path = field(init=False)
    _key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    _made: dict[Paper, ssl.SSLContext] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.file = self.folder / "authority.pem"
        self.file.write_bytes(_pem(self._signed("Our own authority", self._key, self._key, ca=True)))

    def server(self, paper: Paper) -> ssl.SSLContext | None:
        """Return what a server needs to show this paper; None where it speaks no TLS."""
        if paper is Paper.NO_TLS:
            return None
        if paper not in self._made:
            self._made[paper] = self._context(paper)
        return self._made[paper]

    def _context(self, paper: Paper) -> ssl.SSLContext:
        own, stranger = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
        signer = {Paper.SELF_SIGNED: own, Paper.STRANGER: stranger}.get(paper, self._key)
        until = {Paper.EXPIRED: -DAY}.get(paper, DAY)
        since = {Paper.NOT_YET: DAY / 2}.get(paper, -3 * DAY)
        names = ELSEWHERE if paper is Paper.WRONG_HOST else HERE
        issuer = {Paper.SELF_SIGNED: "The service", Paper.STRANGER: "Some authority"}.get(paper, "Our own authority")
        certificate = self._signed("The service", own, signer, names, issuer=issuer, since=since, until=until)
        file = self.folder / f"{paper.name.lower()}.pem"
        file.write_bytes(_pem(certificate) + _pem_key(own))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        if paper is Paper.NO_CIPHER:
            context.maximum_version = ssl.TLSVersion.TLSv1_2
            context.set_ciphers("ECDHE-RSA-AES256-GCM-SHA384")  # and the key is none of RSA
        return context

    def _signed(
        self,
        name: str,
        key: ec.EllipticCurvePrivateKey,
        signer: ec.EllipticCurvePrivateKey,
        names: tuple[x509.GeneralName, ...] = (),
        *,
        issuer: str = "",
        since: timedelta = -DAY,
        until: timedelta = DAY,
        ca: bool = False,
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        made = (
            x509.CertificateBuilder()
            .subject_name(_named(name))
            .issuer_name(_named(issuer or name))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + since)
            .not_valid_after(now + until)
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        )
        if names:
            made = made.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return made.sign(signer, hashes.SHA256())


def trusting(file: Path) -> ssl.SSLContext:
    """Return what a till checks servers with when it trusts this authority and nobody else."""
    return ssl.create_default_context(cafile=str(file))


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _pem_key(key: ec.EllipticCurvePrivateKey) -> bytes:
    kind = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption())
