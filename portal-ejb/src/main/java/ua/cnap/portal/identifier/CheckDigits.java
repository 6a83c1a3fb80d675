package ua.cnap.portal.identifier;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The arithmetic of check digits, over values whose form is already right. */
final class CheckDigits {
    private static final int[] RNOKPP_WEIGHTS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    private static final int[] EDRPOU_OUTER = {1, 2, 3, 4, 5, 6, 7};
    private static final int[] EDRPOU_INNER = {7, 1, 2, 3, 4, 5, 6};
    private static final int[] MRZ_WEIGHTS = {7, 3, 1};
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

    private CheckDigits() {}

    static boolean rnokpp(String value) {
        return Math.floorMod(weighted(value, RNOKPP_WEIGHTS, 0), 11) % 10 == digit(value, 9);
    }

    /** Codes from 30 000 000 to 60 000 000 have weights of their own; a remainder of 10 is weighed again by two more. */
    static boolean edrpou(String value) {
        int code = Integer.parseInt(value);
        int[] weights = code >= 30_000_000 && code <= 60_000_000 ? EDRPOU_INNER : EDRPOU_OUTER;
        int remainder = weighted(value, weights, 0) % 11;
        if (remainder == 10) {
            remainder = weighted(value, weights, 2) % 11 % 10;
        }
        return remainder == digit(value, 7);
    }

    static boolean unzr(String value) {
        String digits = value.substring(0, 8) + value.substring(9, 13);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digit(digits, i) * MRZ_WEIGHTS[i % 3];
        }
        return isDate(value.substring(0, 8)) && !digits.endsWith("0000") && sum % 10 == digit(value, 13);
    }

    static boolean iban(String value) {
        StringBuilder number = new StringBuilder();
        (value.substring(4) + value.substring(0, 4)).chars().forEach(c -> number.append(Character.digit(c, 36)));
        return new BigInteger(number.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }

    static boolean emailLength(String value) {
        return value.length() <= 254;
    }

    private static boolean isDate(String digits) {
        try {
            LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static int weighted(String value, int[] weights, int more) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (weights[i] + more) * digit(value, i);
        }
        return sum;
    }

    private static int digit(String value, int index) {
        return value.charAt(index) - '0';
    }
}
