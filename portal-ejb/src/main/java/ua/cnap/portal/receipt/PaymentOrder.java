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
 * @param link the link of the QR code; none when the requisites are too long for one
 */
public record PaymentOrder(
        String recipient, String iban, String edrpou, BigDecimal amount, String purpose, Optional<String> link) {
    private static final String NATIONAL_BANK = "https://bank.gov.ua/qr/";
    private static final int[] NAME_LENGTHS = {120, 80, 60, 40, 25};

    /** The order for a case, when a sum is due and the card has real requisites. */
    static Optional<PaymentOrder> of(Receipt receipt, Optional<InformationCard.Payment> payment, String payer) {
        return Optional.ofNullable(receipt.terms().feeAmount())
                .filter(amount -> amount.signum() > 0)
                .flatMap(amount -> payment.filter(InformationCard.Payment::isReal)
                        .map(requisites -> order(receipt, requisites, payer, amount)));
    }

    /** The purpose names service and payer as fully as the code of a bank has room for. */
    private static PaymentOrder order(
            Receipt receipt, InformationCard.Payment requisites, String payer, BigDecimal amount) {
        for (int longest : NAME_LENGTHS) {
            String purpose = purpose(receipt, requisites, payer, longest);
            Optional<String> link = PaymentQr.of(
                            requisites.recipient(), requisites.iban(), requisites.edrpou(), amount, purpose)
                    .flatMap(qr -> qr.link002(NATIONAL_BANK));
            if (link.isPresent()) {
                return order(requisites, amount, purpose, link);
            }
        }
        return order(requisites, amount, purpose(receipt, requisites, payer, NAME_LENGTHS[0]), Optional.empty());
    }

    private static PaymentOrder order(
            InformationCard.Payment requisites, BigDecimal amount, String purpose, Optional<String> link) {
        return new PaymentOrder(requisites.recipient(), requisites.iban(), requisites.edrpou(), amount, purpose, link);
    }

    private static String purpose(Receipt receipt, InformationCard.Payment requisites, String payer, int longest) {
        return requisites
                .purposeTemplate()
                .replace("{serviceName}", shortened(receipt.service().serviceName(), longest))
                .replace("{caseNumber}", receipt.number())
                .replace("{payerName}", shortened(payer, longest));
    }

    /** The beginning of a name, whole words of it where it has several. */
    private static String shortened(String name, int longest) {
        if (name.codePointCount(0, name.length()) <= longest) {
            return name;
        }
        String beginning = name.substring(0, name.offsetByCodePoints(0, longest));
        int lastSpace = beginning.lastIndexOf(' ');
        return lastSpace < longest / 2 ? beginning : beginning.substring(0, lastSpace);
    }

    @Override
    public String toString() {
        return "PaymentOrder[" + amount + "]";
    }
}
