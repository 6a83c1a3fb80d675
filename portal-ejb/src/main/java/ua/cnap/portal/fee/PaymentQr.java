package ua.cnap.portal.fee;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The payload of a payment QR code by NBU resolution № 97 of 19.08.2025, formats 002 and 003, as a link that bank
 * applications open. The hryvnia sign in the middle and error correction M or Q are the drawer's duty.
 *
 * @param recipient who is paid, at most 140 characters
 * @param iban the recipient's account
 * @param recipientCode ЄДРПОУ or РНОКПП of the recipient
 * @param amount sum in hryvnias
 * @param purpose what is paid for, at most 420 characters
 */
public record PaymentQr(String recipient, String iban, String recipientCode, BigDecimal amount, String purpose) {
    private static final int LONGEST_RECIPIENT = 140;
    private static final int LONGEST_PURPOSE = 420;
    private static final int LONGEST_PAYLOAD = 507;
    private static final int LONGEST_LINK_PART = 475;
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final BigDecimal GREATEST = new BigDecimal("999999999.99");
    private static final String ALL_LOCKED = "FFFF";

    /** Refuses what no bank would read: an empty or over-long part, a sum that is not positive. */
    public PaymentQr {
        if (recipient.isBlank() || length(recipient) > LONGEST_RECIPIENT || length(purpose) > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("recipient or purpose of a payment is empty or too long");
        }
        if (amount.signum() <= 0 || amount.compareTo(GREATEST) > 0 || amount.scale() > 2) {
            throw new IllegalArgumentException("a payment is positive and has no more than two decimal digits");
        }
    }

    /** The payment, unless a part of it is empty or longer than a bank reads. */
    public static Optional<PaymentQr> of(
            String recipient, String iban, String recipientCode, BigDecimal amount, String purpose) {
        try {
            return Optional.of(new PaymentQr(recipient, iban, recipientCode, amount, purpose));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Payload of format 002: thirteen fields. */
    public String payload002() {
        return lines("002", "1", List.of("", "", oneLine(purpose), ""));
    }

    /**
     * Payload of format 003: seventeen fields, every one locked against change.
     *
     * @param category category of purpose, such as {@code TAXS/TAXS}
     * @param reference the case the payment is for
     * @param display a short text banks show
     */
    public String payload003(String category, String reference, String display) {
        return lines("003", "1", List.of(category, reference, oneLine(purpose), display, ALL_LOCKED, "", "", ""));
    }

    /**
     * The link of format 002 on a host of the National Bank: in UTF-8, or in Windows-1251, which the format allows too,
     * when the words are many; none when they fit neither way.
     */
    public Optional<String> link002(String host) {
        return link(host, payload002(), StandardCharsets.UTF_8).or(() -> inWindows1251(host));
    }

    private Optional<String> inWindows1251(String host) {
        String payload = lines("002", "2", List.of("", "", oneLine(purpose), ""));
        return WINDOWS_1251.newEncoder().canEncode(payload) ? link(host, payload, WINDOWS_1251) : Optional.empty();
    }

    /** The link of format 002 or 003 that is drawn as a code; none when the payload is longer than a code may hold. */
    public static Optional<String> link(String host, String payload, Charset encoding) {
        byte[] bytes = payload.getBytes(encoding);
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return bytes.length > LONGEST_PAYLOAD || encoded.length() > LONGEST_LINK_PART
                ? Optional.empty()
                : Optional.of(host + encoded);
    }

    private String lines(String version, String encoding, List<String> rest) {
        String head = String.join(
                "\n", "BCD", version, encoding, "UCT", "", oneLine(recipient), iban, amountText(), recipientCode);
        return head + "\n" + String.join("\n", rest);
    }

    private String amountText() {
        return "UAH" + amount.stripTrailingZeros().toPlainString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
