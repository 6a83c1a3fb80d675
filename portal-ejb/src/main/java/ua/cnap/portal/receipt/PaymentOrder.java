package ua.cnap.portal.receipt;

import java.math.BigDecimal;
import java.util.Optional;
import ua.cnap.portal.card.InformationCard;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.fee.PaymentQr;

/**
 * What is to be paid and where (платіжні реквізити), with the link that bank applications open from a QR code (NBU
 * resolution № 97 of 19.08.2025).
 *
 * @param recipient who is paid
 * @param iban the account
 * @param edrpou code of the recipient
 * @param amount sum in hryvnias
 * @param purpose purpose of the payment, with the case number
 * @param link the link of the QR code
 */
public record PaymentOrder(
        String recipient, String iban, String edrpou, BigDecimal amount, String purpose, String link) {
    private static final String NATIONAL_BANK = "https://bank.gov.ua/qr/";
    private static final int LONGEST_NAME = 120;

    /** The order for a case, when a sum is due and the card has real requisites. */
    static Optional<PaymentOrder> of(Receipt receipt, Optional<InformationCard.Payment> payment, String payer) {
        return Optional.ofNullable(receipt.terms().feeAmount())
                .filter(amount -> amount.signum() > 0)
                .flatMap(amount -> payment.filter(InformationCard.Payment::isReal)
                        .map(requisites -> order(receipt, requisites, payer, amount)));
    }

    private static PaymentOrder order(
            Receipt receipt, InformationCard.Payment requisites, String payer, BigDecimal amount) {
        String purpose = requisites
                .purposeTemplate()
                .replace("{serviceName}", shortened(receipt.service().serviceName()))
                .replace("{caseNumber}", receipt.number())
                .replace("{payerName}", shortened(payer));
        PaymentQr qr = new PaymentQr(requisites.recipient(), requisites.iban(), requisites.edrpou(), amount, purpose);
        return new PaymentOrder(
                requisites.recipient(),
                requisites.iban(),
                requisites.edrpou(),
                amount,
                purpose,
                PaymentQr.link(NATIONAL_BANK, qr.payload002()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    @Override
    public String toString() {
        return "PaymentOrder[" + amount + "]";
    }
}
