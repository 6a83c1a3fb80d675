package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.IdentifierDefect;

/** Reads the requisites of a payment (реквізити для сплати): placeholders as they are, real ones checked. */
final class PaymentReader {
    private static final int LONGEST_RECIPIENT = 140;
    private static final int LONGEST_PURPOSE = 420;
    private static final String USUAL_PURPOSE = "{serviceName}; справа {caseNumber}; {payerName}";
    private final JsonNode payment;
    private final String pointer;
    private final Faults faults;

    PaymentReader(JsonNode payment, String pointer, Faults faults) {
        this.payment = payment;
        this.pointer = pointer;
        this.faults = faults;
    }

    InformationCard.Payment read() {
        String purpose = text("purposeTemplate");
        InformationCard.Payment requisites = new InformationCard.Payment(
                text("recipient"),
                Identifier.IBAN.normalised(text("iban")),
                text("edrpou").replaceAll("\\s", ""),
                purpose.isEmpty() ? USUAL_PURPOSE : purpose);
        if (requisites.isReal()) {
            check(requisites);
        }
        return requisites;
    }

    private String text(String key) {
        return payment.path(key).asText().strip();
    }

    private void check(InformationCard.Payment requisites) {
        if (!Identifier.IBAN.accepts(requisites.iban())) {
            faults.add(pointer + "/iban", "card.iban", requisites.iban());
        }
        checkCode(requisites.edrpou());
        checkLength("recipient", requisites.recipient(), LONGEST_RECIPIENT);
        checkLength("purposeTemplate", requisites.purposeTemplate(), LONGEST_PURPOSE);
    }

    /** A recipient has a code of eight digits, or of ten when a person; old codes may break the rule of check digits. */
    private void checkCode(String code) {
        Identifier kind = code.length() == 10 ? Identifier.RNOKPP : Identifier.EDRPOU;
        Optional<IdentifierDefect> defect = kind.defectIn(code);
        if (defect.filter(IdentifierDefect.FORM::equals).isPresent()) {
            faults.add(pointer + "/edrpou", "card.recipientCode", code);
        } else if (defect.isPresent()) {
            faults.warn(pointer + "/edrpou", "card.recipientCheckDigit", code);
        }
    }

    private void checkLength(String key, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add(pointer + "/" + key, "card.tooLong", String.valueOf(longest));
        }
    }
}
