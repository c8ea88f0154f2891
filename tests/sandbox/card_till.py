"""A card gateway client by hand: forms, and checksums by its own few lines."""

import hashlib
import uuid
from typing import Any

import httpx

PAYMENTS, INVOICES = "/card/transactionServices/REST/v1", "/card/invoiceServices/REST/v1"
BACK = "https://shop.example/thanks"


class CardTill:
    def __init__(self, origin: str, credentials: dict[str, str]) -> None:
        self.own = credentials
        self._client = httpx.Client(base_url=origin, timeout=5.0, trust_env=False)
        self.token = ""

    def close(self) -> None:
        self._client.close()

    def send(self, path: str, fields: dict[str, str], **more: Any) -> httpx.Response:
        headers = {"AuthToken": self.token, **more.pop("headers", {})}
        return self._client.post(path, data=fields, headers=headers, **more)

    def log_in(self, prefix: str = PAYMENTS, **changes: str) -> httpx.Response:
        fields = {
            "authentication.partnerId": self.own["partner_id"],
            "merchant.username": self.own["username"],
            "authentication.sKey": self.own["secure_key"],
        }
        answer = self.send(f"{prefix}/authToken", {**fields, **changes})
        self.token = str(answer.json().get("AuthToken", ""))
        return answer

    def hash(self, *parts: str) -> str:
        return hashlib.md5("|".join((self.own["member_id"], self.own["secure_key"], *parts)).encode()).hexdigest()

    def signed(self, *parts: str, **fields: str) -> dict[str, str]:
        member = {"authentication.memberId": self.own["member_id"], "authentication.checksum": self.hash(*parts)}
        return {**member, **fields}

    def generate(self, amount: str = "12.50", own: str = "", **fields: str) -> tuple[str, dict[str, Any]]:
        own = own or str(uuid.uuid4())
        body = self.signed(
            own, amount, BACK, merchantInvoiceId=own, amount=amount, currency="EUR", merchantRedirectUrl=BACK
        )
        return own, self.send(f"{INVOICES}/generate", {**body, **fields}).json()

    def invoice(self, own: str) -> dict[str, Any]:
        body = self.signed(own, merchantInvoiceId=own)
        return self.send(f"{INVOICES}/inquiry", body).json()

    def cancel(self, own: str, checksum: str = "") -> dict[str, Any]:
        body = self.signed(own, merchantInvoiceId=own, merchantRedirectUrl=BACK)
        if checksum:
            body["authentication.checksum"] = checksum
        return self.send(f"{INVOICES}/cancel", body).json()

    def payment(self, payment: str, kind: str = "IN", amount: str = "") -> dict[str, Any]:
        body = self.signed(payment, *([amount] if amount else []), paymentType=kind)
        if amount:
            body |= {"amount": amount, "currency": "EUR"}
        return self.send(f"{PAYMENTS}/payments/{payment}", body).json()

    def find(self, own: str) -> dict[str, Any]:
        body = self.signed(own, merchantTransactionId=own, idType="MID", paymentType="IN")
        return self.send(f"{PAYMENTS}/inquiry", body).json()

    def listed(self, day: str, page: int = 1, records: int = 10) -> dict[str, Any]:
        body = self.signed()
        body |= {"pagination.pageno": str(page), "pagination.records": str(records)}
        body |= {"pagination.fromdate": day, "pagination.todate": day}
        return self.send(f"{PAYMENTS}/getTransactionList", body).json()
